import type { ObjectifDeListeFragment } from './operations.generated';

export type Statut = ObjectifDeListeFragment['statut'];
export const STATUTS = ['EN_COURS', 'ATTEINT', 'ABANDONNE'] as const satisfies readonly Statut[];

export type Etat = 'atteint' | 'abandonne' | 'aCommencer' | 'retard' | 'rythme' | 'derriere';

/** So little behind that nobody would say so. */
const TOLERANCE = 0.05;

type Avancement = Pick<ObjectifDeListeFragment, 'statut' | 'progression' | 'avancementAttendu' | 'enRetard'>;

/** How an objective stands, in one word of the page. */
export function etatDe({ statut, progression, avancementAttendu, enRetard }: Avancement): Etat {
  if (statut === 'ATTEINT') return 'atteint';
  if (statut === 'ABANDONNE') return 'abandonne';
  if (enRetard) return 'retard';
  if (avancementAttendu === 0 && progression === 0) return 'aCommencer';
  return progression >= avancementAttendu - TOLERANCE ? 'rythme' : 'derriere';
}
