import type { CleDeProgrammeFragment, UnProgrammeFragment } from './operations.generated';

export const STATUTS = ['ACTIF', 'SUSPENDU', 'INACTIF', 'EN_ATTENTE'] as const;
export type Statut = (typeof STATUTS)[number];

export type EtatProgramme = Statut | 'EXPIRE';
export const COULEURS_PROGRAMME: Record<EtatProgramme, string> = {
  ACTIF: 'green',
  SUSPENDU: 'orange',
  INACTIF: 'gray',
  EN_ATTENTE: 'blue',
  EXPIRE: 'red',
};

const passe = (instant: string | null): boolean => instant !== null && Date.parse(instant) <= Date.now();

export function etatDe({ statut, dateExpiration }: UnProgrammeFragment): EtatProgramme {
  return statut === 'ACTIF' && passe(dateExpiration) ? 'EXPIRE' : statut;
}

export type EtatCle = 'active' | 'bientot' | 'expiree' | 'revoquee';
export const COULEURS_CLE: Record<EtatCle, string> = {
  active: 'green',
  bientot: 'orange',
  expiree: 'red',
  revoquee: 'gray',
};
/** Time enough to put a new key in its place. */
const BIENTOT_MS = 14 * 86_400_000;

export function etatDeCle({ expireA, revoqueeA }: CleDeProgrammeFragment): EtatCle {
  if (revoqueeA !== null) return 'revoquee';
  if (passe(expireA)) return 'expiree';
  return expireA !== null && Date.parse(expireA) - Date.now() < BIENTOT_MS ? 'bientot' : 'active';
}

export const sert = (cle: CleDeProgrammeFragment): boolean => ['active', 'bientot'].includes(etatDeCle(cle));
