import { COLONNES, type ColonneTarif, LIGNE_VIDE, type LigneTarif } from './valeurs';

/** What a spreadsheet puts in the clipboard: lines, and tabs between cells. Null: one value, pasted as any other. */
export function lireTableau(texte: string): string[][] | null {
  const lignes = texte.replace(/\r/g, '').replace(/\n+$/, '').split('\n');
  if (lignes.length === 1 && !texte.includes('\t')) return null;
  const cellules = lignes.map((ligne) => ligne.split('\t').map(nettoyer));
  // Titles, above, hold no number; an empty line below them keeps its place, or prices would move to another power.
  const debut = cellules.findIndex((ligne) => ligne.some((cellule) => /\d/.test(cellule)));
  return debut === -1 ? [] : cellules.slice(debut);
}

/** « 15,47 € » → « 15,47 »; « 6 kVA » → « 6 ». A sign stays: it is refused in its cell, and makes no other price. */
const nettoyer = (cellule: string): string => cellule.replace(/[−–]/g, '-').replace(/[^\d.,-]|-(?!\s*[\d.,])/g, '');

/** The lines with the table over them, its corner in the cell where it was pasted; lines that lack are added. */
export function coller(lignes: LigneTarif[], tableau: string[][], rang: number, colonne: ColonneTarif): LigneTarif[] {
  const debut = COLONNES.indexOf(colonne);
  const fin = Math.max(lignes.length, rang + tableau.length);
  return Array.from({ length: fin }, (_vide, place) => {
    const ligne = { ...(lignes[place] ?? LIGNE_VIDE) };
    tableau[place - rang]?.forEach((cellule, decalage) => {
      const visee = COLONNES[debut + decalage];
      if (visee !== undefined) ligne[visee] = cellule;
    });
    return ligne;
  });
}
