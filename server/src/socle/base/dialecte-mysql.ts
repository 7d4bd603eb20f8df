import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type Kysely,
  MysqlAdapter,
  MysqlIntrospector,
  MysqlQueryCompiler,
} from 'kysely';
import type { ConnectionOptions } from 'mysql2';
import { ecouterConnexion } from '../journal/ecoute.ts';
import type { ConnexionMysql } from './connexion-mysql.ts';
import { PoolMysql } from './pool-mysql.ts';

/** Kysely's dialect of MySQL, on a pool of our own (pool-mysql.ts says why). */
export class DialecteMysql implements Dialect {
  constructor(private readonly options: ConnectionOptions) {}

  createDriver(): Driver {
    return new PiloteMysql(new PoolMysql(this.options, ecouterConnexion));
  }
  createQueryCompiler() {
    return new MysqlQueryCompiler();
  }
  createAdapter() {
    return new MysqlAdapter();
  }
  createIntrospector(base: Kysely<unknown>) {
    return new MysqlIntrospector(base);
  }
}

const ordonner = (connexion: DatabaseConnection, texte: string) => connexion.executeQuery(CompiledQuery.raw(texte));

class PiloteMysql implements Driver {
  constructor(private readonly pool: PoolMysql) {}

  async init(): Promise<void> {}
  acquireConnection(): Promise<ConnexionMysql> {
    return this.pool.prendre();
  }
  async releaseConnection(connexion: ConnexionMysql): Promise<void> {
    this.pool.rendre(connexion);
  }
  destroy(): Promise<void> {
    return this.pool.fermer();
  }
  async beginTransaction(connexion: ConnexionMysql): Promise<void> {
    await ordonner(connexion, 'begin');
  }
  commitTransaction(connexion: ConnexionMysql): Promise<void> {
    return connexion.sceller();
  }
  rollbackTransaction(connexion: ConnexionMysql): Promise<void> {
    return connexion.annuler();
  }
  async savepoint(connexion: DatabaseConnection, nom: string): Promise<void> {
    await ordonner(connexion, `savepoint \`${nom}\``);
  }
  async rollbackToSavepoint(connexion: DatabaseConnection, nom: string): Promise<void> {
    await ordonner(connexion, `rollback to \`${nom}\``);
  }
  async releaseSavepoint(connexion: DatabaseConnection, nom: string): Promise<void> {
    await ordonner(connexion, `release savepoint \`${nom}\``);
  }
}
