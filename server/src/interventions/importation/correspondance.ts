import { cleDeForme, formeDe } from '../../plateforme/import-csv/forme.ts';
import { normaliser } from '../../socle/commun/recherche.ts';
import type { Bilingue } from '../../socle/commun/texte.ts';
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
  'CLIENT_NOM',
  'CLIENT_PRENOM',
  'CLIENT_TELEPHONE',
  'CLIENT_EMAIL',
  'INTERVENANT',
] as const;
export type ChampImport = (typeof CHAMPS_IMPORT)[number];
const CHAMPS_IMPORT_OBLIGATOIRES: readonly ChampImport[] = ['REFERENCE', 'TITRE', 'CREEE_LE', 'STATUT'];

export interface ColonneImport {
  champ: ChampImport;
  colonne: string;
}
interface Degre {
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
  /** in the words of Luxon (dates/jetons.ts) */
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
  /** clients whom lines describe are looked for, and created */
  nouveauxClients?: boolean;
}

/** The header that is meant: whatever its form, and whatever its case where that leaves no doubt. */
function entetePour(entetes: readonly string[], colonne: string): string | undefined {
  const forme = formeDe(colonne);
  const exacte = entetes.find((entete) => formeDe(entete) === forme);
  if (exacte !== undefined) return exacte;
  const voisines = entetes.filter((entete) => cleDeForme(entete) === cleDeForme(colonne));
  return voisines.length === 1 ? voisines[0] : undefined;
}

/** `entetes`: those of the file, where they are known to hold every column. */
export function preparerOptions(
  { colonnes, statuts, formatDate, fuseau, degres = [] }: Correspondance,
  entetes: readonly string[] = [],
): OptionsImport {
  const delais = degres.flatMap(({ libelle, delaiHeures }) =>
    libelle ? [libelle.fr, libelle.en].map((texte): [string, number] => [normaliser(texte), delaiHeures]) : [],
  );
  return {
    colonnes: new Map(colonnes.map(({ champ, colonne }) => [champ, entetePour(entetes, colonne) ?? colonne.trim()])),
    statuts: new Map(statuts.map(({ valeur, statutId, etape }) => [cleDeForme(valeur), { statutId, etape }])),
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
    .filter(({ colonne }) => entetePour(entetes, colonne) === undefined)
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
