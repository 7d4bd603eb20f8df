import { decoder } from './decodage';
import { trouverSeparateur } from './separateur';

/** What the browser reads of the file, to propose a mapping. The API reads it again, and alone decides. */
export interface FichierLu {
  fichier: File;
  entetes: string[];
  /** Rows below the header. */
  lignes: number;
  /** The first rows, as they are. */
  apercu: string[][];
  /** By header. */
  colonnes: Record<string, ColonneLue>;
}
export interface ColonneLue {
  /** Distinct values in the order met, with how many rows have them. */
  valeurs: { valeur: string; nombre: number }[];
  /** False: the column has more distinct values than are kept. */
  complete: boolean;
}
export type DefautFichier = 'vide' | 'entetes' | 'illisible' | 'tropGrand' | 'colonnes' | 'lignes';

/** The API's limits: 25 MiB for a file, 500 columns, 250,000 lines, 250 status values. */
const OCTETS_MAX = 25 * 1024 * 1024;
const COLONNES_MAX = 500;
const LIGNES_MAX = 250_000;
export const VALEURS_MAX = 250;
const APERCU = 5;

export class FichierRefuse extends Error {
  readonly defaut: DefautFichier;
  constructor(defaut: DefautFichier) {
    super(defaut);
    this.defaut = defaut;
  }
}

export async function lireFichier(fichier: File): Promise<FichierLu> {
  if (fichier.size > OCTETS_MAX) throw new FichierRefuse('tropGrand');
  const texte = decoder(new Uint8Array(await fichier.arrayBuffer()));
  if (texte.includes('\0')) throw new FichierRefuse('illisible');
  // Only here: the rest of the page does without it.
  const { default: Papa } = await import('papaparse');
  const { separateur, debut } = trouverSeparateur(texte, Papa.parse);
  const { data } = Papa.parse<string[]>(texte.slice(debut), { delimiter: separateur, skipEmptyLines: 'greedy' });
  const [premiere, ...brutes] = data;
  const entetes = (premiere ?? []).map((entete) => formeDe(entete));
  if (entetes.length > COLONNES_MAX) throw new FichierRefuse('colonnes');
  if (brutes.length > LIGNES_MAX) throw new FichierRefuse('lignes');
  // A file of refused lines that comes back: why they were refused is no part of them, nor what made them harmless.
  const rejets = DE_REJET.slice(2).every((nom) => entetes.includes(nom));
  const lignes = rejets ? brutes.map((ligne) => ligne.map(rendreFormule)) : brutes;
  const nommes = entetes.filter((nom) => nom !== '' && !(rejets && DE_REJET.includes(nom)));
  if (lignes.length === 0 || nommes.length === 0) throw new FichierRefuse('vide');
  if (new Set(nommes).size !== nommes.length) throw new FichierRefuse('entetes');
  return {
    fichier,
    entetes: nommes,
    lignes: lignes.length,
    apercu: lignes.slice(0, APERCU).map((ligne) => nommes.map((nom) => ligne[entetes.indexOf(nom)] ?? '')),
    colonnes: Object.fromEntries(nommes.map((nom) => [nom, lireColonne(lignes, entetes.indexOf(nom))])),
  };
}

const DE_REJET = ['rejet_ligne', 'rejet_champ', 'rejet_raison_fr', 'rejet_raison_en'];
const rendreFormule = (texte: string): string => (/^'+[=+\-@\t\r]/.test(texte) ? texte.slice(1) : texte);

/** Composed, in one kind of blank: the API compares after it. */
const formeDe = (texte: string): string => texte.normalize('NFC').replace(/\s+/g, ' ').trim();

/** The API takes two values for one when they differ by case, by spaces or by how accents are written. */
function lireColonne(lignes: readonly string[][], rang: number): ColonneLue {
  const connues = new Map<string, { valeur: string; nombre: number }>();
  let complete = true;
  for (const ligne of lignes) {
    const valeur = formeDe(ligne[rang] ?? '');
    if (valeur === '') continue;
    const cle = valeur.toLowerCase();
    const connue = connues.get(cle);
    if (connue !== undefined) connue.nombre += 1;
    else if (connues.size < VALEURS_MAX) connues.set(cle, { valeur, nombre: 1 });
    else complete = false;
  }
  return { valeurs: [...connues.values()], complete };
}
