import type { ChampImport } from './operations.generated';

/** In the order in which the page shows them. */
export const CHAMPS = [
  'REFERENCE',
  'TITRE',
  'CREEE_LE',
  'STATUT',
  'DESCRIPTION',
  'ADRESSE',
  'CODE_POSTAL',
  'URGENCE',
  'ECHEANCE',
  'CLOTUREE_LE',
  'CLIENT',
  'CLIENT_NOM',
  'CLIENT_PRENOM',
  'CLIENT_TELEPHONE',
  'CLIENT_EMAIL',
  'INTERVENANT',
] as const satisfies readonly ChampImport[];

/** Without these the API reads no row. */
export const OBLIGATOIRES: readonly ChampImport[] = ['REFERENCE', 'TITRE', 'CREEE_LE', 'STATUT'];

/** Proposed where the dates of a file are set; the API takes others too. */
export const FORMATS = [
  ...['dd/MM/yyyy HH:mm', 'dd/MM/yyyy HH:mm:ss', 'dd/MM/yyyy', 'MM/dd/yyyy hh:mm:ss a', 'MM/dd/yyyy hh:mm a'],
  ...['MM/dd/yyyy HH:mm', 'MM/dd/yyyy', 'yyyy-MM-dd HH:mm:ss', 'yyyy-MM-dd', "yyyy-MM-dd'T'HH:mm:ss", 'd MMMM yyyy'],
];
