import type { ColonneLue, FichierLu } from '@/components/importation/lecture';
import { CHAMPS, FORMATS } from './champs';
import type { ChampImport, ListesPourImportQuery } from './operations.generated';

export type Colonnes = Partial<Record<ChampImport, string>>;
type Statut = ListesPourImportQuery['consulterStatutIntervention']['items'][number];

/** "Date de création" and "createdDate" become words that can be compared. */
export function mots(texte: string): string {
  return texte
    .replace(/([a-z\d])([A-Z])|([A-Z])(?=[A-Z][a-z])/g, '$1$3 $2')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, ' ')
    .trim();
}

/** From the surest sign to the vaguest. */
const INDICES: Record<ChampImport, readonly RegExp[]> = {
  REFERENCE: [/^ref(erence)?$/, /reference/, /\b(num|numero|number|no)$/, /ticket/, /^id$/],
  TITRE: [/^(titre|title|objet|subject|sujet)$/, /titre|title|objet|subject|intitule/, /\btype$/],
  CREEE_LE: [/crea?t|cree/, /ouvert|opened|open date/, /^date$/],
  STATUT: [/^(statut|status|etat|state)$/, /(statut|status|etat|state)$/],
  DESCRIPTION: [/description|details?$/, /comment|notes?$|texte/, /^agency$|service/],
  ADRESSE: [/adresse|address/, /^rue$|street|^lieu$|location/],
  CODE_POSTAL: [/code postal|zip|post(al)? ?code/, /^cp$/],
  URGENCE: [/urgen|priorit/, /delai|sla/],
  ECHEANCE: [/echeance|due|deadline/, /limite/],
  CLOTUREE_LE: [/clot|clos/, /resol|termine|ferme/],
  CLIENT: [/^(client|customer|demandeur)$/, /client|customer/],
  INTERVENANT: [/^(intervenant|technicien|technician)$/, /intervenant|technic|assign/],
};

/** Every column serves once at most; the surest signs of all fields are tried first. */
export function devinerColonnes(entetes: readonly string[]): Colonnes {
  const trouvees: Colonnes = {};
  const prises = new Set<string>();
  for (let rang = 0; rang < 5; rang += 1) {
    for (const champ of CHAMPS) {
      const indice = INDICES[champ][rang];
      if (indice === undefined || trouvees[champ] !== undefined) continue;
      const colonne = entetes.find((entete) => !prises.has(entete) && indice.test(mots(entete)));
      if (colonne === undefined) continue;
      trouvees[champ] = colonne;
      prises.add(colonne);
    }
  }
  return trouvees;
}

/** The first format that every value met can have; a day above 12 tells 13/02 from 02/13. */
export function devinerFormat(colonne: ColonneLue | undefined): string | undefined {
  const valeurs = colonne?.valeurs.map(({ valeur }) => valeur) ?? [];
  if (valeurs.length === 0) return undefined;
  return FORMATS.find(
    ({ format, forme }) => valeurs.every((valeur) => forme.test(valeur)) && moisPossibles(format, valeurs),
  )?.format;
}

function moisPossibles(format: string, valeurs: readonly string[]): boolean {
  if (!format.includes('/')) return true;
  const debut = format.startsWith('MM') ? 0 : 3;
  return valeurs.every((valeur) => Number(valeur.slice(debut, debut + 2)) <= 12);
}

const ETAPES_DITES: [RegExp, Statut['etape']][] = [
  [/annul|cancel|doublon|duplicate|reject|refus/, 'ANNULEE'],
  [/clot|clos|resol|archiv|termine/, 'CLOTUREE'],
  [/realis|done|complet|fini/, 'REALISEE'],
  [/attente|pending|hold|wait|suspen/, 'EN_ATTENTE'],
  [/en cours|progress|start/, 'EN_COURS'],
  [/plan|schedul|assign|rendez/, 'PLANIFIEE'],
  [/nouv|new|open|ouvert|recu|received/, 'NOUVELLE'],
];

/** The status whose label is that value, or the longest label in it, or the first of the stage that it speaks of. */
export function devinerStatut(valeur: string, statuts: readonly Statut[]): string | undefined {
  const cherche = mots(valeur);
  const libelles = statuts.flatMap(({ id, libelle }) =>
    [libelle.fr, libelle.en].map((texte) => ({ id, texte: mots(texte) })),
  );
  const exact = libelles.find(({ texte }) => texte === cherche);
  if (exact !== undefined) return exact.id;
  const contenu = libelles
    .filter(({ texte }) => texte !== '' && ` ${cherche} `.includes(` ${texte} `))
    .sort((a, b) => b.texte.length - a.texte.length)[0];
  if (contenu !== undefined) return contenu.id;
  const etape = ETAPES_DITES.find(([indice]) => indice.test(cherche))?.[1];
  return statuts.find((statut) => statut.etape === etape)?.id;
}

/** "demandes-311.csv" → "demandes-311". */
export function devinerSource({ fichier }: FichierLu): string {
  return fichier.name
    .replace(/\.[^.]*$/, '')
    .trim()
    .slice(0, 40);
}
