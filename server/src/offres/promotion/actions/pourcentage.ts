import { auMoinsZero, montant } from '../../../socle/commun/montant.ts';
import { surLesMois } from './mois.ts';

/** A share of each month's running price. */
export const pourcentage = surLesMois<'POURCENTAGE'>((prix, { pourcent }) =>
  auMoinsZero(prix.minus(prix.times(montant(pourcent)).div(100))),
);
