import { oublier } from '@/lib/apollo/oublier';

/** After each change: lists, the catalogue that says what one has already, and the timeline. */
export const RELIRE = {
  update: oublier('voirSouscription', 'voirOffreSouscrite', 'consulterSouscription', 'consulterOffre', 'voirOffre'),
};
