/** A code may be made of digits only, as a key is: such an offer is named by its key. */
export const estUnId = (cle: string): boolean => /^\d+$/.test(cle);

export const lienOffre = ({ id, code }: { id: string; code: string }): string =>
  `/offres/${estUnId(code) ? id : encodeURIComponent(code)}`;
