import type { ReactNode } from 'react';

/** `C`: the orders that the list knows; none, for most. */
export interface Colonne<T, C extends string = never> {
  cle: string;
  titre: string;
  rendu: (item: T) => ReactNode;
  /** The API's name of the order, where the list can be ordered by this column. */
  tri?: C;
  /** Cannot be hidden, and heads the card on a phone. */
  principale?: boolean;
  /** Numbers and amounts. */
  aDroite?: boolean;
  largeur?: number | string;
}

export function visibles<T, C extends string>(colonnes: Colonne<T, C>[], masquees: string[]): Colonne<T, C>[] {
  return colonnes.filter(({ cle, principale }) => principale === true || !masquees.includes(cle));
}
