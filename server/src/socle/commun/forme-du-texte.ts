/**
 * The one form of every text that comes from outside (decision 28). Pure; a text in its form stays as it is.
 *
 * Composed (NFC), so that what looks the same is the same; without what nobody sees: zero-width, marks of direction,
 * controls. Emoji and the scripts that are written with joiners keep what makes them what they are.
 */

/** One line; several; or a password, of which blanks at the ends are part. */
export type Forme = 'LIGNE' | 'LIGNES' | 'SECRET';

const AUTRE_QUE_SIMPLE = /[^ -~]/;
/** Never in what people write; putting them in order costs the square of their number. */
const TROP_DE_SIGNES = /\p{M}{31}/u;
const FINS_DE_LIGNE = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
/** The flags of England, Scotland and Wales are written with tags, looked at first, as a whole. */
const INVISIBLES =
  /\u{1F3F4}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{1,7}\u{E007F}|[\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\p{Cc}\uFFF9-\uFFFB]/gu;
/** Also the blank of braille, which is no space to Unicode. */
const BLANCS_D_UNE_LIGNE = /[\s\u2800]/gu;

const DESSIN = /^\p{Extended_Pictographic}$/u;
const TEINTE = /^\p{Emoji_Modifier}$/u;
const TOUCHE = /^[0-9#*]$/;
const IDEOGRAMME = /^\p{Unified_Ideograph}$/u;
const MONGOL = /^(?=\p{L})\p{Script=Mongolian}$/u;
/** Marks on one letter change places when they are composed: what depends on the letter looks past all of them. */
const SIGNE_SUR_UNE_LETTRE = /^\p{M}$/u;
/** Scripts whose letters join or not by an invisible sign, which changes the word. */
const LIANTE = new RegExp(
  `^(?!\\p{Default_Ignorable_Code_Point})[${[
    ...['Arabic', 'Syriac', 'Nko', 'Mongolian', 'Devanagari', 'Bengali', 'Gurmukhi', 'Gujarati', 'Oriya', 'Tamil'],
    ...['Telugu', 'Kannada', 'Malayalam', 'Sinhala', 'Khmer', 'Myanmar', 'Tibetan'],
  ]
    .map((nom) => `\\p{Script=${nom}}`)
    .join('')}]$`,
  'u',
);

/** Half of a surrogate pair, U+0000, more marks on a letter than any language has: no text, whatever its field. */
export const estTexte = (brut: string): boolean =>
  !AUTRE_QUE_SIMPLE.test(brut) || (brut.isWellFormed() && !brut.includes('\0') && !TROP_DE_SIGNES.test(brut));

/** Null for what is no text: half of a surrogate pair, U+0000, more marks on a letter than any language has. */
export function enForme(brut: string, forme: Forme = 'LIGNE'): string | null {
  // Most of what is written: looked at once, and passed on.
  if (!AUTRE_QUE_SIMPLE.test(brut)) return forme === 'SECRET' ? brut : brut.trim();
  if (!estTexte(brut)) return null;
  const visible = brut.replace(FINS_DE_LIGNE, '\n').replace(INVISIBLES, (signe, ou: number, texte: string) => {
    return garde(signe, ou, texte) ? signe : '';
  });
  // Without what stood between them, more marks may follow each other.
  if (TROP_DE_SIGNES.test(visible)) return null;
  const compose = visible.normalize('NFC');
  if (forme === 'LIGNES') return compose.replaceAll('\u2800', ' ').trim();
  const ligne = compose.replace(BLANCS_D_UNE_LIGNE, ' ');
  return forme === 'SECRET' ? ligne : ligne.trim();
}

function garde(signe: string, ou: number, texte: string): boolean {
  if (signe === '\n' || signe === '\t' || signe.length > 2) return true;
  const avant = precedent(texte, ou);
  const apres = suivant(texte, ou + signe.length);
  if (signe === '\uFE0E' || signe === '\uFE0F') return DESSIN.test(avant) || (TOUCHE.test(avant) && apres === '\u20E3');
  if (signe === '\u200D' && DESSIN.test(apres) && finitUnDessin(avant, texte, ou)) return true;
  if (signe === '\u200D' || signe === '\u200C') {
    return LIANTE.test(lettreAvant(texte, ou)) && LIANTE.test(lettreApres(texte, ou + signe.length));
  }
  if (signe >= '\u180B' && signe <= '\u180F') return MONGOL.test(avant);
  return estVariante(signe) && IDEOGRAMME.test(avant);
}

function lettreAvant(texte: string, ou: number): string {
  let signe = precedent(texte, ou);
  for (let fin = ou; SIGNE_SUR_UNE_LETTRE.test(signe); signe = precedent(texte, fin)) fin -= signe.length;
  return signe;
}

function lettreApres(texte: string, ou: number): string {
  let signe = suivant(texte, ou);
  for (let debut = ou; SIGNE_SUR_UNE_LETTRE.test(signe); signe = suivant(texte, debut)) debut += signe.length;
  return signe;
}

function finitUnDessin(avant: string, texte: string, ou: number): boolean {
  if (avant === '\uFE0E' || avant === '\uFE0F') return DESSIN.test(precedent(texte, ou - 1));
  return DESSIN.test(avant) || TEINTE.test(avant);
}

function estVariante(signe: string): boolean {
  const code = signe.codePointAt(0) ?? 0;
  return (code >= 0xfe00 && code <= 0xfe0d) || (code >= 0xe0100 && code <= 0xe01ef);
}

function precedent(texte: string, ou: number): string {
  const bas = texte.charCodeAt(ou - 1);
  return texte.slice(bas >= 0xdc00 && bas <= 0xdfff ? ou - 2 : ou - 1, ou);
}

function suivant(texte: string, ou: number): string {
  const haut = texte.charCodeAt(ou);
  return texte.slice(ou, haut >= 0xd800 && haut <= 0xdbff ? ou + 2 : ou + 1);
}

/** Characters as both databases count a `varchar`: code points. A longer text is not counted to its end. */
export function depasse(texte: string, max: number): boolean {
  if (texte.length <= max) return false;
  if (texte.length > 2 * max) return true;
  let compte = 0;
  for (const _ of texte) if (++compte > max) return true;
  return false;
}

/** The first `max` characters, none cut in two. */
export function couper(texte: string, max: number): string {
  if (!depasse(texte, max)) return texte;
  const debut = texte.slice(0, 2 * max);
  return Array.from(debut).slice(0, max).join('');
}
