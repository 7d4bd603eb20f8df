import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DestinationStream } from 'pino';
import { inject } from 'vitest';
import { type Application, creerApplication } from '../src/app/app.ts';
import { verifierLesFormes } from '../src/socle/base/requete-preparee.ts';
import type { Horloge } from '../src/socle/commun/horloge.ts';
import { lireEnv } from '../src/socle/config/env.ts';
import { creerBase, supprimerBase } from './bases.ts';
import type { ErreurLue } from './erreur-lue.ts';

/** A clock that tests move instead of waiting. */
class HorlogeDeTest implements Horloge {
  private decalage = 0;
  maintenant(): Date {
    return new Date(Date.now() + this.decalage);
  }
  avancer(millisecondes: number): void {
    this.decalage += millisecondes;
  }
}

export interface Reponse<D> {
  statut: number;
  enTetes: Record<string, unknown>;
  /** The body as text: for what must not be in it. */
  texte: string;
  data: D;
  errors: ErreurLue[];
}

export interface Appel {
  jeton?: string | undefined;
  ip?: string;
  enTetes?: Record<string, string>;
}

verifierLesFormes();

/** The whole application on a database of its own: SQLite, or with TEST_BASE=mysql a fresh base on the server. */
export class ServeurDeTest {
  readonly horloge = new HorlogeDeTest();
  application!: Application;
  databaseUrl!: string;
  dossier!: string;

  static async demarrer(variables?: Record<string, string>): Promise<ServeurDeTest> {
    const serveur = new ServeurDeTest();
    await serveur.ouvrir(variables);
    return serveur;
  }

  /** `garnir`: what the base holds before the application sees it. */
  async ouvrir(variables?: Record<string, string>, garnir: () => Promise<void> = async () => undefined): Promise<void> {
    await this.placer(inject('serveurMysql'));
    await garnir();
    this.application = await this.processus(variables);
  }

  /** On SQLite, whatever this run is on: for what only a file can do. */
  async ouvrirSurSqlite(): Promise<void> {
    await this.placer('');
    this.application = await this.processus();
  }

  private async placer(mysql: string): Promise<void> {
    this.dossier = await mkdtemp(join(tmpdir(), 'driven-test-'));
    this.databaseUrl = mysql ? await creerBase(mysql) : `sqlite:${join(this.dossier, 'base.sqlite')}`;
  }

  /** A further application on the same base and secrets: another process, as far as the database can tell. */
  processus(variables: Record<string, string> = {}, flux?: DestinationStream): Promise<Application> {
    const env = lireEnv({
      NODE_ENV: 'test',
      LOG_LEVEL: 'silent',
      DATA_DIR: this.dossier,
      DATABASE_URL: this.databaseUrl,
      ...variables,
    });
    return creerApplication(env, { horloge: this.horloge, ...(flux && { flux }) });
  }

  async arreter(): Promise<void> {
    await this.application.arreter();
    if (this.databaseUrl.startsWith('mysql:')) await supprimerBase(this.databaseUrl);
    await rm(this.dossier, { recursive: true, force: true });
  }

  /** One GraphQL request through HTTP, the real schema and the real shield. */
  async executer<D = Record<string, unknown>>(
    query: string,
    variables: Record<string, unknown> = {},
    appel: Appel = {},
    application: Application = this.application,
  ): Promise<Reponse<D>> {
    const reponse = await application.serveur.inject({
      method: 'POST',
      url: '/graphql',
      remoteAddress: appel.ip ?? '127.0.0.1',
      headers: {
        'content-type': 'application/json',
        ...(appel.jeton && { authorization: `Bearer ${appel.jeton}` }),
        ...appel.enTetes,
      },
      payload: JSON.stringify({ query, variables }),
    });
    const corps = reponse.json<{ data?: D; errors?: ErreurLue[] }>();
    return {
      statut: reponse.statusCode,
      enTetes: reponse.headers,
      texte: reponse.body,
      data: corps.data as D,
      errors: corps.errors ?? [],
    };
  }
}
