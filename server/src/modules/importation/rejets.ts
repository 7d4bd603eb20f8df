import { stringify } from 'csv-stringify/sync';
import type { Bilingue } from '../../commun/texte.ts';

export interface Rejet {
  /** line in the file that was sent */
  ligne: number;
  champ: string | null;
  raison: Bilingue;
  valeurs: Record<string, string>;
}

const COLONNES = ['rejet_ligne', 'rejet_champ', 'rejet_raison_fr', 'rejet_raison_en'];

/**
 * The refused rows with their reasons, then their own columns as they were read: corrected in a
 * spreadsheet, the file can be sent again as it is. A cell that a spreadsheet would run as a formula is
 * prefixed with ' (CSV injection); the BOM makes Excel read the accents.
 */
export function csvDesRejets(rejets: readonly Rejet[], entetes: readonly string[]): string {
  const propres = entetes.filter((entete) => !COLONNES.includes(entete));
  const lignes = rejets.map(({ ligne, champ, raison, valeurs }) => [
    String(ligne),
    champ ?? '',
    raison.fr,
    raison.en,
    ...propres.map((entete) => (Object.hasOwn(valeurs, entete) ? (valeurs[entete] ?? '') : '')),
  ]);
  return stringify([[...COLONNES, ...propres], ...lignes], {
    bom: true,
    escape_formulas: true,
    record_delimiter: '\r\n',
    // of a \n alone inside a cell the library would make two rows
    quoted: true,
  });
}
