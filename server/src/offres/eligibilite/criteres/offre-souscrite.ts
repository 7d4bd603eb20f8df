import type { Attribut } from '../attribut.ts';

/** PARMI: has one of them already; HORS: has none of them. */
export const offreSouscrite: Attribut = {
  code: 'OFFRE_SOUSCRITE',
  nom: { fr: 'Offre déjà souscrite', en: 'Offer already subscribed' },
  operateurs: ['PARMI', 'HORS'],
  forme: /^[A-Z0-9_-]{1,50}$/,
  exemple: 'ZEN-FIXE',
  lire: (faits) => faits.offreSouscrite,
};
