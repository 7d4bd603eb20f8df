import { readdirSync, writeFileSync } from 'node:fs';
import { MikroORM } from '@mikro-orm/core';
import { entites } from '../app/modules.ts';
import { dossierMigrations, migrer } from '../socle/base/migrations.ts';
import { dialecteDe, optionsOrm } from '../socle/base/orm.ts';

/**
 * Writes the migration that brings a base from the last migration to what the entities declare:
 * `pnpm migration:creer NAME sqlite::memory:` or `… mysql://…` with an empty base of one's own.
 */
const [nom, databaseUrl] = process.argv.slice(2);
if (!nom || !databaseUrl)
  throw new Error('pnpm migration:creer NOM URL (sqlite::memory: ou mysql://… d’une base vide)');

const orm = await MikroORM.init(optionsOrm(databaseUrl, entites));
try {
  await migrer(orm, databaseUrl);
  const sql = (await orm.schema.getUpdateSchemaSQL({ wrap: false, safe: false })).trim();
  if (sql === '') console.log('Rien à migrer : les entités et les migrations disent la même chose.');
  else {
    const dossier = dossierMigrations(dialecteDe(databaseUrl));
    const numero = 1 + Math.max(0, ...readdirSync(dossier).map((fichier) => Number.parseInt(fichier, 10) || 0));
    const fichier = `${dossier}/${String(numero).padStart(4, '0')}-${nom}.sql`;
    writeFileSync(fichier, `${sql}\n`);
    console.log(`Écrit : ${fichier}`);
  }
} finally {
  await orm.close();
}
