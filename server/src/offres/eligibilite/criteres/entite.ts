import { type Attribut, unSeul } from '../attribut.ts';

export const entite: Attribut = {
  code: 'ENTITE',
  nom: { fr: 'Entité', en: 'Entity' },
  operateurs: ['PARMI', 'HORS'],
  forme: /^[A-Z0-9_-]{1,50}$/,
  exemple: 'SIEGE',
  lire: (faits) => unSeul(faits.entite),
};
