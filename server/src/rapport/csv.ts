import { stringify } from 'csv-stringify/sync';
import type { Bilingue } from '../socle/commun/texte.ts';
import type { Mesure, Unite } from './rapport.types.ts';
import type { LigneRapport } from './tableau.ts';

const PERIODE: Bilingue = { fr: 'Période', en: 'Period' };
const GROUPE: Bilingue = { fr: 'Groupe', en: 'Group' };
const SIGNES: Record<Unite, string> = { NOMBRE: '', EURO: ' (€)', POURCENT: ' (%)', HEURE: ' (h)' };

/**
 * The rows of the report for a spreadsheet, as a French Excel opens them with a double click: byte order mark,
 * semicolons, and in French a comma in decimals. What begins as a formula is kept from being one.
 */
export function enCsv(
  mesures: readonly Mesure[],
  lignes: readonly LigneRapport[],
  groupe: boolean,
  langue: keyof Bilingue,
): string {
  const colonne = groupe ? [GROUPE[langue]] : [];
  const titres = [PERIODE[langue], ...colonne, ...mesures.map(({ nom, unite }) => nom[langue] + SIGNES[unite])];
  const nombre = (valeur: string | null) => (langue === 'fr' ? valeur?.replace('.', ',') : valeur) ?? '';
  const rangs = lignes.map(({ periode, groupe: { nom }, valeurs }) => [
    ...[periode, ...(groupe ? [nom[langue]] : [])],
    ...valeurs.map(nombre),
  ]);
  return stringify([titres, ...rangs], {
    bom: true,
    delimiter: ';',
    record_delimiter: '\r\n',
    escape_formulas: true,
    quoted_match: /\n/,
  });
}
