import { indisponible } from '../../commun/erreurs.ts';

const EN_ATTENTE_MAX = 64;

/** So many at a time under each name; those that come then wait in a short line, and the next are refused. */
export class Guichets {
  private readonly ouverts = new Map<string, { actifs: number; file: Array<() => void> }>();

  /** Through each of them in turn, then to the work. */
  async passer<T>(
    guichets: readonly (readonly [nom: string, places: number])[],
    travail: () => Promise<T>,
  ): Promise<T> {
    const [premier, ...reste] = guichets;
    if (!premier) return travail();
    const [nom, places] = premier;
    const guichet = this.ouverts.get(nom) ?? { actifs: 0, file: [] };
    this.ouverts.set(nom, guichet);
    if (guichet.actifs < places) guichet.actifs += 1;
    else {
      if (guichet.file.length >= EN_ATTENTE_MAX) throw indisponible();
      // Whoever leaves hands the place over.
      await new Promise<void>((suivant) => guichet.file.push(suivant));
    }
    try {
      return await this.passer(reste, travail);
    } finally {
      const suivant = guichet.file.shift();
      if (suivant) suivant();
      else guichet.actifs -= 1;
      if (guichet.actifs === 0) this.ouverts.delete(nom);
    }
  }
}
