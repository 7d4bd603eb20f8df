import { ZERO } from '../../../socle/commun/montant.ts';
import type { Appliquer } from './mois.ts';

/** The first months for nothing; its own number says how many, whatever the duration. */
export const moisOfferts: Appliquer<'MOIS_OFFERTS'> = ({ activation, mois }, action) => ({
  activation,
  mois: mois.map((prix, rang) => (rang < action.mois ? ZERO : prix)),
});
