import type { EntityManager } from '@mikro-orm/core';
import { sql } from '../../socle/base/base-de-donnees.ts';

const PAS = 10;

/** After the last page of its application; of a new application, and without any, after all others. */
export async function ordreALaFin(em: EntityManager, applicationId: number | null): Promise<number> {
  const plusGrand = sql(em)
    .selectFrom('page')
    .select((ou) => ou.fn.max('ordre').as('ordre'));
  const { ordre: sienne } = await plusGrand.where('applicationId', '=', applicationId ?? 0).executeTakeFirstOrThrow();
  const { ordre: toutes } = await plusGrand.executeTakeFirstOrThrow();
  return Number(sienne ?? toutes ?? 0) + PAS;
}

/**
 * The numbers that put pages in this order. Those that the application has are dealt out anew, so that it keeps its
 * place among the others (which follow one another by their first page); newcomers come after. Pure.
 */
export function numeroter(voulu: readonly { id: number; ordre: number; deja: boolean }[]): Map<number, number> {
  const anciens = voulu.filter(({ deja }) => deja);
  const numeros = (anciens.length > 0 ? anciens : voulu).map(({ ordre }) => ordre).sort((a, b) => a - b);
  const donnes = new Map<number, number>();
  let dernier = Number.NEGATIVE_INFINITY;
  for (const [rang, { id }] of voulu.entries()) {
    dernier = Math.max(numeros[rang] ?? dernier + PAS, dernier + 1);
    donnes.set(id, dernier);
  }
  return donnes;
}
