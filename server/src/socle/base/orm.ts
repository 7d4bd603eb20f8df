import { EntityCaseNamingStrategy, type Options } from '@mikro-orm/core';
import { ReflectMetadataProvider } from '@mikro-orm/decorators/legacy';
import { MySqlDriver } from '@mikro-orm/mysql';
import { SqliteDriver } from '@mikro-orm/sql';
import { preparerFichierSqlite } from '../config/dossier.ts';
import { noterInstruction } from '../journal/ecoute.ts';
import { DialecteMysql } from './dialecte-mysql.ts';
import { optionsConnexion } from './mysql.ts';
import { DialecteSqlite } from './sqlite.ts';

export type Dialecte = 'sqlite' | 'mysql';

export function dialecteDe(databaseUrl: string): Dialecte {
  return databaseUrl.startsWith('sqlite:') ? 'sqlite' : 'mysql';
}

/** Columns are named as the properties (`dateExpiration`), a relation's as its input (`clientId`). */
class Nommage extends EntityCaseNamingStrategy {
  override joinColumnName(propriete: string): string {
    return `${propriete}Id`;
  }
  override joinKeyColumnName(propriete: string): string {
    return `${propriete}Id`;
  }
}

/** `mysql://user:password@host:port/base` or `sqlite:path`. */
export function optionsOrm(databaseUrl: string, entites: Options['entities']): Partial<Options> {
  const dialecte = dialecteDe(databaseUrl);
  const communes: Partial<Options> = {
    entities: entites,
    metadataProvider: ReflectMetadataProvider,
    namingStrategy: Nommage,
    forceUtcTimezone: true,
    // What the unit of work writes, before its values are put in the text.
    onQuery: noterInstruction,
    // The account that the migrations keep (etapes-migration.ts) is no entity's.
    schemaGenerator: { skipTables: ['migration', 'migration_etape'] },
  };
  if (dialecte === 'mysql') {
    return {
      ...communes,
      driver: MySqlDriver,
      clientUrl: databaseUrl,
      charset: 'utf8mb4',
      collate: 'utf8mb4_bin',
      driverOptions: new DialecteMysql(optionsConnexion(databaseUrl)),
    };
  }
  const fichier = databaseUrl.slice('sqlite:'.length);
  if (fichier !== ':memory:') preparerFichierSqlite(fichier);
  return { ...communes, driver: SqliteDriver, dbName: fichier, driverOptions: new DialecteSqlite(fichier) };
}
