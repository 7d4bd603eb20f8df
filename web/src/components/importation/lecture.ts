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
export type DefautFichier = 'vide' | 'entetes' | 'illisible' | 'tropGrand';

/** The API's limits: 25 MiB for a file, 250 status values. */
const OCTETS_MAX = 25 * 1024 * 1024;
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
  const { data } = Papa.parse<string[]>(texte, { delimiter: separateur(texte), skipEmptyLines: 'greedy' });
  const [premiere, ...lignes] = data;
  const entetes = (premiere ?? []).map((entete) => entete.trim());
  const nommes = entetes.filter(Boolean);
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

/** As the API does: UTF-8, UTF-16 with its mark, else what Excel writes in Western Europe. The mark is taken off. */
function decoder(octets: Uint8Array): string {
  const [a, b] = octets;
  const encodage = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encodage, { fatal: true }).decode(octets);
  } catch {
    return new TextDecoder('windows-1252').decode(octets);
  }
}

/** The sign that the header has most of, outside quotes. */
function separateur(texte: string): string {
  const entete = (texte.trimStart().split(/\r?\n|\r/, 1)[0] ?? '').replace(/"[^"]*"/g, '');
  const compter = (signe: string): number => entete.split(signe).length;
  return [',', ';', '\t'].reduce((choisi, signe) => (compter(signe) > compter(choisi) ? signe : choisi));
}

/** The API takes two values for one when they differ by case or by the spaces around them. */
function lireColonne(lignes: readonly string[][], rang: number): ColonneLue {
  const connues = new Map<string, { valeur: string; nombre: number }>();
  let complete = true;
  for (const ligne of lignes) {
    const valeur = (ligne[rang] ?? '').trim();
    if (valeur === '') continue;
    const cle = valeur.toLowerCase();
    const connue = connues.get(cle);
    if (connue !== undefined) connue.nombre += 1;
    else if (connues.size < VALEURS_MAX) connues.set(cle, { valeur, nombre: 1 });
    else complete = false;
  }
  return { valeurs: [...connues.values()], complete };
}
