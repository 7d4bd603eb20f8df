import { DateTime, IANAZone } from 'luxon';
import { normaliser } from '../../commun/recherche.ts';
import type { Bilingue } from '../../commun/texte.ts';
import type { Etape } from '../intervention/machine.ts';

/** How the columns and values of a file become fields (schema.graphql, ImporterInterventionsInput). */

export const CHAMPS_IMPORT = [
  'REFERENCE',
  'TITRE',
  'DESCRIPTION',
  'ADRESSE',
  'CODE_POSTAL',
  'STATUT',
  'URGENCE',
  'CREEE_LE',
  'ECHEANCE',
  'CLOTUREE_LE',
  'CLIENT',
  'INTERVENANT',
] as const;
export type ChampImport = (typeof CHAMPS_IMPORT)[number];
export const CHAMPS_IMPORT_OBLIGATOIRES: readonly ChampImport[] = ['REFERENCE', 'TITRE', 'CREEE_LE', 'STATUT'];

export interface ColonneImport {
  champ: ChampImport;
  colonne: string;
}
export interface Degre {
  delaiHeures: number;
  libelle?: Bilingue;
}
export interface StatutCible {
  statutId: string;
  etape: Etape;
}
interface Correspondance {
  colonnes: readonly ColonneImport[];
  statuts: readonly (StatutCible & { valeur: string })[];
  /** Luxon tokens */
  formatDate: string;
  /** IANA */
  fuseau: string;
  /** for a column URGENCE that holds labels rather than hours */
  degres?: readonly Degre[];
}

/** The mapping, ready to be applied to thousands of rows. */
export interface OptionsImport {
  colonnes: ReadonlyMap<ChampImport, string>;
  statuts: ReadonlyMap<string, StatutCible>;
  delais: ReadonlyMap<string, number>;
  formatDate: string;
  fuseau: string;
}

/** The same status whatever its case and the spaces around it. */
export const cleDeStatut = (valeur: string): string => valeur.trim().toLowerCase();

export function preparerOptions({ colonnes, statuts, formatDate, fuseau, degres = [] }: Correspondance): OptionsImport {
  const delais = degres.flatMap(({ libelle, delaiHeures }) =>
    libelle ? [libelle.fr, libelle.en].map((texte): [string, number] => [normaliser(texte), delaiHeures]) : [],
  );
  return {
    colonnes: new Map(colonnes.map(({ champ, colonne }) => [champ, colonne.trim()])),
    statuts: new Map(statuts.map(({ valeur, statutId, etape }) => [cleDeStatut(valeur), { statutId, etape }])),
    delais: new Map(delais),
    formatDate,
    fuseau,
  };
}

export interface ErreurCorrespondance {
  champ: ChampImport;
  colonne: string | null;
  message: Bilingue;
}

/** What is wrong with the mapping before any row is read: all of it at once. */
export function validerCorrespondance(
  entetes: readonly string[],
  colonnes: readonly ColonneImport[],
): ErreurCorrespondance[] {
  const inconnues = colonnes
    .filter(({ colonne }) => !entetes.includes(colonne.trim()))
    .map(({ champ, colonne }) => ({
      champ,
      colonne,
      message: {
        fr: `Le fichier n'a pas de colonne « ${colonne.slice(0, 60)} ».`,
        en: `The file has no column "${colonne.slice(0, 60)}".`,
      },
    }));
  const doubles = colonnes
    .filter(({ champ }, rang) => colonnes.findIndex((autre) => autre.champ === champ) !== rang)
    .map(({ champ, colonne }) => ({
      champ,
      colonne,
      message: { fr: `Le champ ${champ} a deux colonnes.`, en: `The field ${champ} has two columns.` },
    }));
  const absents = CHAMPS_IMPORT_OBLIGATOIRES.filter((champ) => !colonnes.some((c) => c.champ === champ)).map(
    (champ) => ({
      champ,
      colonne: null,
      message: { fr: `Le champ ${champ} doit avoir une colonne.`, en: `The field ${champ} needs a column.` },
    }),
  );
  return [...inconnues, ...doubles, ...absents];
}

/** A format or a time zone that cannot work would otherwise be told once per row, and as a fault of the row. */
export function validerDates(dates: {
  formatDate: string;
  fuseau: string;
}): { champ: 'formatDate' | 'fuseau'; message: Bilingue }[] {
  const { formatDate, fuseau } = dates;
  if (!IANAZone.isValidZone(fuseau)) {
    const montre = fuseau.slice(0, 40);
    const fr = `« ${montre} » n'est pas un fuseau horaire, comme Europe/Paris.`;
    return [{ champ: 'fuseau', message: { fr, en: `"${montre}" is not a time zone, such as Europe/Paris.` } }];
  }
  const temoin = DateTime.fromISO('2019-10-23T15:45:56', { zone: fuseau, locale: 'en' });
  const relu = DateTime.fromFormat(temoin.toFormat(formatDate), formatDate, { zone: fuseau, locale: 'en' });
  // DD and YYYY are what other programs write: Luxon takes them for something else, and would refuse every row.
  const autreConvention = /[DY]/.test(formatDate.replace(/'[^']*'/g, ''));
  // Dates without a time are fine; 3 o'clock for 15:45 (hh without a) is not.
  if (!autreConvention && relu.isValid && relu.hasSame(temoin, 'day') && (relu.hour === temoin.hour || relu.hour === 0))
    return [];
  const montre = formatDate.slice(0, 40);
  const fr = `Le format « ${montre} » ne permet pas de lire une date entière. Exemple : dd/MM/yyyy HH:mm.`;
  const en = `The format "${montre}" cannot read a whole date. Example: dd/MM/yyyy HH:mm.`;
  return [{ champ: 'formatDate', message: { fr, en } }];
}
