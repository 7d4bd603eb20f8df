export interface Rang {
  id: string;
  rang: number;
}

/**
 * The ranks to write so that the element at `de` goes to `vers`. Two neighbours exchange theirs; where the list has the
 * same rank twice, which moves nothing, all of it is numbered anew.
 */
export function deplacer(liste: readonly Rang[], de: number, vers: number, pas: number): Rang[] {
  const [source, cible] = [liste[de], liste[vers]];
  if (source === undefined || cible === undefined || de === vers) return [];
  if (Math.abs(de - vers) === 1 && source.rang !== cible.rang) {
    return [
      { id: source.id, rang: cible.rang },
      { id: cible.id, rang: source.rang },
    ];
  }
  const suite = liste.filter((_, place) => place !== de);
  suite.splice(vers, 0, source);
  const premier = Math.max(pas, liste[0]?.rang ?? pas);
  return suite
    .map(({ id, rang }, place) => ({ id, ancien: rang, rang: premier + place * pas }))
    .filter(({ ancien, rang }) => ancien !== rang)
    .map(({ id, rang }) => ({ id, rang }));
}
