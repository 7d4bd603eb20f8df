import DataLoader from 'dataloader';
import { type Base, type LigneDe, sql } from '../base/base-de-donnees.ts';
import type { Contexte } from '../graphql/contexte.ts';

type TableAClef = { [T in keyof Base]: Base[T] extends { id: unknown } ? T : never }[keyof Base];
type Cle<T extends TableAClef> = LigneDe<T> extends { id: infer I } ? I : never;
type Chargeurs = Map<string, DataLoader<unknown, unknown>>;
/** Of a request, and in it of its transaction: what was begun inside one cannot be asked once it is committed. */
const parRequete = new WeakMap<object, WeakMap<object, Chargeurs>>();

/** The row that a relation names, whole; the relations of all the rows of a page are read in one query a table. */
export async function ligneDe<T extends TableAClef>(
  contexte: Contexte,
  table: T,
  id: Cle<T> | null | undefined,
): Promise<LigneDe<T> | null> {
  if (id == null) return null;
  return (await charger(contexte, table, (ids) => lireLignes(contexte, table, ids)).load(id)) as LigneDe<T> | null;
}

/** Many rows a key (the permissions of each role of a page), in one query. */
export function lignesPar<L>(
  contexte: Contexte,
  quoi: string,
  id: number,
  lire: (ids: readonly number[]) => Promise<(L & { cle: number | null })[]>,
): Promise<L[]> {
  const parCle = async (ids: readonly unknown[]) => {
    const groupes = Map.groupBy(await lire(ids as number[]), ({ cle }) => cle);
    return ids.map((un) => groupes.get(un as number) ?? []);
  };
  return charger(contexte, quoi, parCle).load(id) as Promise<L[]>;
}

/** One value a key, or null, in one query for all the rows of a page. `quoi` names all that the answer depends on. */
export function valeurDe<V>(
  contexte: Contexte,
  quoi: string,
  id: number,
  lire: (ids: readonly number[]) => Promise<ReadonlyMap<number, V>>,
): Promise<V | null> {
  const parCle = async (ids: readonly unknown[]) => {
    const connues = await lire([...new Set(ids as number[])]);
    return ids.map((un) => connues.get(un as number) ?? null);
  };
  return charger(contexte, quoi, parCle).load(id) as Promise<V | null>;
}

function charger(contexte: Contexte, quoi: string, lire: (ids: readonly unknown[]) => Promise<unknown[]>) {
  const deLaRequete = parRequete.get(contexte.requete) ?? new WeakMap<object, Chargeurs>();
  parRequete.set(contexte.requete, deLaRequete);
  const siens: Chargeurs = deLaRequete.get(contexte.em) ?? new Map<string, DataLoader<unknown, unknown>>();
  deLaRequete.set(contexte.em, siens);
  const connu = siens.get(quoi) ?? new DataLoader<unknown, unknown>(lire, { cache: false });
  siens.set(quoi, connu);
  return connu;
}

async function lireLignes(contexte: Contexte, table: TableAClef, ids: readonly unknown[]): Promise<unknown[]> {
  const lignes = await sql(contexte.em)
    .selectFrom(table as 'role')
    .selectAll()
    .where('id', 'in', [...new Set(ids as number[])])
    .execute();
  const connues = new Map(lignes.map((ligne) => [ligne.id as unknown, ligne]));
  return ids.map((id) => connues.get(id) ?? null);
}
