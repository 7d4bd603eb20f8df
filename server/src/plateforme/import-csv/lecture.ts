import type { Bilingue } from '../../socle/commun/texte.ts';
import { CsvIllisible, FichierCsv, LIGNES_MAX, type LigneCsv } from './csv/fichier-csv.ts';

export interface CsvLu {
  ok: true;
  entetes: string[];
  lignes: LigneCsv[];
}
export interface CsvRefuse {
  ok: false;
  cause: CsvIllisible['motif'];
  message: Bilingue;
}

/** A whole file at once, where a thread would be too much: scripts and tests. Pure. */
export function lireCsv(octets: Uint8Array): CsvLu | CsvRefuse {
  try {
    const fichier = new FichierCsv(octets);
    const lignes: LigneCsv[] = [];
    while (lignes.length < fichier.forme.lignes) lignes.push(...fichier.lire(lignes.length, LIGNES_MAX));
    return { ok: true, entetes: fichier.forme.entetes, lignes };
  } catch (erreur) {
    if (!(erreur instanceof CsvIllisible)) throw erreur;
    const { motif, fr, en } = erreur;
    return { ok: false, cause: motif, message: { fr, en } };
  }
}
