import Big from 'big.js';

/**
 * Amounts of money in EUR: decimals to five places, never floats; rounded half up, once, at the end (spec 2-offres).
 * They travel as text: « 15.47000 » in, « 15.47 » out.
 */
export type Montant = Big;

export const ZERO: Montant = new Big(0);

export const montant = (texte: string | number): Montant => new Big(texte);

/** What a division leaves below this is its own: a third of a euro three times is a euro. */
const DECIMALES_SURES = 15;

/** To the cent, half up: what people are shown and what is stored of a subscription. */
export const enCentimes = (exact: Montant): Montant =>
  exact.round(DECIMALES_SURES, Big.roundHalfUp).round(2, Big.roundHalfUp);

export const enTexte = (exact: Montant): string => enCentimes(exact).toFixed(2);

/** A price never goes below zero. */
export const auMoinsZero = (exact: Montant): Montant => (exact.lt(ZERO) ? ZERO : exact);

export const somme = (montants: readonly Montant[]): Montant => montants.reduce((total, un) => total.plus(un), ZERO);
