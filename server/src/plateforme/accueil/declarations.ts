import type { Bilingue } from '../../socle/commun/texte.ts';
import type { NomApplication } from '../../socle/securite/droits.ts';

/** What is asked of a list function: its name, and what stands between its brackets besides the page. */
interface Question {
  fonction: string;
  filtre?: (maintenant: Date, tient: (permission: string) => boolean) => string;
}

/** A number that waits for somebody, and the page of the website whose list it counts. */
export interface DefinitionCompteur extends Question {
  nom: string;
  titre: Bilingue;
  /** Path and query of the list, as the website writes them. */
  lien: string | ((maintenant: Date) => string);
  /** The page that must be in the caller's menu. */
  page: string;
  /** Who may act on it, where others read the list too. */
  geste?: string;
}

/** What a new company does first. Done once the list has as many rows. */
export interface DefinitionPas extends Question {
  nom: string;
  titre: Bilingue;
  aide: Bilingue;
  lien: string;
  /** Who may do it, not only look whether it is done. */
  geste: string;
  /** Rows of the list that say so: 1 unless said. */
  lignes?: number;
}

const compteurs: (DefinitionCompteur & { application: NomApplication })[] = [];
const pas: (DefinitionPas & { rang: number })[] = [];

/** In the order in which they are shown. */
export function declarerCompteurs(application: NomApplication, declares: readonly DefinitionCompteur[]): void {
  compteurs.push(...declares.map((declare) => ({ ...declare, application })));
}

/** `rang`: the place among those of all houses. */
export function declarerPas(declares: readonly (DefinitionPas & { rang: number })[]): void {
  pas.push(...declares);
  pas.sort((a, b) => a.rang - b.rang);
}

export const compteursDeclares = (): readonly (DefinitionCompteur & { application: NomApplication })[] => compteurs;
export const pasDeclares = (): readonly DefinitionPas[] => pas;
