import { DatabaseSync } from 'node:sqlite';
import { Readable } from 'node:stream';
import { type Connection, createConnection, type ResultSetHeader, type RowDataPacket } from 'mysql2/promise';

type Valeur = string | number | Date | null | undefined;
type Ligne = Record<string, Valeur>;

/** A base of the API, to fill and to ask. */
export interface Base {
  databaseUrl: string;
  lire<L extends object>(sql: string): Promise<L[]>;
  executer(sql: string): Promise<void>;
  /** In bulk: so many rows, each a function of its number, which begins at 1. */
  remplir(table: string, nombre: number, ligne: (n: number) => Ligne): Promise<void>;
  /** The statistics that a base of this size would have by itself. */
  analyser(...tables: string[]): Promise<void>;
  fermer(): Promise<void>;
}

interface Options {
  /** Of another revision: tables and columns that it does not have are left out. */
  autreRevision?: boolean;
}

const LOT = 500;

export async function baseMariadb(serveur: string, nom: string, options: Options = {}): Promise<Base> {
  const connexion = await createConnection(serveur);
  await connexion.query(`create database ${nom} character set utf8mb4`);
  await connexion.query(`use ${nom}`);
  return {
    databaseUrl: `${serveur}${nom}`,
    lire: async <L extends object>(sql: string) => (await connexion.query<(L & RowDataPacket)[]>(sql))[0],
    executer: async (sql) => void (await connexion.query(sql)),
    remplir: async (table, nombre, ligne) => {
      const colonnes = Object.keys(ligne(1)).filter(await colonnesDe(connexion, table, options));
      if (colonnes.length > 0) await charger(connexion, table, colonnes, nombre, ligne);
    },
    analyser: async (...tables) => void (await connexion.query(`analyze table ${tables.join()}`)),
    fermer: () => connexion.end(),
  };
}

async function colonnesDe(connexion: Connection, table: string, { autreRevision }: Options) {
  if (!autreRevision) return () => true;
  const [lignes] = await connexion.query<({ nom: string } & RowDataPacket)[]>(
    'select column_name as nom from information_schema.columns where table_schema = database() and table_name = ?',
    [table],
  );
  const connues = new Set(lignes.map(({ nom }) => nom));
  return (nom: string) => connues.has(nom);
}

/** As a file: a million rows in seconds, and an empty table's indexes are built sorted when nothing is to be checked. */
async function charger(
  connexion: Connection,
  table: string,
  colonnes: string[],
  nombre: number,
  ligne: (n: number) => Ligne,
): Promise<void> {
  await connexion.query('set session foreign_key_checks = 0, unique_checks = 0');
  const [{ affectedRows, warningStatus }] = await connexion.query<ResultSetHeader>({
    sql: `load data local infile 'lignes' into table ${table} character set utf8mb4 (${colonnes.join()})`,
    infileStreamFactory: () => Readable.from(lots(colonnes, nombre, ligne)),
  });
  // A file's rows that do not fit are left out with a warning.
  if (affectedRows !== nombre || warningStatus > 0)
    throw new Error(`${table} : ${affectedRows} lignes sur ${nombre}, ${warningStatus} avertissements`);
}

function* lots(colonnes: string[], nombre: number, ligne: (n: number) => Ligne): Generator<Buffer> {
  for (let debut = 1; debut <= nombre; debut += LOT) {
    let texte = '';
    for (let n = debut; n < debut + LOT && n <= nombre; n++) {
      const valeurs = ligne(n);
      texte += `${colonnes.map((colonne) => enTexte(valeurs[colonne])).join('\t')}\n`;
    }
    yield Buffer.from(texte);
  }
}

function enTexte(valeur: Valeur): string {
  if (valeur === null || valeur === undefined) return '\\N';
  if (valeur instanceof Date) return valeur.toISOString().replace('T', ' ').slice(0, 23);
  return String(valeur).replaceAll(/[\\\t\n]/g, '\\$&');
}

/** The statistics stay as the product leaves them, which asks SQLite for none. */
export function baseSqlite(fichier: string): Base {
  const base = new DatabaseSync(fichier, { timeout: 30_000, enableForeignKeyConstraints: false });
  return {
    databaseUrl: `sqlite:${fichier}`,
    lire: async <L extends object>(sql: string) => base.prepare(sql).all() as L[],
    executer: async (sql) => base.exec(sql),
    remplir: async (table, nombre, ligne) => {
      const colonnes = Object.keys(ligne(1));
      const insertion = base.prepare(
        `insert into ${table} (${colonnes.join()}) values (${colonnes.map(() => '?').join()})`,
      );
      base.exec('begin immediate');
      for (let n = 1; n <= nombre; n++) {
        const valeurs = ligne(n);
        insertion.run(...colonnes.map((colonne) => lie(valeurs[colonne])));
      }
      base.exec('commit');
    },
    analyser: async () => undefined,
    fermer: async () => base.close(),
  };
}

const lie = (valeur: Valeur) => (valeur instanceof Date ? valeur.getTime() : (valeur ?? null));
