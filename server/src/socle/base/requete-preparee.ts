import { isDeepStrictEqual } from 'node:util';
import type { EntityManager } from '@mikro-orm/core';
import type { CompiledQuery, Kysely, QueryResult } from 'kysely';
import { type Base, sql } from './base-de-donnees.ts';

type Valeur = string | number | boolean | Date | null;
export type Valeurs = Record<string, Valeur | readonly Valeur[]>;

/** Stands for a value while the query is built. */
class Place {
  constructor(
    readonly nom: string,
    readonly rang?: number,
  ) {}
}

/** One that comes again at each request: the database server keeps it parsed, for each connection. */
export interface RequetePreparee<O = unknown> extends CompiledQuery<O> {
  preparee: boolean;
}

const COMPILEES_MAX = 500;
const compilees = new WeakMap<object, Map<string, RequetePreparee>>();

let verifier = false;
/** From now on each query is built again and held against the one that is kept: a `forme` that forgets something throws. */
export function verifierLesFormes(): void {
  verifier = true;
}

type Construire<V, O> = (base: Kysely<Base>, valeurs: V) => { compile(): CompiledQuery<O> };

/**
 * A query of the hot paths, built once for each `forme`: later calls only put their values in, for building a query costs
 * as much as running it (decision 48). `forme` names all that the text depends on besides the names of the values and
 * the length of the lists. Without a list among them, but of one or none, the database server keeps it too.
 */
export async function executerPreparee<V extends Valeurs, O>(
  em: EntityManager,
  forme: string,
  valeurs: V,
  construire: Construire<V, O>,
): Promise<QueryResult<O>> {
  const base = sql(em);
  const compilee = trouver(em, base, forme, valeurs, construire);
  const parameters = compilee.parameters.map((une) => (une instanceof Place ? lire(valeurs, une) : une));
  return base.executeQuery<O>({ ...compilee, parameters });
}

export async function lirePreparee<V extends Valeurs, O>(
  em: EntityManager,
  forme: string,
  valeurs: V,
  construire: Construire<V, O>,
): Promise<O[]> {
  return (await executerPreparee(em, forme, valeurs, construire)).rows;
}

function trouver<V extends Valeurs, O>(
  em: EntityManager,
  base: Kysely<Base>,
  forme: string,
  valeurs: V,
  construire: Construire<V, O>,
): RequetePreparee<O> {
  const siennes = compilees.get(em.getPlatform()) ?? new Map<string, RequetePreparee>();
  compilees.set(em.getPlatform(), siennes);
  const cle = cleDe(forme, valeurs);
  const connue = siennes.get(cle) as RequetePreparee<O> | undefined;
  if (connue && !verifier) return connue;
  const sansListe = Object.values(valeurs).every((une) => !Array.isArray(une) || une.length <= 1);
  const faite = { ...construire(base, placesDe(valeurs)).compile(), preparee: sansListe };
  if (connue && !memes(connue, faite))
    throw new Error(`La forme « ${forme} » ne dit pas tout ce dont sa requête dépend`);
  if (siennes.size >= COMPILEES_MAX) siennes.clear();
  siennes.set(cle, faite);
  return faite;
}

/** The text, and what stands in it for good: a value that was not passed as one would be another request's. */
const memes = (une: CompiledQuery, autre: CompiledQuery): boolean =>
  une.sql === autre.sql && isDeepStrictEqual(une.parameters, autre.parameters);

function cleDe(forme: string, valeurs: Valeurs): string {
  let cle = forme;
  for (const nom in valeurs) {
    const valeur = valeurs[nom];
    cle += Array.isArray(valeur) ? ` ${nom}${valeur.length}` : ` ${nom}`;
  }
  return cle;
}

function placesDe<V extends Valeurs>(valeurs: V): V {
  const places = Object.entries(valeurs).map(([nom, valeur]) => [
    nom,
    Array.isArray(valeur) ? valeur.map((_, rang) => new Place(nom, rang)) : new Place(nom),
  ]);
  return Object.fromEntries(places) as V;
}

function lire(valeurs: Valeurs, { nom, rang }: Place): unknown {
  const valeur = valeurs[nom];
  return rang === undefined ? valeur : (valeur as readonly unknown[])[rang];
}
