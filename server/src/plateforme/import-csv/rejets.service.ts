import { Readable } from 'node:stream';
import type { EntityManager } from '@mikro-orm/core';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { couper } from '../../socle/commun/forme-du-texte.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import type { Rangee } from '../fichier/usages.ts';
import { Depot } from './depot.ts';
import { enteteRejets, lignesRejets, type Rejet } from './rejets.ts';

/** Of one statement: SQLite binds no more than 32,766 values. */
const PAR_INSTRUCTION = 500;

/** The refused lines of a batch, in place of what an earlier run said of the same lines. */
export async function garderRejets(
  em: EntityManager,
  fichierId: string,
  lues: readonly number[],
  rejets: readonly Rejet[],
): Promise<void> {
  for (const lignes of enTranches(lues)) {
    await sql(em).deleteFrom('rejet_import').where('fichierId', '=', fichierId).where('ligne', 'in', lignes).execute();
  }
  for (const tranche of enTranches(rejets)) {
    const lignes = tranche.map(({ ligne, champ, raison }) => ({
      fichierId,
      ligne,
      champ,
      raisonFr: couper(raison.fr, 300),
      raisonEn: couper(raison.en, 300),
    }));
    await sql(em).insertInto('rejet_import').values(lignes).execute();
  }
}

function enTranches<T>(tout: readonly T[]): T[][] {
  const nombre = Math.ceil(tout.length / PAR_INSTRUCTION);
  return Array.from({ length: nombre }, (_, rang) => tout.slice(rang * PAR_INSTRUCTION, (rang + 1) * PAR_INSTRUCTION));
}

/** CSV of every line refused in the last run, with its reason, written as it is read. */
export async function rejetsDe(
  { em, services }: Contexte,
  fichier: Rangee,
): Promise<{ encodage: string; contenu: Readable }> {
  const depot = await Depot.ouvrir(services, fichier);
  const { forme } = depot;
  async function* morceaux(): AsyncGenerator<Buffer> {
    yield enteteRejets(forme);
    for (let apres = 0; ; ) {
      const rejets = await tranche(em, fichier.id, apres);
      const derniere = rejets.at(-1);
      if (!derniere) return;
      apres = derniere.ligne;
      yield lignesRejets(rejets, await depot.brutes(rejets.map(({ ligne }) => ligne)), forme);
    }
  }
  return { encodage: forme.encodage, contenu: Readable.from(morceaux()) };
}

async function tranche(em: EntityManager, fichierId: string, apres: number): Promise<Rejet[]> {
  const lignes = await sql(em)
    .selectFrom('rejet_import')
    .selectAll()
    .where('fichierId', '=', fichierId)
    .where('ligne', '>', apres)
    .orderBy('ligne')
    .limit(PAR_INSTRUCTION)
    .execute();
  return lignes.map(({ ligne, champ, raisonFr, raisonEn }) => ({
    ligne,
    champ,
    raison: { fr: raisonFr, en: raisonEn },
  }));
}
