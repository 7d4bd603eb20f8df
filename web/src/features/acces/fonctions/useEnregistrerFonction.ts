'use client';

import type { Reponse } from '@/components/edition/reponse';
import { relire } from '@/lib/apollo/relire';
import {
  type FonctionDAccesFragment,
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
  const [mutationCreer] = useCreerFonctionMutation(relire('consulterFonctionApi'));
  const [mutationModifier] = useModifierFonctionMutation();
  const [affecter] = useAffecterPermissionsFonctionMutation();
  const [retirer] = useRetirerPermissionsFonctionMutation();

  /** What was given, then what was taken; undefined when it requires what it did. */
  async function exiger(fonctionId: string, voulues: readonly string[]): Promise<Reponse | undefined> {
    const tenues = (fonction?.permissions ?? []).map(({ id }) => id);
    const plus = voulues.filter((id) => !tenues.includes(id));
    const moins = tenues.filter((id) => !voulues.includes(id));
    const donnees = plus.length > 0 && (await affecter({ variables: { input: { fonctionId, permissionIds: plus } } }));
    const prises = moins.length > 0 && (await retirer({ variables: { input: { fonctionId, permissionIds: moins } } }));
    return donnees || prises || undefined;
  }

  // Whose words are shown: those of the row if it was written, otherwise of what was given or taken.
  async function creer({ permissionIds, ...input }: EntreeFonction): Promise<Reponse> {
    const ligne = await mutationCreer({ variables: { input } });
    if (ligne.data) await exiger(ligne.data.creerFonctionApi.fonction.id, permissionIds);
    return ligne;
  }

  async function modifier({ permissionIds, ...input }: Changements): Promise<Reponse> {
    const { id, version: _version, ...champs } = input;
    const ligne = Object.keys(champs).length === 0 ? undefined : await mutationModifier({ variables: { input } });
    const exigence = permissionIds && (await exiger(id, permissionIds));
    return ligne ?? exigence ?? {};
  }
  return { creer, modifier };
}
type Changements = { id: string; version: number } & Partial<EntreeFonction>;
