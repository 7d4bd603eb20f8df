import { isUtf8 } from 'node:buffer';

/**
 * The bytes of a text file, whatever program wrote them. They are kept as a text of one character per byte, in which
 * separators, quotes and line ends are found; what stands between them is decoded line by line, so that one wrong byte
 * is the fault of its line and not of the whole file. Pure.
 */

export type Encodage = 'utf-8' | 'windows-1252' | 'utf-16le';

export interface Octets {
  /** A character per byte (UTF-16 becomes UTF-8 first); \n ends every line; no byte order mark. */
  texte: string;
  /** What the file is written in but for wrong bytes. */
  encodage: Encodage;
}

const HAUT = /[\x80-\xff]/;
/** The letters and signs that a Western text has in UTF-8, each of two or three bytes. */
const EN_UTF8 = /\xc3[\x80-\xbf]|\xc2[\xa0-\xbf]|\xc5[\x92\x93\xa0\xa1\xb8\xbd\xbe]|\xe2\x80[\x90-\xaf]|\xe2\x82\xac/g;
/** Any sequence of UTF-8 beyond ASCII, roughly; the other bytes are wrong in it. */
const SEQUENCES = /[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}/g;
const OCTETS_HAUTS = /[\x80-\xff]/g;

const WINDOWS = new TextDecoder('windows-1252');
const octetsDe = (texte: string): Buffer => Buffer.from(texte, 'latin1');
const enUtf8 = (texte: string): string => octetsDe(texte).toString('utf8');
const enWindows = (texte: string): string => WINDOWS.decode(octetsDe(texte));

export function lireOctets(octets: Uint8Array): Octets {
  const recus = Buffer.from(octets.buffer, octets.byteOffset, octets.byteLength);
  const bom = recus.subarray(0, 3).toString('hex');
  if (bom.startsWith('fffe') || bom.startsWith('feff')) {
    const texte = new TextDecoder(bom.startsWith('fffe') ? 'utf-16le' : 'utf-16be').decode(recus);
    return { texte: lignes(Buffer.from(texte).toString('latin1')), encodage: 'utf-16le' };
  }
  const encodage = isUtf8(recus) || surtoutUtf8(recus) ? 'utf-8' : 'windows-1252';
  return { texte: lignes(recus.subarray(bom === 'efbbbf' ? 3 : 0).toString('latin1')), encodage };
}

const lignes = (texte: string): string => texte.replace(/\r\n?/g, '\n');

/** As many letters of UTF-8 as bytes that are none: a few bytes have been broken, or pasted from elsewhere. */
function surtoutUtf8(octets: Buffer): boolean {
  const texte = octets.toString('latin1');
  const hauts = compter(texte, OCTETS_HAUTS);
  let [sequences, bons] = [0, 0];
  for (const [sequence] of texte.matchAll(SEQUENCES)) {
    sequences += 1;
    bons += sequence.length;
  }
  return sequences > 0 && sequences >= hauts - bons;
}

function compter(texte: string, motif: RegExp): number {
  let nombre = 0;
  for (const _ of texte.matchAll(motif)) nombre += 1;
  return nombre;
}

/** How the parts of one line are to be read. */
export function decodeurDe(ligne: string, encodage: Encodage): { lire: (partie: string) => string; douteux: boolean } {
  if (!HAUT.test(ligne)) return { lire: telQuel, douteux: false };
  const valide = isUtf8(octetsDe(ligne));
  if (encodage !== 'windows-1252') return valide ? { lire: enUtf8, douteux: false } : { lire: reparer, douteux: true };
  const autres = ligne.replace(EN_UTF8, '');
  if (autres === ligne) return { lire: enWindows, douteux: false };
  if (valide && !HAUT.test(autres)) return { lire: enUtf8, douteux: false };
  return { lire: reparer, douteux: true };
}

const telQuel = (partie: string): string => partie;

/** What is UTF-8 as such, any other byte as Windows writes it: how it was meant, in all likelihood. */
function reparer(partie: string): string {
  let [lu, ici] = ['', 0];
  for (const trouve of partie.matchAll(SEQUENCES)) {
    const [sequence] = trouve;
    lu += enWindows(partie.slice(ici, trouve.index));
    lu += isUtf8(octetsDe(sequence)) ? enUtf8(sequence) : enWindows(sequence);
    ici = trouve.index + sequence.length;
  }
  return lu + enWindows(partie.slice(ici));
}

/** What Windows has between the control characters of Latin-1, by its sign. */
const SIGNES_WINDOWS = new Map(
  Array.from({ length: 32 }, (_, rang) => [WINDOWS.decode(Uint8Array.of(0x80 + rang)), 0x80 + rang] as const),
);

/** For a file that goes back to whoever sent it: in their encoding, with the mark that a spreadsheet looks for. */
export function encoder(texte: string, encodage: Encodage): Buffer {
  if (encodage === 'utf-8') return Buffer.from(texte);
  if (encodage === 'utf-16le') return Buffer.from(texte, 'utf16le');
  const octets = Array.from(texte, (signe) => {
    const code = signe.codePointAt(0) ?? 0;
    if (code < 0x80 || (code >= 0xa0 && code <= 0xff)) return code;
    return SIGNES_WINDOWS.get(signe) ?? 0x3f;
  });
  return Buffer.from(octets);
}

/** Windows-1252 has none. */
export const marqueDe = (encodage: Encodage): string => (encodage === 'windows-1252' ? '' : '\uFEFF');
