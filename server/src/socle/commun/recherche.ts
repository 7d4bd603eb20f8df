import { couper } from './forme-du-texte.ts';

/**
 * Words and references as people type them: a search finds accents or not, and a reference that was
 * said on the phone (2-interventions.md "What people see"). Pure: the index table and the queries use
 * the same words.
 */

/** The column of the index is that wide; longer words are cut on both sides, so they still meet. */
const LONGUEUR_MOT = 40;
const TERMES_PAR_RECHERCHE = 8;

/** Letters that no accent explains: NFD leaves them whole. Nobody types them who has not their keyboard. */
const LETTRES: Readonly<Record<string, string>> = {
  ...{ œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', đ: 'd', ð: 'd', ł: 'l', ħ: 'h', ı: 'i', ŧ: 't', þ: 'th', ŋ: 'n', ĸ: 'k' },
  ...{ ŀ: 'l', ŉ: 'n', ĳ: 'ij', ƀ: 'b', ɨ: 'i', ɖ: 'd', ə: 'e', ǝ: 'e', ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl' },
};
/** Each of them, as `normaliser` meets it. */
export const LETTRES_A_PART = Object.keys(LETTRES);
const A_PART = new RegExp(`[${LETTRES_A_PART.join('')}]`, 'gu');

/** Lower case, without accents, anything that is neither letter nor digit is a space: "L'Œuf  d'été" → "l oeuf d ete". */
export function normaliser(texte: string): string {
  return texte
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(A_PART, (lettre) => LETTRES[lettre] ?? lettre)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The words to index, all of them, each once, in the order of the text: its column says how many there can be. */
export function motsDe(texte: string): string[] {
  const mots = normaliser(texte).split(' ').filter(Boolean);
  return [...new Set(mots.map((mot) => couper(mot, LONGUEUR_MOT)))];
}

/** The words to look for. One letter alone would match half of the index; one digit is a house number. */
export function termesDeRecherche(saisie: string): string[] {
  return motsDe(saisie)
    .filter((mot) => Array.from(mot).length >= 2 || /^\p{N}$/u.test(mot))
    .slice(0, TERMES_PAR_RECHERCHE);
}

export interface NumeroDeReference {
  id: number;
  /** the year where it was given: the id alone finds the intervention, the year can be checked */
  annee: number | null;
}

const REFERENCE_MAX = 200;
/** Alone, or in brackets and other signs: `INT-2026-000123`, `(int 2026 123)`, `#123`, `n° 123`, `000123`. */
const SEULE = /^[^\p{L}\p{N}]*(int|n[°o])?[\s\-_./#]{0,5}(?:(20\d\d)[\s\-_./]{1,5})?(\d{1,15})[^\p{L}\p{N}\-_/]*$/iu;
/** Said whole within other words: `Re: INT-2026-000123 panne`. */
const CITEE = /(?<![\p{L}\p{N}])int[\s\-_./]{0,5}(20\d\d)[\s\-_./]{1,5}(\d{1,15})(?![\p{L}\p{N}])/iu;

/** What a saisie says of an intervention's number; anything else is not a reference. `1,5` and `75 001` are none. */
export function numeroDeReference(saisie: string): NumeroDeReference | null {
  const debut = saisie.slice(0, REFERENCE_MAX);
  const seule = saisie.length <= REFERENCE_MAX ? SEULE.exec(debut) : null;
  const [, annee, numero] = seule ? [null, seule[2], seule[3]] : (CITEE.exec(debut) ?? []);
  const id = Number(numero ?? 0);
  return id > 0 ? { id, annee: annee ? Number(annee) : null } : null;
}

/** A number that can only be a reference: words and telephones are not looked for besides. */
export const neDitQuUneReference = (saisie: string, { annee }: NumeroDeReference): boolean =>
  annee !== null || /^[^\p{L}\p{N}]*(?:int|n[°o]|#)/iu.test(saisie.slice(0, REFERENCE_MAX));

/** `INT-2026-000123`: the year of creation in UTC, so that it is the same wherever it is read. */
export function referenceDe(id: number, creerA: Date): string {
  return `INT-${creerA.getUTCFullYear()}-${String(id).padStart(6, '0')}`;
}
