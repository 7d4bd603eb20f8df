import type { EntityManager } from '@mikro-orm/core';
import { sql } from '../base/base-de-donnees.ts';
import type { ChangementTrace } from './journal.ts';

/** What the product shows the history of; a trace is found again by these, and by nothing that is written in it. */
export type Sujet = 'souscription' | 'offre';

const PAR_LOT = 500;

/** Writes down what this trace is about, with the change itself. */
export async function noterSujets(
  em: EntityManager,
  traceId: number,
  changements: readonly ChangementTrace[],
): Promise<void> {
  const lignes = [
    ...numeros(changements, 'souscription').map((objetId) => ({ objet: 'souscription', objetId, traceId })),
    ...(await offresDe(em, changements)).map((objetId) => ({ objet: 'offre', objetId, traceId })),
  ];
  for (let debut = 0; debut < lignes.length; debut += PAR_LOT)
    await sql(em)
      .insertInto('trace_objet')
      .values(lignes.slice(debut, debut + PAR_LOT))
      .execute();
}

function numeros(changements: readonly ChangementTrace[], objet: string): number[] {
  const ids = changements.filter((un) => un.objet === objet).map(({ id }) => id);
  return [...new Set(ids.filter((id) => typeof id === 'number'))];
}

/** An offer's versions and their test numbers are part of it. */
async function offresDe(em: EntityManager, changements: readonly ChangementTrace[]): Promise<number[]> {
  const deNumeros = changements.filter(({ objet }) => objet === 'numero_test');
  const nommees = deNumeros.flatMap(({ avant, apres }) => [avant?.versionOffre, apres?.versionOffre]);
  const versions = [
    ...numeros(changements, 'version_offre'),
    ...nommees.filter((id) => typeof id === 'number'),
    // A change says of a row what has changed of it, and no more.
    ...(await parLots(numeros(deNumeros, 'numero_test'), (ids) =>
      sql(em).selectFrom('numero_test').where('id', 'in', ids).select('versionOffreId as id').execute(),
    )),
  ];
  const offres = await parLots(versions, (ids) =>
    sql(em).selectFrom('version_offre').where('id', 'in', ids).select('offreId as id').distinct().execute(),
  );
  return [...new Set([...numeros(changements, 'offre'), ...offres])];
}

type Lire = (ids: number[]) => Promise<{ id: number | null }[]>;

async function parLots(ids: readonly number[], lire: Lire): Promise<number[]> {
  const distincts = [...new Set(ids)];
  const trouves: number[] = [];
  for (let debut = 0; debut < distincts.length; debut += PAR_LOT)
    trouves.push(...(await lire(distincts.slice(debut, debut + PAR_LOT))).flatMap(({ id }) => id ?? []));
  return trouves;
}

/** Its successful traces, as many as are shown, by their index alone: a page costs a page, whatever the table holds. */
export function tracesDe(em: EntityManager, objet: Sujet, objetId: number, { actions, ordre, limite }: Lecture) {
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
