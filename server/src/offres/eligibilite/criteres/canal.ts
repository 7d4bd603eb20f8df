import { type Attribut, unSeul } from '../attribut.ts';

export const canal: Attribut = {
  code: 'CANAL',
  nom: { fr: 'Canal', en: 'Channel' },
  operateurs: ['PARMI', 'HORS'],
  forme: /^(SITE|STANDARD|API)$/,
  exemple: 'SITE',
  lire: (faits) => unSeul(faits.canal),
};
