import { MikroORM } from '@mikro-orm/core';
import { sql as brut } from 'kysely';
import { entites } from '../src/app/modules.ts';
import { sql } from '../src/socle/base/base-de-donnees.ts';
import { migrer } from '../src/socle/base/migrations.ts';
import { dialecteDe, optionsOrm } from '../src/socle/base/orm.ts';

const COLONNES = brut<Record<string, unknown>>`
  select table_name as t, column_name as c, column_type as type, is_nullable as nul, collation_name as collation_,
    coalesce(column_default, 'NULL') as defaut, extra
  from information_schema.columns where table_schema = database() and table_name not like 'migration%' order by 1, 2`;
const INDEX = brut<Record<string, unknown>>`
  select table_name as t, index_name as nom, non_unique as multiple, group_concat(column_name order by seq_in_index) as colonnes
  from information_schema.statistics where table_schema = database() and table_name not like 'migration%'
  group by 1, 2, 3 order by 1, 2`;
const CLES = brut<Record<string, unknown>>`
  select table_name as t, constraint_name as nom, referenced_table_name as vers, update_rule as maj, delete_rule as suppression
  from information_schema.referential_constraints where constraint_schema = database() order by 1, 2`;

/** What MySQL and MariaDB know of a base made by the migrations, or straight from the entities. */
async function portrait(databaseUrl: string, par: 'migrations' | 'entites'): Promise<unknown> {
  const orm = await MikroORM.init(optionsOrm(databaseUrl, entites));
  try {
    if (par === 'migrations') await migrer(orm, databaseUrl);
    else await orm.schema.create();
    const base = sql(orm.em.fork());
    const lire = async (requete: typeof COLONNES) => (await requete.execute(base)).rows;
    return { colonnes: await lire(COLONNES), index: await lire(INDEX), cles: await lire(CLES) };
  } finally {
    await orm.close();
  }
}

/**
 * The base that the migrations make, and the one that the entities ask for. On SQLite MikroORM compares them itself
 * (an empty text: no difference); on MariaDB it would find changes where there are none, so two bases are compared.
 */
export async function deuxPortraits(neuve: () => Promise<string>): Promise<[unknown, unknown]> {
  const databaseUrl = await neuve();
  if (dialecteDe(databaseUrl) === 'mysql') {
    return [await portrait(databaseUrl, 'migrations'), await portrait(await neuve(), 'entites')];
  }
  const orm = await MikroORM.init(optionsOrm(databaseUrl, entites));
  try {
    await migrer(orm, databaseUrl);
    return [(await orm.schema.getUpdateSchemaSQL({ wrap: false, safe: false })).trim(), ''];
  } finally {
    await orm.close();
  }
}
