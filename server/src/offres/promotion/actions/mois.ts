import type { Montant } from '../../../socle/commun/montant.ts';
import type { Facture } from '../../offre/prix.ts';
import type { ActionPromotion, DureePromotion } from '../promotion.types.ts';

export type Appliquer<T extends ActionPromotion['type']> = (
  facture: Facture,
  action: Extract<ActionPromotion, { type: T }>,
  duree: DureePromotion,
) => Facture;

/** How many of the first months a promotion of this duration touches. */
function moisTouches(duree: DureePromotion, horizon: number): number {
  if (duree.type === 'TOUJOURS') return horizon;
  return Math.min(horizon, duree.type === 'UNE_FOIS' ? 1 : duree.nombre);
}

/** An action that changes the price of each month that it touches. */
export function surLesMois<T extends ActionPromotion['type']>(
  changer: (prix: Montant, action: Extract<ActionPromotion, { type: T }>) => Montant,
): Appliquer<T> {
  return ({ activation, mois }, action, duree) => {
    const touches = moisTouches(duree, mois.length);
    return { activation, mois: mois.map((prix, rang) => (rang < touches ? changer(prix, action) : prix)) };
  };
}
