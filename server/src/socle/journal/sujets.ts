import type { EntityManager } from '@mikro-orm/core';
import { sql } from '../base/base-de-donnees.ts';
import type { ChangementTrace } from './journal.ts';

/** The ids of the things of one kind that these changes are about. */
type IdsDuSujet = (em: EntityManager, changements: readonly ChangementTrace[]) => Promise<number[]> | number[];

const sujets = new Map<string, IdsDuSujet>();
const PAR_LOT = 500;

/** What the product shows the history of; a trace is found again by these, and by nothing that is written in it. */
export function declarerSujet(objet: string, ids: IdsDuSujet): void {
  sujets.set(objet, ids);
}

/** Writes down what this trace is about, with the change itself. */
export async function noterSujets(
  em: EntityManager,
  traceId: number,
  changements: readonly ChangementTrace[],
): Promise<void> {
  const lignes: { objet: string; objetId: number; traceId: number }[] = [];
  for (const [objet, ids] of sujets)
    lignes.push(...(await ids(em, changements)).map((objetId) => ({ objet, objetId, traceId })));
  for (let debut = 0; debut < lignes.length; debut += PAR_LOT)
    await sql(em)
      .insertInto('trace_objet')
      .values(lignes.slice(debut, debut + PAR_LOT))
      .execute();
}

/** The rows of this table among the changes. */
export function idsChanges(changements: readonly ChangementTrace[], objet: string): number[] {
  const ids = changements.filter((un) => un.objet === objet).map(({ id }) => id);
  return [...new Set(ids.filter((id) => typeof id === 'number'))];
}

/** Its successful traces, as many as are shown, by their index alone: a page costs a page, whatever the table holds. */
export function tracesDe(em: EntityManager, objet: string, objetId: number, { actions, ordre, limite }: Lecture) {
  return sql(em)
    .selectFrom('trace_objet as o')
    .innerJoin('trace as t', 't.id', 'o.traceId')
    .where('o.objet', '=', objet)
    .where('o.objetId', '=', objetId)
    .where('t.action', 'in', [...actions])
    .orderBy('o.traceId', ordre)
    .limit(limite)
    .select(['t.id', 't.creerA', 't.action', 't.utilisateurId', 't.changements']);
}

interface Lecture {
  actions: readonly string[];
  ordre: 'asc' | 'desc';
  limite: number;
}
