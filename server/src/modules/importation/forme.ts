/** One form of a text of a file, so that what people take for the same is the same. Pure. */

/** Spaces that a keyboard or a spreadsheet writes for the ordinary one. */
const ESPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
/** They are not seen: joiners, marks of direction, the byte order mark; a tab and a line break stay. */
const INVISIBLES = /(?![\n\t\u200c\u200d])[\p{Cc}\p{Cf}]/gu;

/** Most references and dates: there is nothing to do. */
const SIMPLE = /^[\x21-\x7e]*$/;

/** NFC, ordinary spaces, nothing invisible, trimmed; line breaks and tabs stay. */
export function nettoyer(brut: string): string {
  if (SIMPLE.test(brut)) return brut;
  return brut.normalize('NFC').replace(ESPACES, ' ').replace(INVISIBLES, '').trim();
}

/** A header or a value to be recognised: one space between words too. */
export function formeDe(texte: string): string {
  if (SIMPLE.test(texte)) return texte;
  return nettoyer(texte).replace(/\s+/g, ' ');
}

/** The same whatever its case. */
export const cleDeForme = (texte: string): string => formeDe(texte).toLowerCase();
