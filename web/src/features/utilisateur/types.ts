import type { EtatUtilisateurFragment, UtilisateurCompletFragment } from './operations.generated';

export type UtilisateurDeListe = EtatUtilisateurFragment;
export type Utilisateur = UtilisateurCompletFragment;
export type Statut = NonNullable<UtilisateurDeListe['statut']>;
export const STATUTS = ['ACTIF', 'EN_ATTENTE', 'SUSPENDU', 'INACTIF'] as const satisfies readonly Statut[];
export const COULEURS: Record<Statut, string> = {
  ACTIF: 'green',
  EN_ATTENTE: 'blue',
  SUSPENDU: 'orange',
  INACTIF: 'gray',
};

export const JOUR_MS = 86_400_000;
/** Who ends within these days is shown as ending soon: time enough to prolong before it hurts. */
export const BIENTOT_JOURS = 30;

export type Fin = 'passee' | 'proche' | 'lointaine';

export function finDe(instant: string, maintenant: number = Date.now()): Fin {
  const reste = Date.parse(instant) - maintenant;
  if (reste <= 0) return 'passee';
  return reste <= BIENTOT_JOURS * JOUR_MS ? 'proche' : 'lointaine';
}
