import type { RawBuilder } from 'kysely';
import type { Bilingue } from '../../commun/texte.ts';

export const TYPES_RAPPORT = [
  'SOUSCRIPTIONS',
  'PROMOTIONS',
  'INTERVENTIONS',
  'DELAIS',
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

/** Where the name of a group's key is found; without it the key is its own name. */
export interface Etiquette {
  table: string;
  /** Columns whose words, one after the other, are the name; the same for both languages when there is one list. */
  fr: readonly string[];
  en?: readonly string[];
}

export interface Groupe {
  colonne: string;
  etiquette?: Etiquette;
}

/** One figure of a report: how many rows, or a sum, or a mean, of rows dated by a column. */
export interface Mesure {
  cle: string;
  nom: Bilingue;
  nature: 'NOMBRE' | 'SOMME' | 'MOYENNE';
  table: string;
  /** The instant that places a row in a period. */
  instant: string;
  /** Further conditions. */
  filtre?: RawBuilder<boolean>;
  /** Of SOMME and MOYENNE. */
  valeur?: RawBuilder<number>;
  /** Digits shown after the point. */
  decimales: number;
}

export interface DefinitionRapport {
  mesures: readonly Mesure[];
  groupes: Partial<Record<GroupeRapport, Groupe>>;
}
