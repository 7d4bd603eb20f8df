import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { setTimeout as attendre } from 'node:timers/promises';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type Kysely,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import { delaiEnCours } from '../commun/delai.ts';
import { ecouterConnexion } from '../journal/ecoute.ts';
import { Tour } from './tour.ts';

const INSTRUCTIONS_GARDEES = 500;
/** While the base is opened nobody else is waiting for this process. */
const OUVERTURE_MS = 5000;
/** Another program's lock is waited for so long, without standing still; then the base is unavailable. */
const VERROU_MS = 2000;
const PAS_MS = [1, 2, 5, 10, 20, 40];
/** SQLITE_BUSY and SQLITE_LOCKED, whatever their extension says. */
const VERROUS = new Set([5, 6]);

/**
 * node:sqlite behind Kysely's dialect, with things of our own:
 * - prepared statements are kept (preparing costs more than most of our reads);
 * - dates and booleans may be bound as such, so that queries are written once for both databases;
 * - a transaction takes the write lock when it begins: a reader that turns writer later would fail with
 *   SQLITE_BUSY_SNAPSHOT when another process wrote in between;
 * - WAL with synchronous=FULL: an acknowledged row survives a power loss;
 * - a lock that another program holds is waited for outside SQLite, whose own waiting would stop the whole process; who
 *   waits lets the others pass (decision 38).
 */
export class DialecteSqlite implements Dialect {
  constructor(private readonly fichier: string) {}

  createDriver(): Driver {
    return new PiloteSqlite(this.fichier);
  }
  createQueryCompiler() {
    return new SqliteQueryCompiler();
  }
  /** Several: who is next is decided here (tour.ts), and not once more by Kysely. */
  createAdapter() {
    return new AdaptateurSqlite();
  }
  createIntrospector(base: Kysely<unknown>) {
    return new SqliteIntrospector(base);
  }
}

class AdaptateurSqlite extends SqliteAdapter {
  override get supportsMultipleConnections(): boolean {
    return true;
  }
}

class PiloteSqlite implements Driver {
  private connexion: ConnexionSqlite | undefined;
  private readonly tour = new Tour();

  constructor(private readonly fichier: string) {}

  async init(): Promise<void> {
    this.connexion = new ConnexionSqlite(this.fichier, this.tour);
    ecouterConnexion(this.connexion);
  }
  async acquireConnection(): Promise<ConnexionSqlite> {
    await this.tour.prendre(delaiEnCours());
    if (this.connexion) return this.connexion;
    throw new Error('Base fermée');
  }
  async releaseConnection(): Promise<void> {
    this.tour.rendre();
  }
  async destroy(): Promise<void> {
    this.connexion?.fermer();
  }
  async beginTransaction(connexion: ConnexionSqlite): Promise<void> {
    await connexion.ordonner('begin immediate');
  }
  commitTransaction(connexion: ConnexionSqlite): Promise<void> {
    return connexion.sceller();
  }
  async rollbackTransaction(connexion: ConnexionSqlite): Promise<void> {
    connexion.annuler();
  }
  savepoint(connexion: ConnexionSqlite, nom: string): Promise<void> {
    return connexion.ordonner(`savepoint "${nom}"`);
  }
  rollbackToSavepoint(connexion: ConnexionSqlite, nom: string): Promise<void> {
    return connexion.ordonner(`rollback to "${nom}"`);
  }
  releaseSavepoint(connexion: ConnexionSqlite, nom: string): Promise<void> {
    return connexion.ordonner(`release "${nom}"`);
  }
}

/** With whether it answers with rows. */
interface Preparee {
  instruction: StatementSync;
  lit: boolean;
}

class ConnexionSqlite implements DatabaseConnection {
  private readonly base: DatabaseSync;
  private readonly instructions = new Map<string, Preparee>();

  constructor(
    fichier: string,
    private readonly tour: Tour,
  ) {
    this.base = new DatabaseSync(fichier, { timeout: OUVERTURE_MS });
    this.base.exec('pragma journal_mode = wal; pragma synchronous = full; pragma busy_timeout = 0;');
  }

  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    return this.patienter(() => {
      const { instruction, lit } = this.preparer(sql);
      const valeurs = parameters.map(liable);
      if (lit) return { rows: instruction.all(...valeurs) as R[] };
      const { changes, lastInsertRowid } = instruction.run(...valeurs);
      return { insertId: BigInt(lastInsertRowid), numAffectedRows: BigInt(changes), rows: [] };
    });
  }

  // biome-ignore lint/correctness/useYield: nothing here reads row by row.
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('Lecture ligne à ligne non prévue');
  }

  async ordonner(texte: string): Promise<void> {
    await this.executeQuery(CompiledQuery.raw(texte));
  }

  /** Not for who has left: they were told that nothing was written. */
  async sceller(): Promise<void> {
    const delai = delaiEnCours();
    await this.ordonner('commit');
    delai?.commitRepondu(true);
  }

  /** After some faults, a full disk for one, SQLite has undone the transaction already. */
  annuler(): void {
    if (this.base.isTransaction) this.base.exec('rollback');
  }

  fermer(): void {
    this.base.close();
  }

  /** What a lock refuses has done nothing: it is tried again, for as long as somebody waits for it. */
  private async patienter<T>(faire: () => T): Promise<T> {
    const delai = delaiEnCours();
    const limite = performance.now() + VERROU_MS;
    for (let essai = 0; ; essai++) {
      const refus = delai?.refus();
      if (refus) throw refus;
      try {
        return faire();
      } catch (erreur) {
        if (!VERROUS.has(((erreur as { errcode?: number }).errcode ?? 0) & 0xff)) throw erreur;
        if (performance.now() > limite) throw baseTenue(erreur);
      }
      const pas = attendre((PAS_MS[essai] ?? 40) * (0.5 + Math.random()));
      // Within a transaction the turn is kept: what it has written is nobody else's to see or to continue.
      if (this.base.isTransaction) await pas;
      else await this.tour.ceder(pas);
    }
  }

  private preparer(sql: string): Preparee {
    const gardee = this.instructions.get(sql);
    if (gardee) return gardee;
    if (this.instructions.size >= INSTRUCTIONS_GARDEES)
      this.instructions.delete(this.instructions.keys().next().value as string);
    const instruction = this.base.prepare(sql);
    const preparee = { instruction, lit: instruction.columns().length > 0 };
    this.instructions.set(sql, preparee);
    return preparee;
  }
}

function baseTenue(cause: unknown): Error {
  return Object.assign(new Error('Base tenue par un autre programme', { cause }), { code: 'BASE_TENUE' });
}

function liable(valeur: unknown): SQLInputValue {
  if (valeur instanceof Date) return valeur.getTime();
  if (typeof valeur === 'boolean') return valeur ? 1 : 0;
  return valeur as SQLInputValue;
}
