import { DecimalType } from '@mikro-orm/core';
import { dire, regle } from './validation.ts';

/**
 * Exact decimal numbers as text, never as floats: « 100000 », « 30.5 », « -0.00001 ». One text per number, whatever
 * the database returns: MySQL « 30.50 », SQLite the number 30.5.
 */
const FORME = /^-?\d{1,15}(\.\d{1,8})?$/;

/** « 007.50 » → « 7.5 », « -0 » → « 0 »; null for what is no decimal of at most 15 digits before and 8 after the point. */
export function lireDecimal(texte: string): string | null {
  if (!FORME.test(texte)) return null;
  const [entier = '', fraction = ''] = texte.replace('-', '').split('.');
  const decimales = fraction.replace(/(?<!0)0+$/, '');
  const valeur = entier.replace(/^0+(?=\d)/, '') + (decimales && `.${decimales}`);
  return texte.startsWith('-') && valeur !== '0' ? `-${valeur}` : valeur;
}

/** As a database returns it. A number of SQLite gives back the 15 digits that it was written with, and no more. */
export function decimalLu(valeur: string | number): string {
  const ecrit = String(valeur);
  const texte = ecrit.includes('e') ? Number(valeur).toFixed(8) : ecrit;
  const lu = lireDecimal(texte);
  if (lu === null) throw new Error(`Pas un décimal : ${texte}`);
  return lu;
}

/** A column of an entity whose value is that text. */
export class ColonneDecimale extends DecimalType<'string'> {
  override convertToJSValue(valeur: string | number): string {
    return decimalLu(valeur);
  }
}

/** A decimal of an input: from 0, as many digits before and after the point as its column has. Null is decided apart. */
export function DecimalPositif(entiers: number, decimales: number): PropertyDecorator {
  const message = dire(
    `Un nombre positif, ${entiers} chiffres au plus avant la virgule et ${decimales} après.`,
    `A positive number, at most ${entiers} digits before the point and ${decimales} after.`,
  );
  const forme = new RegExp(`^\\d{1,${entiers}}(\\.\\d{1,${decimales}})?$`);
  return regle('decimalPositif', message, (valeur) => valeur === null || forme.test(String(valeur)));
}
