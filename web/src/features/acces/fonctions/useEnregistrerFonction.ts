'use client';

import type { Texte } from '@/lib/api/erreur';
import { useRetours } from '@/lib/useRetours';
import {
  type FonctionDAccesFragment,
  FonctionsDAccesDocument,
  useAffecterPermissionsFonctionMutation,
  useCreerFonctionMutation,
  useModifierFonctionMutation,
  useRetirerPermissionsFonctionMutation,
} from '../operations.generated';

export interface PermissionChoisie {
  id: string;
  nom: string;
}

export interface Valeurs extends Record<string, string> {
  applicationId: string;
  nomFonction: string;
  description: string;
  mode: 'AU_MOINS_UNE' | 'TOUTES';
  /** `PermissionChoisie[]` as JSON: one text, that compares. */
  permissions: string;
}

export const enPermissions = (texte: string): PermissionChoisie[] => JSON.parse(texte) as PermissionChoisie[];

export function valeursDe(fonction: FonctionDAccesFragment | null): Valeurs {
  return {
    applicationId: fonction?.application.id ?? '',
    nomFonction: fonction?.nomFonction ?? '',
    description: fonction?.description ?? '',
    mode: fonction?.mode ?? 'AU_MOINS_UNE',
    permissions: JSON.stringify((fonction?.permissions ?? []).map(({ id, nom }) => ({ id, nom }))),
  };
}

/** As the API takes it; what it requires is given and taken by functions of their own. */
export function entreeDe({ description, permissions, ...valeurs }: Valeurs) {
  return {
    ...valeurs,
    description: description || null,
    permissionIds: enPermissions(permissions).map(({ id }) => id),
  };
}
export type EntreeFonction = ReturnType<typeof entreeDe>;

/** The row first, whose version guards it; then what it requires: added before anything is taken away. */
export function useEnregistrerFonction(fonction: FonctionDAccesFragment | null) {
  const { confirmer } = useRetours();
  const [mutationCreer] = useCreerFonctionMutation();
  const [mutationModifier] = useModifierFonctionMutation();
  const [affecter] = useAffecterPermissionsFonctionMutation();
  const [retirer] = useRetirerPermissionsFonctionMutation();

  /** Whose words are shown: those of the row if it was written, otherwise of what was given or taken. */
  async function exiger(fonctionId: string, voulues: readonly string[], deLaLigne?: Texte): Promise<void> {
    const tenues = (fonction?.permissions ?? []).map(({ id }) => id);
    const plus = voulues.filter((id) => !tenues.includes(id));
    const moins = tenues.filter((id) => !voulues.includes(id));
    let message = deLaLigne;
    if (plus.length > 0) {
      const { data } = await affecter({ variables: { input: { fonctionId, permissionIds: plus } } });
      message ??= data?.affecterPermissionsFonction.message;
    }
    if (moins.length > 0) {
      const { data } = await retirer({ variables: { input: { fonctionId, permissionIds: moins } } });
      message ??= data?.retirerPermissionsFonction.message;
    }
    if (message) confirmer(message);
  }

  async function creer({ permissionIds, ...input }: EntreeFonction): Promise<void> {
    const { data } = await mutationCreer({ variables: { input }, refetchQueries: [FonctionsDAccesDocument] });
    if (data) await exiger(data.creerFonctionApi.fonction.id, permissionIds, data.creerFonctionApi.message);
  }

  async function modifier({ permissionIds, ...input }: Changements): Promise<void> {
    const { id, version: _version, ...champs } = input;
    const ligne = Object.keys(champs).length === 0 ? null : await mutationModifier({ variables: { input } });
    const message = ligne?.data?.modifierFonctionApi.message;
    if (permissionIds !== undefined) await exiger(id, permissionIds, message);
    else if (message) confirmer(message);
  }
  return { creer, modifier };
}
type Changements = { id: string; version: number } & Partial<EntreeFonction>;
