import type { Produit } from './banc.ts';
import { type Cible, demander, mediane } from './charge.ts';

/** A document, asked of the API for whoever has the token. */
export const enGraphql = ({ api }: Pick<Produit, 'api'>, jeton: string, query: string, variables = {}): Cible => ({
  url: api,
  method: 'POST',
  headers: { 'content-type': 'application/json', authorization: `Bearer ${jeton}` },
  body: JSON.stringify({ query, variables }),
});

/** What is answered; throws on an error. */
export async function obtenir<Donnees>(cible: Cible): Promise<Donnees> {
  const { data, errors } = (await demander(cible)) as { data: Donnees; errors?: unknown };
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

/** In turns, one request at a time: milliseconds of each at the median. */
export async function chronometrer<Nom extends string>(
  cibles: Record<Nom, Cible>,
  essais: number,
): Promise<Record<Nom, number>> {
  const noms = Object.keys(cibles) as Nom[];
  const durees = new Map<Nom, number[]>(noms.map((nom) => [nom, []]));
  for (let essai = 0; essai <= essais; essai++)
    for (const nom of noms) {
      const debut = performance.now();
      await obtenir(cibles[nom]);
      // The first of each compiles what the others find.
      if (essai > 0) durees.get(nom)?.push(performance.now() - debut);
    }
  return Object.fromEntries(noms.map((nom) => [nom, mediane(durees.get(nom) ?? [])])) as Record<Nom, number>;
}
