import { numerique } from '../attribut.ts';

export const ancienneteMois = numerique(
  { code: 'ANCIENNETE_MOIS', nom: { fr: 'Ancienneté en mois', en: 'Months as a client' }, exemple: '6' },
  (faits) => faits.ancienneteMois,
);
