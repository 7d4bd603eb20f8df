import { type Attribut, unSeul } from '../attribut.ts';

export const codePostal: Attribut = {
  code: 'CODE_POSTAL',
  nom: { fr: 'Code postal', en: 'Postcode' },
  operateurs: ['COMMENCE_PAR', 'PARMI', 'HORS'],
  forme: /^[0-9A-Z]{1,12}$/,
  exemple: '75',
  lire: (faits) => unSeul(faits.codePostal),
};
