import type { Delai } from '../commun/delai.ts';

interface Attente {
  donner(): void;
}

/** One at a time, in the order of arrival; who leaves gives their place up. */
export class Tour {
  private pris = false;
  private readonly attentes = new Set<Attente>();

  prendre(delai: Delai | undefined): Promise<void> {
    const refus = delai?.refus();
    if (refus) return Promise.reject(refus);
    if (!this.pris) {
      this.pris = true;
      return Promise.resolve();
    }
    return new Promise((rendre, refuser) => {
      const partir = (raison: Error) => {
        this.attentes.delete(attente);
        refuser(raison);
      };
      const attente: Attente = {
        donner: () => {
          delai?.oublier(partir);
          rendre();
        },
      };
      delai?.surAbandon(partir);
      this.attentes.add(attente);
    });
  }

  rendre(): void {
    const [premiere] = this.attentes;
    if (!premiere) this.pris = false;
    else {
      this.attentes.delete(premiere);
      premiere.donner();
    }
  }

  /** The others go on meanwhile; then it is one's turn again, also to be told that one has left. */
  async ceder(pause: Promise<void>): Promise<void> {
    this.rendre();
    await pause;
    await this.prendre(undefined);
  }
}
