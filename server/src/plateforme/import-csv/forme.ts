import { enForme } from '../../socle/commun/forme-du-texte.ts';

/** Texts of a file in the one form of all texts (decision 28), so that what people take for the same is the same. Pure. */

/** Line breaks and tabs stay. Null: it is no text. */
export const nettoyer = (brut: string): string | null => enForme(brut, 'LIGNES');

/** A header or a value to be recognised: on one line, one space between words; what is no text is as it was. */
export function formeDe(texte: string): string {
  return (enForme(texte) ?? texte).replace(/ {2,}/g, ' ');
}

/** The same whatever its case. */
export const cleDeForme = (texte: string): string => formeDe(texte).toLowerCase();
