import { auMoinsZero } from '../../../socle/commun/montant.ts';
import { surLesMois } from './mois.ts';

/** A fixed amount off each month, as far as there is something left to take it from. */
export const montantFixe = surLesMois<'MONTANT'>((prix, action) => auMoinsZero(prix.minus(action.montant)));
