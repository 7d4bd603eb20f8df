import type { EntityManager } from '@mikro-orm/core';
import { type LigneDe, sql } from '../../commun/base-de-donnees.ts';

export type Personne = Pick<LigneDe<'utilisateur'>, 'id' | 'nom' | 'prenom' | 'telephone' | 'version'> &
  Partial<LigneDe<'utilisateur'>>;

/** Accounts by id, in one query. What is more sensitive than a name is guarded by the shield, field by field. */
export async function lirePersonnes(em: EntityManager, ids: Iterable<number>): Promise<Map<number, Personne>> {
  const uniques = [...new Set(ids)];
  if (uniques.length === 0) return new Map();
  const lignes = await sql(em).selectFrom('utilisateur').selectAll().where('id', 'in', uniques).execute();
  return new Map(lignes.map((ligne) => [ligne.id, ligne]));
}
