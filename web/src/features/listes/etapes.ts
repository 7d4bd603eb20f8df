import type { StatutDeListeFragment } from './operations.generated';

export type Etape = StatutDeListeFragment['etape'];

/** In the order of an intervention's life. */
export const ETAPES = [
  'NOUVELLE',
  'PLANIFIEE',
  'EN_COURS',
  'EN_ATTENTE',
  'REALISEE',
  'CLOTUREE',
  'ANNULEE',
] as const satisfies readonly Etape[];
