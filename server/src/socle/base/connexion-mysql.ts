import { connect, type Socket } from 'node:net';
import type { CompiledQuery, DatabaseConnection, QueryResult } from 'kysely';
import { type Connection, type ConnectionOptions, createConnection, type ExecuteValues, type QueryError } from 'mysql2';
import { type Delai, delaiEnCours } from '../commun/delai.ts';
import { type Origine, reglerConnexion } from './mysql.ts';
import type { RequetePreparee } from './requete-preparee.ts';

/** The database gives every statement up before (mysql.ts): whoever has not answered by then never will. */
const REPONSE_MS = 12_000;
const ANNULATION_MS = 2000;
const OUVERTURE_MS = 2000;
const VALIDATION_MS = 1000;
/** A line that nobody answers on is found out by the system too. */
const MAINTIEN_MS = 5000;

export function connexionPerdue(pourquoi: string): Error {
  return Object.assign(new Error(`Connection lost: ${pourquoi}`), { code: 'PROTOCOL_CONNECTION_LOST' });
}

type Reponse = { affectedRows?: number; changedRows?: number; insertId?: number } | object[];

interface Demande {
  depuis: number;
  limite: number;
  /** A COMMIT: left to the server once it is on its way. */
  scelle: boolean;
  finir(erreur: QueryError | Error | null, reponse?: Reponse): void;
}

/** What the server says of a line or of itself, rather than of the statement: the fate of a COMMIT stays open. */
const SANS_REPONSE = new Set([1047, 1053, 1180, 1927]);

function aRepondu(erreur: QueryError | Error | null): boolean {
  if (!erreur) return true;
  const { errno = 0, sqlState } = erreur as { errno?: number; sqlState?: string };
  return sqlState !== undefined && !sqlState.startsWith('08') && !SANS_REPONSE.has(errno);
}

interface Attentes {
  limite?: number;
  delai?: Delai | undefined;
  scelle?: boolean;
  /** The server keeps it parsed. */
  preparee?: boolean | undefined;
}

/**
 * One connection to MariaDB or MySQL. Its socket is ours: what does not answer in time, or is not waited for any more, is
 * destroyed whoever else still waits on it, and its statement is interrupted on the server.
 */
export class ConnexionMysql implements DatabaseConnection {
  private coupee: Error | undefined;
  /** In their order: the server answers one after the other. */
  private readonly enCours = new Set<Demande>();
  /** When it last proved that it leads somewhere. */
  vue = performance.now();
  surFin: () => void = () => undefined;
  /** Its statement still runs on the server, for nobody. */
  surInterruption: (origine: Origine) => void = () => undefined;

  private constructor(
    private readonly brute: Connection,
    private readonly prise: Socket,
    private origine?: Origine,
  ) {
    brute.on('error', (erreur) => this.couper(erreur));
    prise.once('close', () => this.couper(connexionPerdue('closed by the other side')));
  }

  /** Connected, and told what every connection is told; or nothing is left of it. */
  static async ouvrir(options: ConnectionOptions): Promise<ConnexionMysql> {
    const prise = connect({ host: options.host ?? '127.0.0.1', port: options.port ?? 3306 });
    prise.setNoDelay(true).setKeepAlive(true, MAINTIEN_MS);
    const connexion = new ConnexionMysql(createConnection({ ...options, stream: prise }), prise);
    const muette = Object.assign(new Error('connect ETIMEDOUT'), { code: 'ETIMEDOUT' });
    const minuterie = setTimeout(() => connexion.couper(muette), OUVERTURE_MS);
    try {
      connexion.origine = await reglerConnexion((texte) => connexion.demander(texte, [], {}));
      return connexion;
    } catch (erreur) {
      connexion.couper(connexionPerdue('it could not be opened'));
      throw erreur;
    } finally {
      clearTimeout(minuterie);
    }
  }

  async executeQuery<R>({
    sql,
    parameters,
    preparee,
  }: CompiledQuery & Partial<RequetePreparee>): Promise<QueryResult<R>> {
    const reponse = await this.demander(sql, [...parameters], { delai: delaiEnCours(), preparee });
    if (Array.isArray(reponse)) return { rows: reponse as R[] };
    const { affectedRows = 0, changedRows = 0, insertId = 0 } = reponse;
    return {
      ...(insertId !== 0 && { insertId: BigInt(insertId) }),
      numAffectedRows: BigInt(affectedRows),
      numChangedRows: BigInt(changedRows),
      rows: [],
    };
  }

  // biome-ignore lint/correctness/useYield: nothing here reads row by row.
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('Lecture ligne à ligne non prévue');
  }

  /** Not sent for who has left: they were told that nothing was written. */
  async sceller(): Promise<void> {
    await this.demander('commit', [], { delai: delaiEnCours(), scelle: true });
  }

  /** A connection that is lost has undone its transaction as well: the server does so when it ends. */
  async annuler(): Promise<void> {
    try {
      await this.demander('rollback', [], { limite: ANNULATION_MS });
    } catch {
      this.couper(connexionPerdue('ROLLBACK was not answered'));
    }
  }

  /** Whether it still leads anywhere, after a while in which nobody used it. */
  async repond(): Promise<boolean> {
    try {
      await this.demander('do 0', [], { limite: VALIDATION_MS });
      return true;
    } catch (erreur) {
      this.couper(erreur as Error);
      return false;
    }
  }

  /** For how long it has been waited for. */
  silence(): number {
    const [premiere] = this.enCours;
    return premiere ? performance.now() - premiere.depuis : 0;
  }

  verifierDelai(): void {
    const [premiere] = this.enCours;
    if (premiere && this.silence() > premiere.limite)
      this.abandonner(connexionPerdue('no answer in time'), premiere.scelle);
  }

  get vivante(): boolean {
    return this.coupee === undefined;
  }

  private demander(
    texte: string,
    valeurs: unknown[],
    { limite = REPONSE_MS, delai, scelle = false, preparee = false }: Attentes,
  ): Promise<Reponse> {
    const refus = this.coupee ?? delai?.refus();
    if (refus) return Promise.reject(refus);
    return new Promise((rendre, refuser) => {
      const abandonner = (raison: Error) => this.abandonner(raison, scelle);
      const demande: Demande = {
        depuis: performance.now(),
        limite,
        scelle,
        finir: (erreur, reponse = []) => {
          if (!this.enCours.delete(demande)) return;
          delai?.oublier(abandonner);
          const repondu = aRepondu(erreur);
          if (repondu) this.vue = performance.now();
          else this.couper(erreur ?? connexionPerdue('no answer'));
          if (scelle && repondu) delai?.commitRepondu(!erreur);
          if (erreur) refuser(erreur);
          else rendre(reponse);
        },
      };
      this.enCours.add(demande);
      delai?.surAbandon(abandonner);
      if (scelle) delai?.commitEnvoye();
      const finir = (erreur: QueryError | null, reponse: unknown) => demande.finir(erreur, reponse as Reponse);
      if (preparee) this.brute.execute(texte, valeurs as ExecuteValues, finir);
      else this.brute.query(texte, valeurs, finir);
    });
  }

  /** A COMMIT that is on its way is left to the server; any other statement ends with whoever asked for it. */
  private abandonner(raison: Error, scelle: boolean): void {
    this.couper(raison);
    if (!scelle && this.origine) this.surInterruption(this.origine);
  }

  couper(raison: Error): void {
    if (this.coupee) return;
    this.coupee = raison;
    this.brute.destroy();
    this.prise.destroy();
    for (const demande of [...this.enCours]) demande.finir(raison);
    this.surFin();
  }
}
