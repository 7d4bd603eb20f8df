/** One line of a CSV after the other, as RFC 4180 has it and as programs write it. Pure. */

export interface Rangee {
  cellules: string[];
  /** Where the next one begins. */
  fin: number;
  /** How many lines of the file it takes: a quoted cell may hold line breaks. */
  sauts: number;
}

/** More is no line: a quotation mark was opened and never closed. */
export const RANGEE_MAX = 1024 * 1024;
/** Of a line with more cells the number is known and the rest is not kept. */
export const COLONNES_MAX = 500;

/** Why a line cannot be read, and how many cells it had by then. */
export class RangeeIllisible extends Error {
  readonly motif: 'GUILLEMET' | 'LONGUEUR';
  readonly nombre: number;

  constructor(motif: RangeeIllisible['motif'], nombre: number) {
    super(motif);
    this.motif = motif;
    this.nombre = nombre;
  }
}

const GUILLEMET = 34;
const SAUT = 10;

/**
 * The line that begins at `debut`. A quotation mark in the middle of a cell is a measure (12"), and one that something
 * follows before the separator is text too. `nombre` counts every cell, also those beyond COLONNES_MAX.
 */
export function lireRangee(texte: string, debut: number, separateur: string): Rangee & { nombre: number } {
  const coupe = separateur.charCodeAt(0);
  const limite = debut + RANGEE_MAX;
  const cellules: string[] = [];
  let [ici, nombre, sauts] = [debut, 0, 1];
  for (;;) {
    const cellule = texte.charCodeAt(ici) === GUILLEMET ? lireEntreGuillemets(texte, ici, coupe, limite) : null;
    let suite = cellule?.suite ?? ici;
    if (cellule === null || !cellule.fermee) {
      for (let code = texte.charCodeAt(suite); suite < texte.length && code !== coupe && code !== SAUT; ) {
        suite += 1;
        code = texte.charCodeAt(suite);
      }
    }
    if (suite > limite) throw new RangeeIllisible('LONGUEUR', nombre);
    if (cellule !== null) sauts += compterSauts(texte, ici, cellule.suite);
    if (nombre < COLONNES_MAX) cellules.push(cellule?.fermee ? cellule.valeur : texte.slice(ici, suite));
    nombre += 1;
    if (suite >= texte.length) return { cellules, nombre, sauts, fin: texte.length };
    if (texte.charCodeAt(suite) === SAUT) return { cellules, nombre, sauts, fin: suite + 1 };
    ici = suite + 1;
  }
}

/** `fermee`: the mark is followed by a separator, a line end or nothing. */
function lireEntreGuillemets(texte: string, debut: number, coupe: number, limite: number) {
  for (let ici = debut + 1; ; ici += 2) {
    ici = texte.indexOf('"', ici);
    if (ici < 0 || ici > limite) throw new RangeeIllisible('GUILLEMET', 0);
    const apres = texte.charCodeAt(ici + 1);
    if (apres === GUILLEMET) continue;
    const fermee = ici + 1 >= texte.length || apres === coupe || apres === SAUT;
    return { fermee, suite: ici + 1, valeur: texte.slice(debut + 1, ici).replaceAll('""', '"') };
  }
}

function compterSauts(texte: string, debut: number, fin: number): number {
  let nombre = 0;
  for (let ici = texte.indexOf('\n', debut); ici >= 0 && ici < fin; ici = texte.indexOf('\n', ici + 1)) nombre += 1;
  return nombre;
}

export const estVide = (cellules: readonly string[]): boolean => cellules.every((cellule) => cellule.trim() === '');
