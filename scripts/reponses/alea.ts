/**
 * What is random by nature: tokens, keys and their beginnings, sessions and their short names, files, references of
 * errors; and the time of the database's own clock, which nobody can stop.
 */
const FORMES: [string, RegExp][] = [
  ['jeton', /eyJ[\w-]+\.[\w-]+\.[\w-]+/],
  ['rafraichissement', /[\w-]{43}\.\d+\.[\w-]{43}/],
  ['cle', /drv_[0-9a-z]{8}_[\w-]{43}/],
  ['prefixe', /drv_[0-9a-z]{8}(?![\w-])/],
  ['session', /(?<![\w-])[\w-]{43}(?![\w-])/],
  ['sessionCourte', /(?<![\w-])[0-9a-f]{16}(?![\w-])/],
  ['instant', /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/],
  ['uuid', /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/],
];
const TOUTES = new RegExp(FORMES.map(([nom, forme]) => `(?<${nom}>${forme.source})`).join('|'), 'g');
const NOMS = /\{\{\d+\.\d+\}\}/g;

/** The database is made before the run begins. */
const DEMARRAGE_MS = 600_000;

/** Random values have a name for as long as a run lasts: where they came first. */
export class Aleas {
  private readonly depuis = Date.now() - DEMARRAGE_MS;
  private readonly noms = new Map<string, string>();
  private readonly valeurs = new Map<string, string>();

  /** The answer of this rank with a placeholder for each of its random values. */
  masquer(rang: number, texte: string): string {
    let place = 0;
    return texte.replaceAll(TOUTES, (valeur, ...reste) => {
      const groupes: Record<string, string | undefined> = reste.at(-1);
      if (groupes.instant !== undefined && !this.estDIci(valeur)) return valeur;
      const nom = `{{${rang}.${place++}}}`;
      if (!this.noms.has(valeur)) this.noms.set(valeur, nom);
      this.valeurs.set(nom, valeur);
      return `<${FORMES.map(([genre]) => genre).find((genre) => groupes[genre] !== undefined)}>`;
    });
  }

  /** Of the real time of this run, where the API's stands still in the past. */
  private estDIci(instant: string): boolean {
    const lu = Date.parse(instant);
    return lu >= this.depuis && lu <= Date.now();
  }

  /** What is sent, with the names of the random values that were received before. */
  nommer(texte: string): string {
    return texte.replaceAll(TOUTES, (valeur) => this.noms.get(valeur) ?? valeur);
  }

  rendre(texte: string): string {
    return texte.replaceAll(NOMS, (nom) => this.valeurs.get(nom) ?? nom);
  }
}
