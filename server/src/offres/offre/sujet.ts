import type { EntityManager } from '@mikro-orm/core';
import { sql } from '../../socle/base/base-de-donnees.ts';
import type { ChangementTrace } from '../../socle/journal/journal.ts';
import { declarerSujet, idsChanges } from '../../socle/journal/sujets.ts';

const PAR_LOT = 500;

declarerSujet('offre', offresDe);

/** An offer's versions and their test numbers are part of it. */
async function offresDe(em: EntityManager, changements: readonly ChangementTrace[]): Promise<number[]> {
  const deNumeros = changements.filter(({ objet }) => objet === 'numero_test');
  const nommees = deNumeros.flatMap(({ avant, apres }) => [avant?.versionOffre, apres?.versionOffre]);
  const versions = [
    ...idsChanges(changements, 'version_offre'),
    ...nommees.filter((id) => typeof id === 'number'),
    // A change says of a row what has changed of it, and no more.
    ...(await parLots(idsChanges(deNumeros, 'numero_test'), (ids) =>
      sql(em).selectFrom('numero_test').where('id', 'in', ids).select('versionOffreId as id').execute(),
    )),
  ];
  const offres = await parLots(versions, (ids) =>
    sql(em).selectFrom('version_offre').where('id', 'in', ids).select('offreId as id').distinct().execute(),
  );
  return [...new Set([...idsChanges(changements, 'offre'), ...offres])];
}

type Lire = (ids: number[]) => Promise<{ id: number | null }[]>;

async function parLots(ids: readonly number[], lire: Lire): Promise<number[]> {
  const distincts = [...new Set(ids)];
  const trouves: number[] = [];
  for (let debut = 0; debut < distincts.length; debut += PAR_LOT)
    trouves.push(...(await lire(distincts.slice(debut, debut + PAR_LOT))).flatMap(({ id }) => id ?? []));
  return trouves;
}
