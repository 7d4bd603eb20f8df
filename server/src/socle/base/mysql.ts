import { setTimeout as attendre } from 'node:timers/promises';
import { type Connection, type ConnectionOptions, createConnection, type RowDataPacket } from 'mysql2/promise';
import type { Logger } from 'pino';

/** No statement runs for longer, no lock is waited for longer: a caller has given up by then. */
const DELAI_SECONDES = 10;
const VERROU_SECONDES = 5;
const DEMARRAGE_MS = 60_000;

/** A server has room for some 16,000 in all, and what callers select makes their number: each connection keeps its last. */
const PREPAREES_MAX = 100;

/** What the unit of work and the query builder expect of their connections. */
export function optionsConnexion(databaseUrl: string): ConnectionOptions {
  const { hostname, port, username, password, pathname } = new URL(databaseUrl);
  return {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: port === '' ? 3306 : Number(port),
    user: decodeURIComponent(username),
    password: decodeURIComponent(password),
    database: decodeURIComponent(pathname.slice(1)),
    timezone: 'Z',
    supportBigNumbers: true,
    dateStrings: true,
    maxPreparedStatements: PREPAREES_MAX,
  };
}

/** Where a connection leads: what it runs is known there under this number, and nowhere else. */
export interface Origine {
  hote: string;
  port: number;
  fil: number;
}

/**
 * What every connection is told once, rather than every transaction: READ COMMITTED, so that what a locked row
 * protects is read as it is now; and the deadlines, under the name that this server knows.
 */
export async function reglerConnexion(demander: (texte: string) => Promise<unknown>): Promise<Origine> {
  const [serveur] = (await demander(
    'select version() as version, @@hostname as hote, @@port as port, connection_id() as fil',
  )) as (Origine & { version: string })[];
  if (!serveur) throw new Error('La base ne dit pas qui elle est');
  const { version, hote, port, fil } = serveur;
  const delai = /mariadb/i.test(version)
    ? `max_statement_time = ${DELAI_SECONDES}`
    : `max_execution_time = ${DELAI_SECONDES * 1000}`;
  await demander('set session transaction isolation level read committed');
  await demander(`set session ${delai}, session innodb_lock_wait_timeout = ${VERROU_SECONDES}`);
  return { hote, port: Number(port), fil: Number(fil) };
}

/** The database may be started after us: a minute of patience, then the fault as it is. */
export async function connecterAvecPatience(databaseUrl: string, patience = DEMARRAGE_MS): Promise<Connection> {
  const limite = Date.now() + patience;
  for (;;) {
    try {
      return await createConnection({ uri: databaseUrl, connectTimeout: 2000 });
    } catch (erreur) {
      const { code } = erreur as { code?: string };
      const absente = code === 'ECONNREFUSED' || code === 'ETIMEDOUT' || code === 'ENOTFOUND' || code === 'EAI_AGAIN';
      if (!absente || Date.now() > limite) throw erreur;
      await attendre(500);
    }
  }
}

/** For what may take as long as it takes, whatever the server says by default. */
export async function sansLimiteDeTemps(connexion: Connection): Promise<void> {
  const [[serveur]] = await connexion.query<RowDataPacket[]>('select version() as version');
  const limite = /mariadb/i.test(String(serveur?.version)) ? 'max_statement_time' : 'max_execution_time';
  await connexion.query(`set session ${limite} = 0, session lock_wait_timeout = 31536000`);
}

/** A server that acknowledges a commit before it is on the disk can lose it: said loudly, once, at the start. */
export async function verifierDurabilite(databaseUrl: string, log: Logger): Promise<void> {
  const connexion = await createConnection(databaseUrl);
  try {
    const [lignes] = await connexion.query<RowDataPacket[]>(
      'select @@innodb_flush_log_at_trx_commit as journal, @@log_bin as binaire, @@sync_binlog as binlog',
    );
    const [reglages] = lignes;
    if (reglages?.journal !== 1)
      log.warn('innodb_flush_log_at_trx_commit n’est pas 1 : une panne peut perdre des écritures acquittées');
    if (reglages?.binaire === 1 && reglages.binlog !== 1)
      log.warn('sync_binlog n’est pas 1 : une panne peut séparer les répliques');
  } finally {
    await connexion.end();
  }
}
