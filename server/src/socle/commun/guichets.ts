/** How long a line may get, how long one stands in it, and what is said to those who can't. */
export interface Regles {
  fileMax: number;
  patienceMs: number;
  refuser: (nom: string) => Error;
}

interface Guichet {
  actifs: number;
  file: Set<() => void>;
}

/** So many at a time under each name; those that come then wait in a short line, and the next are refused at once. */
export class Guichets {
  private readonly ouverts = new Map<string, Guichet>();

  constructor(private readonly regles: Regles) {}

  /** Returns how to leave, which is done once whatever happens. */
  async entrer(nom: string, places: number): Promise<() => void> {
    const guichet = this.ouverts.get(nom) ?? { actifs: 0, file: new Set() };
    this.ouverts.set(nom, guichet);
    if (guichet.actifs < places) guichet.actifs += 1;
    else await this.attendre(nom, guichet);
    let parti = false;
    return () => {
      if (parti) return;
      parti = true;
      this.rendre(nom, guichet);
    };
  }

  /** Through each of them in turn, then to the work. */
  async passer<T>(
    guichets: readonly (readonly [nom: string, places: number])[],
    travail: () => Promise<T>,
  ): Promise<T> {
    const [premier, ...reste] = guichets;
    if (!premier) return travail();
    const sortir = await this.entrer(...premier);
    try {
      return await this.passer(reste, travail);
    } finally {
      sortir();
    }
  }

  /** Those who are served, and those who wait. */
  compter(): { actifs: number; attendent: number } {
    let [actifs, attendent] = [0, 0];
    for (const guichet of this.ouverts.values()) {
      actifs += guichet.actifs;
      attendent += guichet.file.size;
    }
    return { actifs, attendent };
  }

  private attendre(nom: string, { file }: Guichet): Promise<void> {
    if (file.size >= this.regles.fileMax) throw this.regles.refuser(nom);
    return new Promise((entrer, partir) => {
      const servir = () => {
        clearTimeout(minuterie);
        entrer();
      };
      const minuterie = setTimeout(() => {
        file.delete(servir);
        partir(this.regles.refuser(nom));
      }, this.regles.patienceMs);
      file.add(servir);
    });
  }

  /** Whoever leaves hands the place over. */
  private rendre(nom: string, guichet: Guichet): void {
    const [suivant] = guichet.file;
    if (suivant) {
      guichet.file.delete(suivant);
      suivant();
      return;
    }
    guichet.actifs -= 1;
    if (guichet.actifs === 0) this.ouverts.delete(nom);
  }
}
