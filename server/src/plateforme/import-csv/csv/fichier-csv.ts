import type { Bilingue } from '../../../socle/commun/texte.ts';
import { formeDe } from '../forme.ts';
import { decodeurDe, type Encodage, lireOctets } from './encodage.ts';
import { COLONNES_MAX, estVide, lireRangee, RANGEE_MAX, RangeeIllisible } from './rangees.ts';
import { estDeRejet, estRejets, rendreFormule } from './rejets-csv.ts';
import { trouverSeparateur } from './separateur.ts';

/** More is not imported by hand in one go, and each is a row of an index. */
export const LIGNES_MAX = 250_000;
/** What a spreadsheet can hold in a cell. */
const CELLULE_MAX = 32_767;

export interface LigneCsv {
  /** physical line in the file where the row begins */
  numero: number;
  /** by header */
  valeurs: Record<string, string>;
  /** why it is refused as a whole: its values may be shifted, or misread */
  anomalie: Bilingue | null;
}
/** A line as it stands in the file, to be given back. */
export interface LigneBrute {
  numero: number;
  cellules: string[];
}

export interface Forme {
  entetes: string[];
  lignes: number;
  separateur: string;
  encodage: Encodage;
}

/** What makes a file no CSV that can be read. */
export class CsvIllisible extends Error {
  // Written in full: a thread reads this file as it is, without what TypeScript would add.
  readonly motif: 'VIDE' | 'ENTETES' | 'ILLISIBLE';
  readonly fr: string;
  readonly en: string;

  constructor(motif: CsvIllisible['motif'], fr: string, en: string) {
    super(en);
    this.motif = motif;
    this.fr = fr;
    this.en = en;
  }
}

/**
 * A CSV of which only the places of the lines are known: they are read when they are asked for. Meant for a thread of
 * its own (lecteur.worker.ts).
 */
export class FichierCsv {
  readonly forme: Forme;
  private readonly texte: string;
  private readonly colonnes: readonly string[];
  private readonly debuts: number[] = [];
  private readonly numeros: number[] = [];
  private readonly rejets: boolean;

  constructor(octets: Uint8Array) {
    if (octets.includes(0) && !/^(fffe|feff)/.test(Buffer.from(octets.subarray(0, 2)).toString('hex')))
      throw pasUnCsv();
    const { texte, encodage } = lireOctets(octets);
    if (texte.includes('\0')) throw pasUnCsv();
    this.texte = texte;
    const { separateur, debut, ligne } = trouverSeparateur(texte);
    this.forme = { entetes: [], lignes: 0, separateur, encodage };
    this.colonnes = this.indexer(debut, ligne);
    verifierEntetes(this.colonnes);
    if (this.debuts.length === 0)
      throw new CsvIllisible(
        'VIDE',
        "Le fichier n'a pas de ligne sous l'en-tête.",
        'The file has no row below its header.',
      );
    this.rejets = estRejets(this.colonnes);
    this.forme.entetes = this.colonnes.filter((nom) => nom !== '' && !(this.rejets && estDeRejet(nom)));
    this.forme.lignes = this.debuts.length;
  }

  /** Where each line begins; returns the header. */
  private indexer(debut: number, premiere: number): string[] {
    let entetes: string[] | null = null;
    for (let ici = debut, ligne = premiere; ici < this.texte.length; ) {
      const { cellules, nombre, fin, sauts } = this.rangee(ici, ligne, entetes === null);
      if (!estVide(cellules)) {
        if (entetes === null) entetes = this.enteteDe(cellules, nombre);
        else {
          if (this.debuts.length === LIGNES_MAX) throw tropDeLignes();
          this.debuts.push(ici);
          this.numeros.push(ligne);
        }
      }
      ici = fin;
      ligne += sauts;
    }
    if (entetes === null) throw new CsvIllisible('VIDE', 'Le fichier est vide.', 'The file is empty.');
    return entetes;
  }

  private enteteDe(cellules: readonly string[], nombre: number): string[] {
    if (nombre > COLONNES_MAX) throw tropDeColonnes();
    const { lire } = decodeurDe(cellules.join(''), this.forme.encodage);
    const entetes = cellules.map((cellule) => lire(cellule).trim());
    return estRejets(entetes) ? entetes.map(rendreFormule) : entetes;
  }

  private rangee(debut: number, ligne: number, enTete: boolean) {
    try {
      return lireRangee(this.texte, debut, this.forme.separateur);
    } catch (erreur) {
      if (!(erreur instanceof RangeeIllisible)) throw erreur;
      if (enTete && erreur.nombre > COLONNES_MAX) throw tropDeColonnes();
      throw erreur.motif === 'LONGUEUR' ? ligneTropLongue(ligne) : guillemetOuvert(ligne);
    }
  }

  /** From this one on, `nombre` at most, and no more than a message between threads should carry. */
  lire(debut: number, nombre: number): LigneCsv[] {
    const premier = this.debuts[debut] ?? 0;
    const lignes: LigneCsv[] = [];
    for (let rang = debut; rang < Math.min(debut + nombre, this.debuts.length); rang += 1) {
      if (lignes.length > 0 && (this.debuts[rang] ?? 0) - premier > RANGEE_MAX) break;
      lignes.push(this.ligne(rang));
    }
    return lignes;
  }

  private ligne(rang: number): LigneCsv {
    const { cellules, nombre, douteux } = this.cellules(rang);
    const attendues = this.colonnes.length;
    const valeurs = this.colonnes.flatMap((nom, colonne) => {
      if (nom === '' || (this.rejets && estDeRejet(nom))) return [];
      const cellule = cellules[colonne] ?? '';
      return [[nom, this.rejets ? rendreFormule(cellule) : cellule] as const];
    });
    const trop = nombre > attendues && cellules.slice(attendues).some((cellule) => cellule.trim() !== '');
    const anomalie =
      trop || nombre < attendues
        ? colonnesFausses(nombre, attendues)
        : douteux
          ? OCTET_ETRANGER
          : cellules.some(({ length }) => length > CELLULE_MAX)
            ? CELLULE_TROP_LONGUE
            : null;
    return { numero: this.numeros[rang] ?? 0, valeurs: Object.fromEntries(valeurs), anomalie };
  }

  private cellules(rang: number) {
    const debut = this.debuts[rang] ?? 0;
    const { cellules, nombre, fin } = lireRangee(this.texte, debut, this.forme.separateur);
    const { lire, douteux } = decodeurDe(this.texte.slice(debut, fin), this.forme.encodage);
    return { cellules: cellules.map(lire), nombre, douteux };
  }

  /** Lines by their number in the file, in their order; without what a file of refusals has added to them. */
  brutes(numeros: readonly number[]): LigneBrute[] {
    const demandes = new Set(numeros);
    return this.numeros.flatMap((numero, rang) => {
      if (!demandes.has(numero)) return [];
      const { cellules } = this.cellules(rang);
      const siennes = this.rejets
        ? cellules.filter((_, colonne) => !estDeRejet(this.colonnes[colonne] ?? ''))
        : cellules;
      return [{ numero, cellules: this.rejets ? siennes.map(rendreFormule) : siennes }];
    });
  }

  /** The header as it stands, empty ones included, without what a file of refusals has added. */
  entetesBruts(): string[] {
    return this.rejets ? this.colonnes.filter((nom) => !estDeRejet(nom)) : [...this.colonnes];
  }

  private readonly parValeur = new Map<string, Map<string, number[]>>();

  /** The lines before `fin` that have one of these values in this column: `parMax` of each at most. */
  memesValeurs(colonne: string, valeurs: readonly string[], fin: number, parMax: number): LigneCsv[] {
    const rangs = valeurs.flatMap((valeur) =>
      (this.rangsDe(colonne).get(valeur) ?? []).filter((rang) => rang < fin).slice(0, parMax),
    );
    return rangs.toSorted((a, b) => a - b).map((rang) => this.ligne(rang));
  }

  private rangsDe(colonne: string): Map<string, number[]> {
    const connus = this.parValeur.get(colonne);
    if (connus) return connus;
    const place = this.colonnes.indexOf(colonne);
    const rangs = new Map<string, number[]>();
    for (let rang = 0; rang < this.debuts.length; rang += 1) {
      const { cellules } = lireRangee(this.texte, this.debuts[rang] ?? 0, this.forme.separateur);
      const cellule = cellules[place] ?? '';
      const valeur = formeDe(decodeurDe(cellule, this.forme.encodage).lire(cellule));
      const siens = rangs.get(valeur);
      if (siens) siens.push(rang);
      else rangs.set(valeur, [rang]);
    }
    this.parValeur.set(colonne, rangs);
    return rangs;
  }
}

function verifierEntetes(entetes: readonly string[]): void {
  const vues = new Set<string>();
  for (const entete of entetes) {
    const nom = formeDe(entete);
    if (nom === '') continue;
    if (vues.has(nom)) {
      const montre = entete.slice(0, 60);
      throw new CsvIllisible(
        'ENTETES',
        `Deux colonnes portent le même en-tête : « ${montre} ».`,
        `Two columns have the same header: "${montre}".`,
      );
    }
    vues.add(nom);
  }
}

const pasUnCsv = () =>
  new CsvIllisible(
    'ILLISIBLE',
    "Ce n'est pas un fichier CSV. Un classeur Excel s'enregistre d'abord au format CSV.",
    'This is not a CSV file. Save an Excel workbook as CSV first.',
  );

const tropDeLignes = () =>
  new CsvIllisible(
    'ILLISIBLE',
    `Le fichier a plus de ${LIGNES_MAX} lignes : importez-le en plusieurs fichiers.`,
    `The file has more than ${LIGNES_MAX} lines: import it as several files.`,
  );

const tropDeColonnes = () =>
  new CsvIllisible(
    'ENTETES',
    `Le fichier a plus de ${COLONNES_MAX} colonnes : gardez celles qui servent.`,
    `The file has more than ${COLONNES_MAX} columns: keep those that are needed.`,
  );

const guillemetOuvert = (ligne: number) =>
  new CsvIllisible(
    'ILLISIBLE',
    `Le fichier est illisible à partir de la ligne ${ligne} : un guillemet y est ouvert et jamais fermé.`,
    `The file cannot be read from line ${ligne} on: a quotation mark is opened there and never closed.`,
  );

const ligneTropLongue = (ligne: number) =>
  new CsvIllisible(
    'ILLISIBLE',
    `La ligne ${ligne} du fichier est trop longue : plus d’un million de caractères.`,
    `Line ${ligne} of the file is too long: more than a million characters.`,
  );

const colonnesFausses = (lues: number, attendues: number): Bilingue => ({
  fr: `La ligne a ${lues} colonnes et l'en-tête ${attendues} : un séparateur ou un guillemet manque ou est de trop.`,
  en: `The row has ${lues} columns and the header ${attendues}: a separator or a quotation mark is missing or too many.`,
});

const OCTET_ETRANGER: Bilingue = {
  fr: 'La ligne contient un caractère d’un autre encodage que le reste du fichier : relisez-la, puis renvoyez-la.',
  en: 'The row has a character in another encoding than the rest of the file: check it, then send it again.',
};

const CELLULE_TROP_LONGUE: Bilingue = {
  fr: `Une cellule de la ligne a plus de ${CELLULE_MAX} caractères.`,
  en: `A cell of the row has more than ${CELLULE_MAX} characters.`,
};
