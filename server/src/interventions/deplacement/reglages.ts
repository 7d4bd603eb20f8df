import { sql } from '../../socle/base/base-de-donnees.ts';
import { valeurDe } from '../../socle/commun/chargeurs.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';

/** The codifications that say how clients move their own visits. */
const MODE = 'DEPLACEMENT_CLIENT';
const DELAI = 'DEPLACEMENT_DELAI_HEURES';
const DIRECT = 'DIRECT';
const HEURES = 24;

interface Reglages {
  /** Done at once; else the desk is asked. */
  direct: boolean;
  /** From now to the visit, and to the slot instead: nothing less. */
  delaiMs: number;
}

/** Read once for a page. */
export async function reglages(contexte: Contexte): Promise<Reglages> {
  const lus = await valeurDe(contexte, 'deplacement.reglages', 0, async () => {
    const codifications = await sql(contexte.em)
      .selectFrom('codification')
      .where('param', 'in', [MODE, DELAI])
      .select(['param', 'description'])
      .execute();
    return new Map([[0, lire(new Map(codifications.map(({ param, description }) => [param, description?.trim()])))]]);
  });
  return lus ?? lire(new Map());
}

/** What cannot be read is as if it were not there. */
export function lire(dits: ReadonlyMap<string, string | undefined>): Reglages {
  const heures = /^\d{1,3}$/.exec(dits.get(DELAI) ?? '')?.[0];
  return { direct: dits.get(MODE) === DIRECT, delaiMs: Number(heures ?? HEURES) * 3_600_000 };
}
