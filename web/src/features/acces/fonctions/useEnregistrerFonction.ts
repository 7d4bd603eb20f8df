'use client';

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

/** The row first, whose version guards it; then what it requires: added before anything is taken away. */
export function useEnregistrerFonction(fonction: FonctionDAccesFragment | null) {
  const { confirmer } = useRetours();
  const [creer] = useCreerFonctionMutation();
  const [modifier] = useModifierFonctionMutation();
  const [affecter] = useAffecterPermissionsFonctionMutation();
  const [retirer] = useRetirerPermissionsFonctionMutation();

  async function ecrireLigne(valeurs: Valeurs, version: number) {
    const { applicationId, nomFonction, description, mode } = valeurs;
    const champs = { description: description || null, mode };
    if (fonction === null) {
      const input = { ...champs, applicationId, nomFonction };
      const { data } = await creer({ variables: { input }, refetchQueries: [FonctionsDAccesDocument] });
      return data?.creerFonctionApi;
    }
    const identite = fonction.integree ? {} : { applicationId, nomFonction };
    const input = { id: fonction.id, version, ...identite, ...champs };
    return (await modifier({ variables: { input } })).data?.modifierFonctionApi;
  }

  return async (valeurs: Valeurs, version: number): Promise<void> => {
    const { permissions: _avant, ...depart } = valeursDe(fonction);
    const voulues = enPermissions(valeurs.permissions).map(({ id }) => id);
    const tenues = (fonction?.permissions ?? []).map(({ id }) => id);
    const inchangee = Object.entries(depart).every(([nom, valeur]) => valeurs[nom] === valeur);
    const ecrite = fonction !== null && inchangee ? undefined : await ecrireLigne(valeurs, version);
    const fonctionId = ecrite?.fonction.id ?? fonction?.id ?? '';
    const plus = voulues.filter((id) => !tenues.includes(id));
    const moins = tenues.filter((id) => !voulues.includes(id));
    let message = ecrite?.message;
    if (plus.length > 0) {
      const { data } = await affecter({ variables: { input: { fonctionId, permissionIds: plus } } });
      message ??= data?.affecterPermissionsFonction.message;
    }
    if (moins.length > 0) {
      const { data } = await retirer({ variables: { input: { fonctionId, permissionIds: moins } } });
      message ??= data?.retirerPermissionsFonction.message;
    }
    if (message) confirmer(message);
  };
}
