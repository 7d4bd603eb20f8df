import { type ColonneLue, type FichierLu, VALEURS_MAX } from '@/components/importation/lecture';
import { CHAMPS, OBLIGATOIRES } from './champs';
import { type Colonnes, devinerColonnes, devinerFormat, devinerSource, devinerStatut } from './deviner';
import type { ChampImport, ImporterInterventionsInput, ListesPourImportQuery } from './operations.generated';

export interface Personne {
  id: string;
  nom: string;
}

/** Everything that the reader decides about a file. */
export interface Reglages {
  colonnes: Colonnes;
  formatDate: string;
  fuseau: string;
  source: string;
  urgenceId: string;
  /** Status by value of the file, '' for none. */
  statuts: Record<string, string>;
  clients: Personne[];
  intervenants: Personne[];
  /** Of the clients to be created; null: none is. */
  roleClientId: string | null;
  /** Guessed from the file, and not looked at yet: each is said to be so until somebody chooses. */
  devines: Devines;
}
export interface Devines {
  colonnes: readonly ChampImport[];
  /** Values of the file. */
  statuts: readonly string[];
  formatDate: 'NON' | 'OUI' | 'DOUTEUX';
}
type Statuts = ListesPourImportQuery['consulterStatutIntervention']['items'];

export function reglagesPour(
  lu: FichierLu,
  { consulterStatutIntervention, consulterDegreUrgence }: ListesPourImportQuery,
): Reglages {
  const colonnes = devinerColonnes(lu);
  const format = formatPour(lu, colonnes.CREEE_LE);
  const statuts = statutsPour(colonneDe(lu, colonnes.STATUT), consulterStatutIntervention.items);
  const degres = consulterDegreUrgence.items.toSorted((a, b) => a.niveau - b.niveau);
  return {
    colonnes,
    formatDate: format.formatDate ?? 'dd/MM/yyyy HH:mm',
    fuseau: 'Europe/Paris',
    source: devinerSource(lu),
    // The last but one of the list is the ordinary one, where there are several.
    urgenceId: degres.at(degres.length > 2 ? -2 : -1)?.id ?? '',
    statuts,
    clients: [],
    intervenants: [],
    roleClientId: null,
    devines: {
      colonnes: CHAMPS.filter((champ) => colonnes[champ] !== undefined),
      statuts: valeursDevinees(statuts),
      formatDate: format.devine,
    },
  };
}

export function colonneDe(lu: FichierLu, colonne: string | undefined): ColonneLue | undefined {
  return colonne === undefined ? undefined : lu.colonnes[colonne];
}

export function statutsPour(colonne: ColonneLue | undefined, statuts: Statuts): Record<string, string> {
  return Object.fromEntries(
    (colonne?.valeurs ?? []).map(({ valeur }) => [valeur, devinerStatut(valeur, statuts) ?? '']),
  );
}

export function valeursDevinees(statuts: Record<string, string>): string[] {
  return Object.entries(statuts).flatMap(([valeur, id]) => (id === '' ? [] : [valeur]));
}

/** Nothing at all where the dates say none: then the format is left as it was. */
export function formatPour(
  lu: FichierLu,
  colonne: string | undefined,
): { formatDate?: string; devine: Devines['formatDate'] } {
  const devine = devinerFormat(colonneDe(lu, colonne));
  if (devine === undefined) return { devine: 'NON' };
  return { formatDate: devine.format, devine: devine.douteux ? 'DOUTEUX' : 'OUI' };
}

export type Manque = 'colonnes' | 'formatDate' | 'fuseau' | 'source' | 'urgence' | 'statuts';

/** What the API would refuse before reading any row. */
export function manquesDe(reglages: Reglages): Manque[] {
  const { colonnes, formatDate, fuseau, source, urgenceId, statuts } = reglages;
  const manques: [Manque, boolean][] = [
    ['colonnes', OBLIGATOIRES.some((champ) => colonnes[champ] === undefined)],
    ['formatDate', formatDate.trim() === ''],
    ['fuseau', fuseau.trim() === ''],
    ['source', source.trim() === ''],
    ['urgence', urgenceId === ''],
    ['statuts', Object.values(statuts).every((id) => id === '')],
  ];
  return manques.filter(([, manque]) => manque).map(([nom]) => nom);
}

export function entreeDe(
  reglages: Reglages,
  fichierId: string,
): Omit<ImporterInterventionsInput, 'simulation' | 'ligne'> {
  const { colonnes, formatDate, fuseau, source, urgenceId, statuts, clients, intervenants, roleClientId } = reglages;
  return {
    fichierId,
    source: source.trim(),
    colonnes: CHAMPS.flatMap((champ) => {
      const colonne = colonnes[champ];
      return colonne === undefined ? [] : [{ champ, colonne }];
    }),
    statuts: Object.entries(statuts)
      .filter(([, statutId]) => statutId !== '')
      .slice(0, VALEURS_MAX)
      .map(([valeur, statutId]) => ({ valeur, statutId })),
    formatDate: formatDate.trim(),
    fuseau: fuseau.trim(),
    urgenceParDefautId: urgenceId,
    nouveauxClients: roleClientId === null ? null : { roleId: roleClientId },
    repartition: { clientIds: clients.map(({ id }) => id), intervenantIds: intervenants.map(({ id }) => id) },
  };
}
