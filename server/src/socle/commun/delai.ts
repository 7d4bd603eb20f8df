import { AsyncLocalStorage } from 'node:async_hooks';

/** Read by its code (graphql/erreurs.ts): whoever asked has left, or has been told to ask again. */
class Abandonnee extends Error {
  readonly code = 'DEMANDE_ABANDONNEE';
}

/**
 * How long a request is waited for, and what may have been written for it by then. Whoever waits on the database for it
 * (base/connexion-mysql.ts, base/sqlite.ts) asks here before each statement, and leaves here how to be interrupted: a
 * request that is given up is given up in the database too.
 */
export class Delai {
  /** A COMMIT was sent and its answer has not come: nobody knows yet. */
  incertaine = false;
  /** A transaction of this request is in the database for good. */
  ecrite = false;
  private raison: Abandonnee | undefined;
  private fini = false;
  private readonly limite: number;
  private readonly interruptions = new Set<(raison: Error) => void>();
  private readonly minuterie: NodeJS.Timeout;

  constructor(dureeMs: number, surDepassement: () => void) {
    this.limite = performance.now() + dureeMs;
    this.minuterie = setTimeout(() => {
      this.abandonner('délai dépassé');
      surDepassement();
    }, dureeMs);
  }

  /** Undefined: it goes on. The clock decides, not the timer: a process that stood still wakes up late. */
  refus(): Error | undefined {
    if (!this.raison && !this.fini && performance.now() > this.limite) this.abandonner('délai dépassé');
    return this.raison;
  }

  /** What has been answered is not given up any more. */
  terminer(): void {
    this.fini = true;
    clearTimeout(this.minuterie);
  }

  abandonner(pourquoi: string): void {
    if (this.fini || this.raison) return;
    this.raison = new Abandonnee(`Demande abandonnée : ${pourquoi}`);
    clearTimeout(this.minuterie);
    for (const interrompre of [...this.interruptions]) interrompre(this.raison);
  }

  surAbandon(interrompre: (raison: Error) => void): void {
    this.interruptions.add(interrompre);
  }

  oublier(interrompre: (raison: Error) => void): void {
    this.interruptions.delete(interrompre);
  }

  commitEnvoye(): void {
    this.incertaine = true;
  }

  /** The database has answered: written, or refused in its own words. */
  commitRepondu(ecrite: boolean): void {
    this.incertaine = false;
    this.ecrite ||= ecrite;
  }
}

const enCours = new AsyncLocalStorage<Delai | undefined>();

export function avecDelai<T>(delai: Delai, travail: () => Promise<T>): Promise<T> {
  return enCours.run(delai, travail);
}

/** What the product does by itself is given up as a request is: whoever waits for what it writes need not wait longer. */
export function dansLeTemps<T>(dureeMs: number, travail: () => Promise<T>): Promise<T> {
  const delai = new Delai(dureeMs, () => undefined);
  return avecDelai(delai, travail).finally(() => delai.terminer());
}

/** The request that is being answered; undefined for what the product does by itself. */
export function delaiEnCours(): Delai | undefined {
  return enCours.getStore();
}

/** For what several requests wait for together: one that leaves takes nothing from the others. */
export function horsDelai<T>(travail: () => T): T {
  return enCours.run(undefined, travail);
}
