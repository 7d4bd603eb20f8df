import { CsvError, type InfoRecord, parse } from 'csv-parse/sync';
import type { Bilingue } from '../../commun/texte.ts';

/** Reads an uploaded CSV, whatever program wrote it. Pure; nothing of the library's words comes out. */

export interface LigneCsv {
  /** physical line in the file where the row begins, the header being line 1 */
  numero: number;
  valeurs: Record<string, string>;
  /** the row does not have the columns of the header: its values may be shifted, so it is refused */
  anomalie: Bilingue | null;
}
export interface CsvLu {
  ok: true;
  entetes: string[];
  lignes: LigneCsv[];
}
export interface CsvRefuse {
  ok: false;
  cause: 'VIDE' | 'ENTETES' | 'ILLISIBLE';
  message: Bilingue;
}

interface Rangee {
  info: InfoRecord;
  record: string[];
  raw: string;
}

const refus = (cause: CsvRefuse['cause'], fr: string, en: string): CsvRefuse => ({
  ok: false,
  cause,
  message: { fr, en },
});

export function lireCsv(octets: Buffer): CsvLu | CsvRefuse {
  const texte = decoder(octets);
  if (texte.includes('\0')) {
    return refus(
      'ILLISIBLE',
      "Ce n'est pas un fichier CSV. Un classeur Excel s'enregistre d'abord au format CSV.",
      'This is not a CSV file. Save an Excel workbook as CSV first.',
    );
  }
  const rangees = decouper(texte);
  if (!Array.isArray(rangees)) return rangees;
  const [premiere, ...suivantes] = rangees;
  if (!premiere) return refus('VIDE', 'Le fichier est vide.', 'The file is empty.');
  const entetes = premiere.record.map((entete) => entete.trim());
  const erreur = verifierEntetes(entetes);
  if (erreur) return erreur;
  if (suivantes.length === 0) {
    return refus('VIDE', "Le fichier n'a pas de ligne sous l'en-tête.", 'The file has no row below its header.');
  }
  return { ok: true, entetes: entetes.filter(Boolean), lignes: suivantes.map((rangee) => enLigne(entetes, rangee)) };
}

/** UTF-8 with or without BOM, UTF-16 with one, else what Excel writes in Western Europe. Line ends become \n. */
function decoder(octets: Buffer): string {
  const bom = octets.subarray(0, 2).toString('hex');
  const encodage = bom === 'fffe' ? 'utf-16le' : bom === 'feff' ? 'utf-16be' : 'utf-8';
  let texte: string;
  try {
    texte = new TextDecoder(encodage, { fatal: true }).decode(octets);
  } catch {
    texte = new TextDecoder('windows-1252').decode(octets);
  }
  // csv-parse counts a \r\n inside quotes as two lines; one form of line end keeps the line numbers right.
  return texte.replace(/\r\n?/g, '\n');
}

/** The one that the header has most of, outside quotes. */
function separateur(texte: string): string {
  const entete = (texte.trimStart().split('\n', 1)[0] ?? '').replace(/"[^"]*"/g, '');
  const compter = (signe: string): number => entete.split(signe).length;
  return [',', ';', '\t'].reduce((choisi, signe) => (compter(signe) > compter(choisi) ? signe : choisi));
}

function decouper(texte: string): Rangee[] | CsvRefuse {
  let lues = 0;
  try {
    return parse(texte, {
      delimiter: separateur(texte),
      record_delimiter: '\n',
      info: true,
      raw: true,
      relax_column_count: true,
      // 12" in the middle of a cell is a measure, not a quotation
      relax_quotes: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      on_record: (rangee, contexte) => {
        lues = contexte.lines;
        return rangee;
      },
      // info and raw change the shape of what is returned, which the library's types leave out
    }) as unknown as Rangee[];
  } catch (erreur) {
    if (!(erreur instanceof CsvError)) throw erreur;
    return refus(
      'ILLISIBLE',
      `Le fichier est illisible à partir de la ligne ${lues + 1} : un guillemet y est ouvert et jamais fermé.`,
      `The file cannot be read from line ${lues + 1} on: a quotation mark is opened there and never closed.`,
    );
  }
}

function verifierEntetes(entetes: readonly string[]): CsvRefuse | null {
  const noms = entetes.filter(Boolean);
  const double = noms.find((nom, rang) => noms.indexOf(nom) !== rang);
  if (double === undefined) return null;
  const montre = double.slice(0, 60);
  return refus(
    'ENTETES',
    `Deux colonnes portent le même en-tête : « ${montre} ».`,
    `Two columns have the same header: "${montre}".`,
  );
}

function enLigne(entetes: readonly string[], { info, record, raw }: Rangee): LigneCsv {
  // `lines` is where the row ends, and `raw` begins with the blank lines before it
  const sauts = raw.replace(/^\n+/, '').replace(/\n$/, '').split('\n').length - 1;
  const cellules = entetes.map((entete, rang) => [entete, record[rang] ?? ''] as const);
  const trop = record.slice(entetes.length).some((cellule) => cellule.trim() !== '');
  return {
    numero: info.lines - sauts,
    valeurs: Object.fromEntries(cellules.filter(([entete]) => entete !== '')),
    anomalie: trop || record.length < entetes.length ? colonnesFausses(record.length, entetes.length) : null,
  };
}

const colonnesFausses = (lues: number, attendues: number): Bilingue => ({
  fr: `La ligne a ${lues} colonnes et l'en-tête ${attendues} : un séparateur ou un guillemet manque ou est de trop.`,
  en: `The row has ${lues} columns and the header ${attendues}: a separator or a quotation mark is missing or too many.`,
});
