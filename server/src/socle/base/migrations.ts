import { readdirSync, readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as attendre } from 'node:timers/promises';
import type { EntityManager, MikroORM } from '@mikro-orm/core';
import { CompiledQuery } from 'kysely';
import type { Connection, RowDataPacket } from 'mysql2/promise';
import { preparerFichierSqlite } from '../config/dossier.ts';
import { depuisRacine } from '../config/racine.ts';
import { sql } from './base-de-donnees.ts';
import { type Atelier, Etapes, enEtapes, type Migration, TABLES } from './etapes-migration.ts';
import { connecterAvecPatience, sansLimiteDeTemps } from './mysql.ts';
import type { Dialecte } from './orm.ts';

const ATTENTE_SECONDES = 60;
const TENUES = 'Les migrations sont tenues par un autre processus depuis plus d’une minute';

export function dossierMigrations(dialecte: Dialecte): string {
  return depuisRacine(`migrations/${dialecte}`);
}

/** Migrations are plain SQL files, one statement after the other, that anybody can read and run. */
export function listeMigrations(dialecte: Dialecte): Migration[] {
  const dossier = dossierMigrations(dialecte);
  return readdirSync(dossier)
    .filter((nom) => nom.endsWith('.sql'))
    .sort()
    .map((nom) => ({
      nom: nom.slice(0, -'.sql'.length),
      etapes: enEtapes(readFileSync(`${dossier}/${nom}`, 'utf8')),
    }));
}

type Dire = (quoi: object, message: string) => void;

/**
 * Applies what is missing, then what `ensuite` seeds. Of several processes that start together one does it, the others
 * wait for it. However long a statement takes, it is not cut.
 */
export async function migrer(
  orm: MikroORM,
  databaseUrl: string,
  ensuite: () => Promise<void> = async () => undefined,
  dire: Dire = () => undefined,
): Promise<void> {
  if (databaseUrl.startsWith('sqlite:')) {
    const rendre = await verrouSqlite(databaseUrl.slice('sqlite:'.length));
    try {
      // In one transaction: on SQLite structure is undone like the rest.
      await orm.em.fork().transactional(async (em) => {
        await new Etapes(atelierSqlite(em), TABLES.sqlite, dire).appliquer(listeMigrations('sqlite'));
      });
      await ensuite();
    } finally {
      await rendre();
    }
    return;
  }
  const connexion = await verrouMysql(databaseUrl);
  try {
    await sansLimiteDeTemps(connexion);
    await new Etapes(atelierMysql(connexion), TABLES.mysql, dire).appliquer(listeMigrations('mysql'));
    await ensuite();
  } finally {
    await connexion.end();
  }
}

function atelierSqlite(em: EntityManager): Atelier {
  const demander = (texte: string, valeurs: unknown[] = []) => sql(em).executeQuery(CompiledQuery.raw(texte, valeurs));
  return {
    lire: async <L extends object>(texte: string) => (await demander(texte)).rows as L[],
    executer: async (texte, valeurs) => {
      await demander(texte, valeurs);
    },
    ensemble: (travail) => travail(),
  };
}

export function atelierMysql(connexion: Connection): Atelier {
  return {
    lire: async <L extends object>(texte: string) => (await connexion.query<(L & RowDataPacket)[]>(texte))[0],
    executer: async (texte, valeurs) => {
      await connexion.query(texte, valeurs);
    },
    ensemble: async (travail) => {
      await connexion.beginTransaction();
      try {
        await travail();
        await connexion.commit();
      } catch (erreur) {
        await connexion.rollback();
        throw erreur;
      }
    },
  };
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

/** The lock is its connection's, and the migrations run on it: whoever loses one loses both. */
async function verrouMysql(databaseUrl: string): Promise<Connection> {
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
  return connexion;
}
