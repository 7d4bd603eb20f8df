import type { EntityManager } from '@mikro-orm/core';
import { sql as brut, type ExpressionBuilder, type ExpressionWrapper, type SqlBool } from 'kysely';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { numeroTape } from '../../socle/commun/telephone.ts';

/** Comes after every digit. */
const FIN = ':';

/**
 * Whose number it is, in whatever writing, from its beginning or by its last four digits or more: two ranges of two
 * indexes. None for what is no number.
 */
export function aLeNumero<B, T extends keyof B>(
  ou: ExpressionBuilder<B, T>,
  saisie: string,
  de = '',
): ExpressionWrapper<B, T, SqlBool>[] {
  const tape = numeroTape(saisie);
  if (tape === null) return [];
  const commence = (colonne: 'numero' | 'numeroInverse', debut: string | null) => {
    if (debut === null) return [];
    const numero = brut.ref<string>(`${de}${colonne}`);
    return [ou.and([ou(numero, '>=', debut), ou(numero, '<', `${debut}${FIN}`)])];
  };
  return [...commence('numero', tape.debut), ...commence('numeroInverse', tape.fin)];
}

/** The accounts with that number, or with it among their others; null for what is no number, or too little of one. */
export async function comptesAuNumero(em: EntityManager, saisie: string, max: number): Promise<number[] | null> {
  if (numeroTape(saisie) === null) return null;
  const propres = await sql(em)
    .selectFrom('utilisateur')
    .where((ou) => ou.or(aLeNumero(ou, saisie)))
    .select('id')
    .limit(max + 1)
    .execute();
  const autres = await sql(em)
    .selectFrom('autre_telephone')
    .where((ou) => ou.or(aLeNumero(ou, saisie)))
    .select('utilisateurId as id')
    .limit(max + 1)
    .execute();
  const ids = new Set([...propres, ...autres].map(({ id }) => id));
  return ids.size > max ? null : [...ids];
}
