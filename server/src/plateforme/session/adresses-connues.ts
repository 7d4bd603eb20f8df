import type { EntityManager } from '@mikro-orm/core';
import { estMysql, sql } from '../../socle/base/base-de-donnees.ts';

/** Of one account; the one that has served the longest ago makes room. */
const PAR_COMPTE_MAX = 20;

export async function connaitAdresse(em: EntityManager, utilisateurId: number, reseau: string): Promise<boolean> {
  const connue = await sql(em)
    .selectFrom('adresse_connue')
    .where('utilisateurId', '=', utilisateurId)
    .where('reseau', '=', reseau)
    .select('reseau')
    .executeTakeFirst();
  return connue !== undefined;
}

export async function retenirAdresse(
  em: EntityManager,
  utilisateurId: number,
  reseau: string,
  vueA: Date,
): Promise<void> {
  const insertion = sql(em).insertInto('adresse_connue').values({ utilisateurId, reseau, vueA });
  await (estMysql(em)
    ? insertion.onDuplicateKeyUpdate({ vueA })
    : insertion.onConflict((conflit) => conflit.columns(['utilisateurId', 'reseau']).doUpdateSet({ vueA }))
  ).execute();
  const enTrop = await sql(em)
    .selectFrom('adresse_connue')
    .where('utilisateurId', '=', utilisateurId)
    .orderBy('vueA', 'desc')
    .orderBy('reseau')
    .offset(PAR_COMPTE_MAX)
    .limit(PAR_COMPTE_MAX)
    .select('reseau')
    .execute();
  if (enTrop.length === 0) return;
  await sql(em)
    .deleteFrom('adresse_connue')
    .where('utilisateurId', '=', utilisateurId)
    .where(
      'reseau',
      'in',
      enTrop.map((une) => une.reseau),
    )
    .execute();
}
