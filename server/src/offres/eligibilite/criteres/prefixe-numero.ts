import { type Attribut, unSeul } from '../attribut.ts';

export const prefixeNumero: Attribut = {
  code: 'PREFIXE_NUMERO',
  nom: { fr: 'Numéro', en: 'Number' },
  operateurs: ['COMMENCE_PAR'],
  forme: /^\+\d{1,15}$/,
  exemple: '+336',
  lire: (faits) => unSeul(faits.prefixeNumero),
};
