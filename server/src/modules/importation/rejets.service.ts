import type { EntityManager } from '@mikro-orm/core';
import { sql } from '../../commun/base-de-donnees.ts';
import type { Contexte } from '../../graphql/contexte.ts';
import { csvDesRejets, type Rejet } from './lignes.ts';

const REJETS_MAX = 100_000;

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
    const lignes = tranche.map(({ ligne, champ, raison, valeurs }) => ({
      fichierId,
      ligne,
      champ,
      raisonFr: raison.fr.slice(0, 300),
      raisonEn: raison.en.slice(0, 300),
      valeurs: JSON.stringify(valeurs).slice(0, 16_000),
    }));
    await sql(em).insertInto('rejet_import').values(lignes).execute();
  }
}

function enTranches<T>(tout: readonly T[]): T[][] {
  const nombre = Math.ceil(tout.length / PAR_INSTRUCTION);
  return Array.from({ length: nombre }, (_, rang) => tout.slice(rang * PAR_INSTRUCTION, (rang + 1) * PAR_INSTRUCTION));
}

/** CSV of every line refused in the last run, with its reason: corrected, it can be sent again. */
export async function rejetsDe({ em }: Contexte, fichierId: string): Promise<string> {
  const lignes = await sql(em)
    .selectFrom('rejet_import')
    .selectAll()
    .where('fichierId', '=', fichierId)
    .orderBy('ligne')
    .limit(REJETS_MAX)
    .execute();
  const rejets = lignes.map(({ ligne, champ, raisonFr, raisonEn, valeurs }) => ({
    ligne,
    champ,
    raison: { fr: raisonFr, en: raisonEn },
    valeurs: lireValeurs(valeurs),
  }));
  return csvDesRejets(rejets, [...new Set(rejets.flatMap((rejet) => Object.keys(rejet.valeurs)))]);
}

/** A line too long to be kept whole has its reason only. */
function lireValeurs(json: string): Record<string, string> {
  try {
    return JSON.parse(json) as Record<string, string>;
  } catch {
    return {};
  }
}
