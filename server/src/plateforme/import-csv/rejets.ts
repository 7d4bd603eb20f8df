import type { Bilingue } from '../../socle/commun/texte.ts';
import { type Encodage, encoder, marqueDe } from './csv/encodage.ts';
import type { LigneBrute } from './csv/fichier-csv.ts';
import { COLONNES_REJET, desarmerFormule } from './csv/rejets-csv.ts';

export interface Rejet {
  /** line in the file that was sent */
  ligne: number;
  champ: string | null;
  raison: Bilingue;
}

/** As the file was sent: who corrects it has the program that reads it. */
export interface FormeRejets {
  separateur: string;
  encodage: Encodage;
  /** every header, empty ones included */
  bruts: readonly string[];
}

export function enteteRejets({ bruts, ...forme }: FormeRejets): Buffer {
  return encoder(`${marqueDe(forme.encodage)}${enLigne([...bruts, ...COLONNES_REJET], forme)}`, forme.encodage);
}

/**
 * The refused rows as they stand in the file, then why they were refused: corrected, the file can be sent again. No
 * cell of it is run by a spreadsheet, and the next import takes off what makes it so. What a row has beyond the header
 * comes last: it is refused again until somebody has put it right.
 */
export function lignesRejets(rejets: readonly Rejet[], lignes: readonly LigneBrute[], forme: FormeRejets): Buffer {
  const parNumero = new Map(lignes.map(({ numero, cellules }) => [numero, cellules]));
  const texte = rejets.map(({ ligne, champ, raison }) => {
    const cellules = parNumero.get(ligne) ?? [];
    const siennes = forme.bruts.map((_, colonne) => cellules[colonne] ?? '');
    const enTrop = cellules.slice(forme.bruts.length);
    return enLigne([...siennes, String(ligne), champ ?? '', raison.fr, raison.en, ...enTrop], forme);
  });
  return encoder(texte.join(''), forme.encodage);
}

/** A file of one column has no separator: it gets one with the reasons. */
function enLigne(cellules: readonly string[], { separateur }: Pick<FormeRejets, 'separateur'>): string {
  const ecrites = cellules
    .map(desarmerFormule)
    .map((texte) => (texte === '' ? '' : `"${texte.replaceAll('"', '""')}"`));
  return `${ecrites.join(separateur === '\0' ? ';' : separateur)}\r\n`;
}
