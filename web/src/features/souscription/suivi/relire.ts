import { relire } from '@/lib/apollo/relire';

/** After each change: lists, the catalogue that says what one has already, and the timeline. */
export const RELIRE = relire(
  'voirSouscription',
  'voirOffreSouscrite',
  'consulterSouscription',
  'consulterOffre',
  'voirOffre',
);
