/** The parameters of the address that no part of the page could read. A store: those who read them are many. */
const parPartie = new Map<string, readonly string[]>();
const abonnes = new Set<() => void>();
let tous: readonly string[] = [];

/** Ends with what it answers. */
export function signalerIllisibles(qui: string, noms: readonly string[]): () => void {
  ranger(qui, noms);
  return () => ranger(qui, []);
}

export const lesIllisibles = (): readonly string[] => tous;

export function sAbonnerAuxIllisibles(rappel: () => void): () => void {
  abonnes.add(rappel);
  return () => abonnes.delete(rappel);
}

function ranger(qui: string, noms: readonly string[]): void {
  if (noms.length === 0) parPartie.delete(qui);
  else parPartie.set(qui, noms);
  const suivants = [...new Set([...parPartie.values()].flat())].sort();
  if (suivants.join(' ') === tous.join(' ')) return;
  tous = suivants;
  for (const rappel of abonnes) rappel();
}
