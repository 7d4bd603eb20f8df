import { stringify } from 'csv-stringify/sync';
import { DateTime } from 'luxon';
import { FUSEAU } from '../../socle/commun/horloge.ts';
import type { Bilingue } from '../../socle/commun/texte.ts';

export type LangueDuFichier = keyof Bilingue;

/** An exact number as the product keeps it, `1234.5`: the only text whose point is a decimal one. */
interface Nombre {
  decimal: string;
}

/** What a cell is made of. */
export type Cellule = string | number | boolean | Date | Bilingue | Nombre | null;

const DATE: Record<LangueDuFichier, string> = { fr: 'dd/MM/yyyy HH:mm', en: 'yyyy-MM-dd HH:mm' };
const OUI: Record<LangueDuFichier, readonly [string, string]> = { fr: ['oui', 'non'], en: ['yes', 'no'] };
const SEPARATEUR: Record<LangueDuFichier, string> = { fr: ';', en: ',' };

/** As it is written in this language: instants in the company's time, decimals with a comma in French. */
export function enTexte(cellule: Cellule, langue: LangueDuFichier): string {
  if (cellule === null) return '';
  if (typeof cellule === 'string') return cellule;
  if (typeof cellule === 'boolean') return OUI[langue][cellule ? 0 : 1];
  if (typeof cellule === 'number') return avecVirgule(String(cellule), langue);
  if (cellule instanceof Date) return DateTime.fromJSDate(cellule, { zone: FUSEAU }).toFormat(DATE[langue]);
  return 'decimal' in cellule ? avecVirgule(cellule.decimal, langue) : cellule[langue];
}

const avecVirgule = (nombre: string, langue: LangueDuFichier): string =>
  langue === 'fr' ? nombre.replace('.', ',') : nombre;

/** Rows as a spreadsheet of this language opens them; `debut`: the first of the file. What begins as a formula is kept from being one. */
export function enCsv(rangs: readonly (readonly string[])[], langue: LangueDuFichier, debut = false): Buffer {
  const texte = stringify([...rangs], {
    bom: debut,
    delimiter: SEPARATEUR[langue],
    record_delimiter: '\r\n',
    escape_formulas: true,
    quoted_match: /[\r\n]/,
  });
  return Buffer.from(texte);
}
