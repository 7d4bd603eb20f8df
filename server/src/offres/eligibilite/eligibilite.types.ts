import type { Bilingue } from '../../socle/commun/texte.ts';

/**
 * What is known of a client, or of what they ask for, when eligibility is decided. Null: not known, which is never
 * eligible and is said so; an empty list is known.
 */
export interface Faits {
  /** The code of their entity. */
  entite: string | null;
  profil: string | null;
  /** Keys of the roles that they hold. */
  role: readonly string[] | null;
  codePostal: string | null;
  /** Whole months since their account was made. */
  ancienneteMois: number | null;
  /** Codes of the offers that they have a live subscription of. */
  offreSouscrite: readonly string[] | null;
  /** The number that is subscribed, E.164. */
  prefixeNumero: string | null;
  /** kVA. */
  puissance: number | null;
  canal: string | null;
}
export type NomAttribut = keyof Faits;

export const OPERATEURS = ['PARMI', 'HORS', 'COMMENCE_PAR', 'AU_MOINS', 'AU_PLUS', 'ENTRE'] as const;
export type Operateur = (typeof OPERATEURS)[number];

/** `valeurs`: one or more for PARMI, HORS, COMMENCE_PAR; one for AU_MOINS, AU_PLUS; two, in order, for ENTRE. */
export interface Critere {
  attribut: NomAttribut;
  operateur: Operateur;
  valeurs: readonly string[];
}

/** All of its criteria must hold. */
export interface EligibiliteEvaluable {
  criteres: readonly Critere[];
}

/** Why not: `CODE_POSTAL_REFUSE`, `PUISSANCE_INCONNUE`, with the words. */
export interface Raison extends Bilingue {
  code: string;
}

export interface Verdict {
  eligible: boolean;
  raisons: Raison[];
}

/** How a value is called by people, where it is a key: a role's name for its id. */
export type Nommer = (attribut: NomAttribut, valeur: string) => string;
