/** Which page of the list one is on is no part of a view. */
const DE_PASSAGE = ['page', 'apres'];

/** What a view keeps of an address. */
export function parametresGardes(adresse: URLSearchParams): string {
  const gardes = new URLSearchParams(adresse);
  for (const nom of DE_PASSAGE) gardes.delete(nom);
  gardes.sort();
  return gardes.toString();
}
