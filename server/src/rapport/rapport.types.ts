import type { RawBuilder } from 'kysely';
import type { Bilingue } from '../socle/commun/texte.ts';

export const TYPES_RAPPORT = [
  'SOUSCRIPTIONS',
  'RESILIATIONS',
  'PROMOTIONS',
  'TESTS',
  'INTERVENTIONS',
  'DELAIS',
  'AVIS',
  'OBJECTIFS',
  'ACTIVITE',
] as const;
export type TypeRapport = (typeof TYPES_RAPPORT)[number];

export const GRAINS = ['JOUR', 'SEMAINE', 'MOIS'] as const;
export type Grain = (typeof GRAINS)[number];

export const GROUPES = [
  'AUCUN',
  'OFFRE',
  'PROMOTION',
  'STATUT',
  'CANAL',
  'MOTIF',
  'URGENCE',
  'INTERVENANT',
  'UTILISATEUR',
  'TYPE',
  'ACTION',
  'RESULTAT',
] as const;
export type GroupeRapport = (typeof GROUPES)[number];

export const UNITES = ['NOMBRE', 'EURO', 'POURCENT', 'HEURE'] as const;
export type Unite = (typeof UNITES)[number];

/** Where the name of a group's key is found. */
export interface Etiquette {
  table: string;
  /** Columns whose words, one after the other, are the name; the same for both languages when there is one list. */
  fr: readonly string[];
  en?: readonly string[];
}

export interface Groupe {
  colonne: string;
  /** Of keys that are ids. */
  etiquette?: Etiquette;
  /** Of keys that are words of the product; without either a key is its own name. */
  noms?: Readonly<Record<string, Bilingue>>;
}

/** One figure of a report: how many rows, or a sum, or a mean, of rows dated by a column. */
export interface Mesure {
  cle: string;
  nom: Bilingue;
  calcul: 'NOMBRE' | 'SOMME' | 'MOYENNE';
  unite: Unite;
  /** A table; or a query as one, which the database must be able to merge, so that the instant's index serves. */
  source: string | RawBuilder<unknown>;
  /** The instant that places a row in a period; its index must begin what the measure reads. */
  instant: string;
  /** Further conditions. */
  filtre?: RawBuilder<boolean>;
  /** Of SOMME, in units of the last digit shown (cents), so that sums are exact; of MOYENNE, as it is. */
  valeur?: (mysql: boolean) => RawBuilder<number>;
  /** Digits shown after the point. */
  decimales: number;
  /** Of MOYENNE: of fewer rows nothing is said. */
  minimum?: number;
}

export interface DefinitionRapport {
  mesures: readonly Mesure[];
  groupes: Partial<Record<GroupeRapport, Groupe>>;
}

/** One key of one group; null: the rows that have none. */
export interface FiltreRapport {
  groupe: GroupeRapport;
  cle: string | null;
}

export interface DemandeRapport {
  type: TypeRapport;
  /** Local days, both included. */
  du: string;
  au: string;
  grain: Grain;
  groupe: GroupeRapport;
  filtres: readonly FiltreRapport[];
}
