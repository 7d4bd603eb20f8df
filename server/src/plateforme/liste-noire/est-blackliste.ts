import type { EntityManager } from '@mikro-orm/core';
import { sql } from '../../socle/base/base-de-donnees.ts';

/** Is this number on the black list? It is eligible for nothing then (spec 1-product, decision 15). */
export async function estBlackliste(em: EntityManager, numero: string | null): Promise<boolean> {
  if (numero === null) return false;
  const ligne = await sql(em).selectFrom('blacklist').where('numero', '=', numero).select('id').executeTakeFirst();
  return ligne !== undefined;
}
