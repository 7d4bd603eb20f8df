import { readdirSync, readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as attendre } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { MikroORM } from '@mikro-orm/core';
import { Migration } from '@mikro-orm/migrations';
import type { RowDataPacket } from 'mysql2/promise';
import { preparerFichierSqlite } from './dossier.ts';
import { connecterAvecPatience } from './mysql.ts';
import type { Dialecte } from './orm.ts';

const ATTENTE_SECONDES = 60;
const TENUES = 'Les migrations sont tenues par un autre processus depuis plus d’une minute';

export function dossierMigrations(dialecte: Dialecte): string {
  return fileURLToPath(new URL(`../../../migrations/${dialecte}`, import.meta.url));
}

/**
 * Migrations are plain SQL files, one statement after the other, that anybody can read and run; MikroORM keeps the
 * list of those applied.
 */
export function listeMigrations(dialecte: Dialecte) {
  const dossier = dossierMigrations(dialecte);
  return readdirSync(dossier)
    .filter((nom) => nom.endsWith('.sql'))
    .sort()
    .map((nom) => ({
      name: nom.slice(0, -'.sql'.length),
      class: migrationDe(readFileSync(`${dossier}/${nom}`, 'utf8')),
    }));
}

function migrationDe(sql: string) {
  return class extends Migration {
    override up(): void {
      for (const instruction of sql.split(/;\s*\n/).map((morceau) => morceau.trim())) {
        if (instruction !== '') this.addSql(instruction.replace(/;$/, ''));
      }
    }
  };
}

/**
 * Applies what is missing, then what `ensuite` seeds. Of several processes that start together one does it, the others
 * wait for it.
 */
export async function migrer(
  orm: MikroORM,
  databaseUrl: string,
  ensuite: () => Promise<void> = async () => undefined,
): Promise<void> {
  const rendre = databaseUrl.startsWith('sqlite:')
    ? await verrouSqlite(databaseUrl.slice('sqlite:'.length))
    : await verrouMysql(databaseUrl);
  try {
    await orm.migrator.up();
    await ensuite();
  } finally {
    await rendre();
  }
}

/** An exclusive transaction on a file beside the base: it goes with its process, even a killed one. */
async function verrouSqlite(fichier: string): Promise<() => Promise<void>> {
  if (fichier === ':memory:') return async () => undefined;
  preparerFichierSqlite(`${fichier}.verrou`);
  const verrou = new DatabaseSync(`${fichier}.verrou`, { timeout: 0 });
  const limite = Date.now() + ATTENTE_SECONDES * 1000;
  for (;;) {
    try {
      verrou.exec('begin exclusive');
      return async () => verrou.close();
    } catch (erreur) {
      if (!/database is locked/.test((erreur as Error).message)) throw erreur;
      if (Date.now() > limite) throw new Error(TENUES);
      await attendre(50);
    }
  }
}

async function verrouMysql(databaseUrl: string): Promise<() => Promise<void>> {
  const connexion = await connecterAvecPatience(databaseUrl);
  const [lignes] = await connexion.query<RowDataPacket[]>(
    // A lock's name has 64 characters at most, as a base's.
    "select get_lock(concat('driven-migration-', md5(database())), ?) as pris",
    [ATTENTE_SECONDES],
  );
  if (lignes[0]?.pris !== 1) {
    await connexion.end();
    throw new Error(TENUES);
  }
  return () => connexion.end();
}
