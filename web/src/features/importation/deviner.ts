import type { ColonneLue, FichierLu } from '@/components/importation/lecture';
import { CHAMPS } from './champs';
import type { ChampImport, ListesPourImportQuery } from './operations.generated';
import { DITS, NOMS } from './synonymes';

export type Colonnes = Partial<Record<ChampImport, string>>;
type Statut = ListesPourImportQuery['consulterStatutIntervention']['items'][number];

const PETITS_MOTS = new Set(['de', 'd', 'du', 'des', 'la', 'le', 'l', 'les', 'the', 'of']);

/** "Date de la création" and "createdDate" become words that can be compared. */
export function mots(texte: string): string {
  return texte
    .replace(/([a-z\d])([A-Z])|([A-Z])(?=[A-Z][a-z])/g, '$1$3 $2')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .split(/[^a-z\d]+/)
    .filter((mot) => mot !== '' && !PETITS_MOTS.has(mot))
    .join(' ');
}

/**
 * A column is guessed by its whole name, and where two would do as well none is. What it holds must agree: a date has
 * figures, a reference never comes twice.
 */
export function devinerColonnes({ entetes, colonnes }: FichierLu): Colonnes {
  const trouvees: Colonnes = {};
  for (const champ of CHAMPS) {
    for (const noms of NOMS[champ]) {
      const possibles = entetes.filter((entete) => noms.includes(mots(entete)) && convient(champ, colonnes[entete]));
      if (possibles.length === 0) continue;
      if (possibles.length === 1) trouvees[champ] = possibles[0];
      break;
    }
  }
  return trouvees;
}

const DATES: readonly ChampImport[] = ['CREEE_LE', 'ECHEANCE', 'CLOTUREE_LE'];

function convient(champ: ChampImport, colonne: ColonneLue | undefined): boolean {
  const valeurs = colonne?.valeurs ?? [];
  if (champ === 'REFERENCE') return valeurs.every(({ nombre }) => nombre === 1);
  return !DATES.includes(champ) || valeurs.every(({ valeur }) => /\d/.test(valeur));
}

/** The order of day, month and year, then how the hours are written; several are possible only for the first two. */
const JOURS = [
  { format: 'dd/MM/yyyy', forme: /^(\d{1,2})\/(\d{1,2})\/\d{4}/, mois: 2 },
  { format: 'MM/dd/yyyy', forme: /^(\d{1,2})\/(\d{1,2})\/\d{4}/, mois: 1 },
  { format: 'dd-MM-yyyy', forme: /^(\d{1,2})-(\d{1,2})-\d{4}/, mois: 2 },
  { format: 'dd.MM.yyyy', forme: /^(\d{1,2})\.(\d{1,2})\.\d{4}/, mois: 2 },
  { format: 'yyyy-MM-dd', forme: /^\d{4}-(\d{2})-(\d{2})/, mois: 1 },
  { format: 'yyyy/MM/dd', forme: /^\d{4}\/(\d{1,2})\/(\d{1,2})/, mois: 1 },
] as const;
const SERIE = /^[2-7]\d{4}(?:[.,]\d+)?$/;

export interface FormatDevine {
  format: string;
  /** No day above 12 tells whether it stands before the month. */
  douteux: boolean;
}

export function devinerFormat(colonne: ColonneLue | undefined): FormatDevine | undefined {
  const valeurs = (colonne?.valeurs ?? []).map(({ valeur }) => valeur).filter((valeur) => !SERIE.test(valeur));
  if (valeurs.length === 0) return undefined;
  const possibles = JOURS.filter(({ forme, mois }) =>
    valeurs.every((valeur) => Number(forme.exec(valeur)?.[mois] ?? 99) <= 12),
  );
  const [jour] = possibles;
  if (jour === undefined) return undefined;
  const heures = heuresDe(valeurs.map((valeur) => valeur.replace(jour.forme, '')));
  const liaison = heures !== '' && valeurs.some((valeur) => /\dT\d/.test(valeur)) ? "'T'" : ' ';
  return { format: `${jour.format}${heures === '' ? '' : `${liaison}${heures}`}`, douteux: possibles.length > 1 };
}

function heuresDe(restes: readonly string[]): string {
  const secondes = restes.some((reste) => /\d[:.]\d\d[:.]\d\d/.test(reste));
  if (restes.some((reste) => /[ap]\.?m\.?$/i.test(reste))) return secondes ? 'hh:mm:ss a' : 'hh:mm a';
  if (!restes.some((reste) => /\d/.test(reste))) return '';
  return secondes ? 'HH:mm:ss' : 'HH:mm';
}

/** The status of that label, or the only one of the stage that goes by that name. */
export function devinerStatut(valeur: string, statuts: readonly Statut[]): string | undefined {
  const cherche = mots(valeur);
  const exact = statuts.filter(({ libelle }) => [libelle.fr, libelle.en].some((texte) => mots(texte) === cherche));
  if (exact.length > 0) return exact.length === 1 ? exact[0]?.id : undefined;
  const possibles = statuts.filter(({ etape }) => DITS[etape].includes(cherche));
  return possibles.length === 1 ? possibles[0]?.id : undefined;
}

/** "demandes-311.csv" → "demandes-311". */
export function devinerSource({ fichier }: FichierLu): string {
  return fichier.name
    .replace(/\.[^.]*$/, '')
    .trim()
    .slice(0, 40);
}
