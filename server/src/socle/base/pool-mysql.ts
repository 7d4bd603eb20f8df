import type { ConnectionOptions } from 'mysql2';
import { delaiEnCours, horsDelai } from '../commun/delai.ts';
import { ConnexionMysql, connexionPerdue } from './connexion-mysql.ts';
import { InterruptionsMysql } from './interruptions-mysql.ts';

const CONNEXIONS_MAX = 10;
/** One that has waited longer, for a lock or on a dead line, lends its place; not more often than this in all. */
const SILENCE_MS = 2000;
const CONNEXIONS_EN_TOUT = 2 * CONNEXIONS_MAX;
/** One that has not been used for so long is asked first whether it still leads anywhere. */
const OISIVE_MS = 10_000;
const VEILLE_MS = 500;
const SATUREE = new Set(['ER_CON_COUNT_ERROR', 'ER_USER_LIMIT_REACHED', 'ER_TOO_MANY_USER_CONNECTIONS']);

interface Attente {
  donner(connexion: ConnexionMysql): void;
  refuser(raison: unknown): void;
}

/**
 * The connections to MariaDB or MySQL. mysql2's own pool hands out again whatever comes back: after a switch-over that
 * closes nothing it stays full of lines that lead nowhere, and who waits for a place can't leave (decision 38). Here what
 * does not answer is destroyed, what was idle or is doubtful is asked before it is trusted, and one that waits for long
 * holds up nobody else.
 */
export class PoolMysql {
  private readonly toutes = new Set<ConnexionMysql>();
  private readonly libres: ConnexionMysql[] = [];
  private readonly attentes = new Set<Attente>();
  private ouvertures = 0;
  private validations = 0;
  /** The last attempt to open one failed: one at a time, until one succeeds. */
  private injoignable = false;
  private ferme = false;
  /** When a line fell silent: those that have not spoken since are doubtful. */
  private doute = Number.NEGATIVE_INFINITY;
  private veille: NodeJS.Timeout | undefined;
  private readonly interruptions: InterruptionsMysql;

  constructor(
    private readonly options: ConnectionOptions,
    private readonly surOuverture: (connexion: ConnexionMysql) => void,
  ) {
    this.interruptions = new InterruptionsMysql(options);
  }

  prendre(): Promise<ConnexionMysql> {
    const delai = delaiEnCours();
    const refus = this.ferme ? new Error('pool is closed') : delai?.refus();
    if (refus) return Promise.reject(refus);
    this.veille ??= setInterval(() => this.veiller(), VEILLE_MS).unref();
    return new Promise((rendre, refuser) => {
      const partir = (raison: unknown) => attente.refuser(raison);
      const oublier = () => {
        this.attentes.delete(attente);
        delai?.oublier(partir);
      };
      const attente: Attente = {
        donner: (connexion) => {
          oublier();
          rendre(connexion);
        },
        refuser: (raison) => {
          oublier();
          refuser(raison);
        },
      };
      delai?.surAbandon(partir);
      this.attentes.add(attente);
      this.servir();
    });
  }

  rendre(connexion: ConnexionMysql): void {
    if (!connexion.vivante) return;
    this.libres.push(connexion);
    this.servir();
  }

  async fermer(): Promise<void> {
    this.ferme = true;
    clearInterval(this.veille);
    for (const attente of [...this.attentes]) attente.refuser(new Error('pool is closed'));
    for (const connexion of [...this.toutes]) connexion.couper(connexionPerdue('pool is closed'));
  }

  /** The first of those that wait gets what is free; for the others one is asked, or opened. */
  private servir(): void {
    while (this.attentes.size > 0) {
      const libre = this.libres.pop();
      if (libre && !this.estDouteuse(libre)) this.donner(libre);
      else if (this.attentes.size <= this.ouvertures + this.validations) {
        if (libre) this.libres.push(libre);
        return;
      } else if (libre) this.valider(libre);
      else if (this.peutOuvrir()) this.ouvrir();
      else return;
    }
  }

  private donner(connexion: ConnexionMysql): void {
    const [premiere] = this.attentes;
    if (premiere) premiere.donner(connexion);
    else this.libres.push(connexion);
  }

  private estDouteuse({ vue }: ConnexionMysql): boolean {
    return vue < this.doute || performance.now() - vue > OISIVE_MS;
  }

  private valider(connexion: ConnexionMysql): void {
    this.validations++;
    void horsDelai(() => connexion.repond()).then((repond) => {
      this.validations--;
      if (repond) this.donner(connexion);
      else this.jeterLesDouteuses();
      this.servir();
    });
  }

  /** One of them led nowhere: to ask the others would cost each its second. */
  private jeterLesDouteuses(): void {
    for (const libre of this.libres.filter((une) => this.estDouteuse(une)))
      libre.couper(connexionPerdue('as silent as another'));
  }

  private peutOuvrir(): boolean {
    if (this.injoignable && this.ouvertures > 0) return false;
    const total = this.toutes.size + this.ouvertures;
    const enAttente = [...this.toutes].filter((une) => une.silence() > SILENCE_MS).length;
    return total < CONNEXIONS_EN_TOUT && total - enAttente < CONNEXIONS_MAX;
  }

  private ouvrir(): void {
    this.ouvertures++;
    void horsDelai(() => ConnexionMysql.ouvrir(this.options))
      .finally(() => {
        this.ouvertures--;
      })
      .then(
        (connexion) => {
          this.injoignable = false;
          this.accueillir(connexion);
        },
        (erreur: unknown) => this.nAPasOuvert(erreur),
      );
  }

  private accueillir(connexion: ConnexionMysql): void {
    if (this.ferme) connexion.couper(connexionPerdue('pool is closed'));
    if (!connexion.vivante) {
      this.nAPasOuvert(connexionPerdue('closed as soon as opened'));
      return;
    }
    this.toutes.add(connexion);
    connexion.surInterruption = (origine) => this.interruptions.demander(origine);
    connexion.surFin = () => {
      this.toutes.delete(connexion);
      const rang = this.libres.indexOf(connexion);
      if (rang >= 0) this.libres.splice(rang, 1);
      this.servir();
    };
    this.surOuverture(connexion);
    this.donner(connexion);
    this.servir();
  }

  private nAPasOuvert(erreur: unknown): void {
    this.injoignable = true;
    // Those that are open will serve whoever waits; the guard tries again.
    if (this.toutes.size > 0 && SATUREE.has((erreur as { code?: string }).code ?? '')) return;
    const [premiere, ...autres] = this.attentes;
    premiere?.refuser(erreur);
    // With none left nobody can be served before the next attempt, which others will make.
    if (this.toutes.size === 0) for (const autre of autres) autre.refuser(erreur);
    this.servir();
  }

  private veiller(): void {
    for (const connexion of [...this.toutes]) {
      const silence = connexion.silence();
      if (silence > SILENCE_MS) this.doute = Math.max(this.doute, performance.now() - silence);
      connexion.verifierDelai();
    }
    this.servir();
  }
}
