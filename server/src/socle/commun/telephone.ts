import parsePhoneNumber from 'libphonenumber-js/min';
import { champInvalide } from './erreurs.ts';

/**
 * Phone numbers as people write them, in one form (E.164): of two that a telephone would not tell apart, the texts are
 * the same (decision 16). Pure.
 */

/** Local forms (06…, 6…) are numbers of this country; any other number says its own, with + or 00. */
const PAYS = 'FR';
/** A plus sign and fifteen digits: what E.164 and the column hold. */
const LONGUEUR_MAX = 16;
/** Nobody writes a number with more signs, and no pattern is run over more. */
const SAISIE_MAX = 40;
const LECTURES_MAX = 10;

/** Copied numbers bring narrow and unbreakable spaces, marks of direction, full-width digits. */
const nettoyer = (saisie: string): string =>
  saisie
    .slice(0, SAISIE_MAX + 1)
    .normalize('NFKC')
    .replace(/\p{Cf}+/gu, '')
    .replace(/[\s\p{Z}]+/gu, ' ')
    .trim()
    .replace(/^tel:\s*/i, '');

/**
 * `06 12 34 56 78`, `+33 6 12 34 56 78`, `0033612345678`, `+33 (0)6 12 34 56 78` → `+33612345678`. Null for what can't
 * be dialled from anywhere. A number is judged by its length and not by the ranges given out: those who hide their
 * number take one that was given to nobody. An extension is dropped: a call comes from the number.
 */
export function normaliserNumero(saisie: string): string | null {
  if (saisie.length > SAISIE_MAX) return null;
  let lu = lire(nettoyer(saisie));
  // Read again until it stays: of some countries a prefix is taken off at each reading (+86 0…).
  for (let lecture = 0; lecture < LECTURES_MAX && lu !== null; lecture++) {
    const encore = lire(lu);
    if (encore === lu) return lu;
    lu = encore;
  }
  return null;
}

/** The same of a field that must hold a number, and is told so. */
export function exigerNumero(champ: string, saisie: string): string {
  const numero = normaliserNumero(saisie);
  if (numero !== null) return numero;
  throw champInvalide(
    champ,
    'Ce n’est pas un numéro de téléphone : 06 12 34 56 78, ou avec son pays, +44 20 7946 0958.',
    'This is not a phone number: 06 12 34 56 78, or with its country, +44 20 7946 0958.',
  );
}

function lire(propre: string): string | null {
  const lu = parsePhoneNumber(propre, { defaultCountry: PAYS, extract: false });
  return lu?.isPossible() && lu.number.length <= LONGUEUR_MAX ? lu.number : null;
}

/** What accounts are found by: their number, and it read from its end; empty for what is no number. */
export interface NumeroCherche {
  numero: string | null;
  numeroInverse: string | null;
}

export function numeroCherche(telephone: string | null): NumeroCherche {
  if (telephone === null) return { numero: null, numeroInverse: null };
  const numero = normaliserNumero(telephone) ?? '';
  return { numero, numeroInverse: aRebours(numero) };
}

/** Its digits, said from the last. */
export const aRebours = (numero: string): string => Array.from(numero.replace(/\D/g, '')).reverse().join('');

const CHIFFRES_MIN = 4;

/**
 * A number as it was typed, to its end or not: how it begins (`+33612…`) and how it ends, its last digits said from the
 * last. Null for what is no number, or has less than four digits.
 */
export function numeroTape(saisie: string): { debut: string | null; fin: string | null } | null {
  const lu = debutDeNumero(saisie);
  const chiffres = aRebours(nettoyer(saisie));
  if (lu === null || chiffres.length < CHIFFRES_MIN) return null;
  const local = !/^\(?\+|^\(?00/.test(nettoyer(saisie));
  return { debut: 'debut' in lu ? lu.debut : null, fin: local ? chiffres : null };
}

/** How the column begins (`debut`), or what it holds somewhere (`partie`), for a number that is not typed to its end. */
export type DebutDeNumero = { debut: string } | { partie: string };

/** `06 12` → +33612…, `+44 20` → +4420…, `612 34` → anywhere. Null for what does not look like a number. */
export function debutDeNumero(saisie: string): DebutDeNumero | null {
  const entier = normaliserNumero(saisie);
  if (entier) return { debut: entier };
  const propre = nettoyer(saisie).replace(/\(0\)/g, '');
  if (!/^\(?\+?\d[\d ().\-/]*$/.test(propre) || propre.length > SAISIE_MAX) return null;
  const chiffres = propre.replace(/\D/g, '');
  if (propre.includes('+')) return { debut: `+${chiffres}` };
  if (chiffres.startsWith('00')) return { debut: `+${chiffres.slice(2)}` };
  return chiffres.startsWith('0') ? { debut: `+33${chiffres.slice(1)}` } : { partie: chiffres };
}
