import { lireCodePostal, lireDebutDeCodePostal } from '../../../socle/commun/code-postal.ts';
import { type Attribut, unSeul } from '../attribut.ts';

export const codePostal: Attribut = {
  code: 'CODE_POSTAL',
  nom: { fr: 'Code postal', en: 'Postcode' },
  operateurs: ['COMMENCE_PAR', 'PARMI', 'HORS'],
  forme: /^\d{1,5}$/,
  exemple: '75',
  lireValeur: (valeur, operateur) => (operateur === 'COMMENCE_PAR' ? lireDebutDeCodePostal : lireCodePostal)(valeur),
  lire: (faits) => unSeul(faits.codePostal),
};
