/**
 * Words and references as people type them: a search finds accents or not, and a reference that was
 * said on the phone (2-interventions.md "What people see"). Pure: the index table and the queries use
 * the same words.
 */

/** The column of the index is that wide; longer words are cut on both sides, so they still meet. */
export const LONGUEUR_MOT = 40;
const MOTS_PAR_TEXTE = 200;
const TERMES_PAR_RECHERCHE = 8;

/** Letters that no accent explains: NFD leaves them whole. */
const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss' };

/** Lower case, without accents, anything that is neither letter nor digit is a space: "L'Œuf  d'été" → "l oeuf d ete". */
export function normaliser(texte: string): string {
  return texte
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[œæß]/g, (lettre) => LIGATURES[lettre] ?? lettre)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** By characters, not by UTF-16 halves. */
const couper = (mot: string): string =>
  mot.length <= LONGUEUR_MOT ? mot : Array.from(mot).slice(0, LONGUEUR_MOT).join('');

const motsUniques = (texte: string): string[] => [...new Set(normaliser(texte).split(' ').filter(Boolean).map(couper))];

/** The words to index: unique, in the order of the text, at most `max`. */
export function motsDe(texte: string, max = MOTS_PAR_TEXTE): string[] {
  return motsUniques(texte).slice(0, max);
}

/** The words to look for. One letter alone would match half of the index; one digit is a house number. */
export function termesDeRecherche(saisie: string): string[] {
  return motsUniques(saisie)
    .filter((mot) => Array.from(mot).length >= 2 || /^\p{N}$/u.test(mot))
    .slice(0, TERMES_PAR_RECHERCHE);
}

export interface NumeroDeReference {
  id: number;
  /** the year where it was given: the id alone finds the intervention, the year can be checked */
  annee: number | null;
}

/** `INT-2026-000123`, `int 2026 123`, `2026-000123`, `INT 123`, `000123` or `123`; anything else is not a reference. */
export function numeroDeReference(saisie: string): NumeroDeReference | null {
  const lu = /^(?:int)?[\s\-_./]*(?:(20\d\d)[\s\-_./]+)?(\d{1,15})$/i.exec(saisie.trim());
  const id = Number(lu?.[2] ?? 0);
  return id > 0 ? { id, annee: lu?.[1] ? Number(lu[1]) : null } : null;
}

/** `INT-2026-000123`: the year of creation in UTC, so that it is the same wherever it is read. */
export function referenceDe(id: number, creerA: Date): string {
  return `INT-${creerA.getUTCFullYear()}-${String(id).padStart(6, '0')}`;
}
