import type { Place } from '../../socle/commun/curseur.ts';
import { champInvalide } from '../../socle/commun/erreurs.ts';
import type { Bilingue } from '../../socle/commun/texte.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { type Cellule, enTexte, type LangueDuFichier } from './csv.ts';

/** So many rows at a time. */
export const PAR_LOT = 1000;

export interface Lot<L> {
  lignes: readonly L[];
  /** From where the reading goes on; null: that was all. */
  suite: Place | null;
}

interface Colonne<L> {
  titre: Bilingue;
  valeur(ligne: L): Cellule;
}

/** What a list says of itself once. `D`: what it is asked, its filters and its order. */
interface Definition<D, L> {
  nom: string;
  libelle: Bilingue;
  /** Of the file's name, without its extension. */
  fichier: string;
  /** All that its reader must be allowed to call, at the start and at each batch. */
  fonctions: readonly string[];
  colonnes: Readonly<Record<string, Colonne<L>>>;
  /** How many rows there are; null where that would cost as much as reading them. */
  compter(contexte: Contexte, demande: D): Promise<number | null>;
  /** The reader's rows that follow this place, in the order of the list. */
  lire(contexte: Contexte, demande: D, place: Place | null): Promise<Lot<L>>;
}

export interface ListeExportable {
  nom: string;
  libelle: Bilingue;
  fichier: string;
  fonctions: readonly string[];
  colonnes: readonly string[];
  compter(contexte: Contexte, demande: unknown): Promise<number | null>;
  titres(colonnes: readonly string[], langue: LangueDuFichier): string[];
  lire(
    contexte: Contexte,
    demande: unknown,
    lecture: { place: Place | null; colonnes: readonly string[]; langue: LangueDuFichier },
  ): Promise<Lot<string[]>>;
}

const listes = new Map<string, ListeExportable>();

/** A list that can be had as a file. */
export function declarerListe<D, L>(definition: Definition<D, L>): void {
  const { nom, libelle, fichier, fonctions, colonnes } = definition;
  if (listes.has(nom)) throw new Error(`Liste déclarée deux fois : ${nom}`);
  const choisir = (noms: readonly string[]) => noms.flatMap((un) => colonnes[un] ?? []);
  listes.set(nom, {
    ...{ nom, libelle, fichier, fonctions },
    colonnes: Object.keys(colonnes),
    compter: (contexte, demande) => definition.compter(contexte, demande as D),
    titres: (noms, langue) => choisir(noms).map(({ titre }) => titre[langue]),
    async lire(contexte, demande, { place, colonnes: noms, langue }) {
      const { lignes, suite } = await definition.lire(contexte, demande as D, place);
      const choisies = choisir(noms);
      return { suite, lignes: lignes.map((ligne) => choisies.map(({ valeur }) => enTexte(valeur(ligne), langue))) };
    },
  });
}

export function listeExportable(nom: string): ListeExportable {
  const liste = listes.get(nom);
  if (!liste) throw new Error(`Liste que rien ne déclare : ${nom}`);
  return liste;
}

/** Those that are asked for, in this order; none: all of them. */
export function colonnesDemandees(
  { colonnes }: ListeExportable,
  demandees: readonly string[] | null,
): readonly string[] {
  const uniques = [...new Set(demandees ?? [])];
  const inconnue = uniques.find((nom) => !colonnes.includes(nom));
  if (inconnue !== undefined) {
    const nom = inconnue.slice(0, 40);
    throw champInvalide(
      'colonnes',
      `« ${nom} » n’est pas une colonne de cette liste. Choisissez parmi : ${colonnes.join(', ')}.`,
      `“${nom}” is no column of this list. Choose among: ${colonnes.join(', ')}.`,
    );
  }
  return uniques.length === 0 ? colonnes : uniques;
}
