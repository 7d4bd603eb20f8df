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
  'INTERVENANT',
] as const satisfies readonly ChampImport[];

/** Without these the API reads no row. */
export const OBLIGATOIRES: readonly ChampImport[] = ['REFERENCE', 'TITRE', 'CREEE_LE', 'STATUT'];

/** Luxon's tokens, as the API takes them, with what a value of that form looks like. */
export const FORMATS = [
  { format: 'dd/MM/yyyy HH:mm', forme: /^\d\d\/\d\d\/\d{4} \d\d:\d\d$/ },
  { format: 'dd/MM/yyyy HH:mm:ss', forme: /^\d\d\/\d\d\/\d{4} \d\d:\d\d:\d\d$/ },
  { format: 'dd/MM/yyyy', forme: /^\d\d\/\d\d\/\d{4}$/ },
  { format: 'MM/dd/yyyy hh:mm:ss a', forme: /^\d\d\/\d\d\/\d{4} \d\d:\d\d:\d\d [AP]M$/i },
  { format: 'MM/dd/yyyy hh:mm a', forme: /^\d\d\/\d\d\/\d{4} \d\d:\d\d [AP]M$/i },
  { format: 'MM/dd/yyyy HH:mm', forme: /^\d\d\/\d\d\/\d{4} \d\d:\d\d$/ },
  { format: 'MM/dd/yyyy', forme: /^\d\d\/\d\d\/\d{4}$/ },
  { format: 'yyyy-MM-dd HH:mm:ss', forme: /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/ },
  { format: 'yyyy-MM-dd HH:mm', forme: /^\d{4}-\d\d-\d\d \d\d:\d\d$/ },
  { format: 'yyyy-MM-dd', forme: /^\d{4}-\d\d-\d\d$/ },
  { format: "yyyy-MM-dd'T'HH:mm:ss", forme: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/ },
  { format: "yyyy-MM-dd'T'HH:mm:ssZZ", forme: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/ },
] as const;
