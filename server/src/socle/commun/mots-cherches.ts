import {
  sql as brut,
  type ExpressionBuilder,
  type ExpressionWrapper,
  type SqlBool,
  type StringReference,
} from 'kysely';
import { couper } from './forme-du-texte.ts';
import { normaliser } from './recherche.ts';

const SAISIE_MAX = 100;
const MOTS_MAX = 8;

/**
 * The one rule of every list (decision 28): nothing typed is no condition; each word that was typed begins a word of
 * the column, which holds normalised text (`normaliser`); what has no word, signs alone, is found nowhere. LIKE is given letters, digits and spaces only: nothing in it is a pattern but ours.
 */
export function commenceUnMot<B, T extends keyof B>(
  ou: ExpressionBuilder<B, T>,
  colonne: StringReference<B, T>,
  saisie: string,
): ExpressionWrapper<B, T, SqlBool> {
  const mots = motsTapes(saisie);
  if (mots.length === 0) return ou.and([ou.lit(false)]);
  const texte = brut.ref<string>(colonne);
  return ou.and(mots.map((mot) => ou.or([`${mot}%`, `% ${mot}%`].map((motif) => ou(texte, 'like', motif)))));
}

/** The words of what was typed, as far as they are looked at. */
export function motsTapes(saisie: string): string[] {
  return normaliser(saisie.slice(0, SAISIE_MAX)).split(' ').filter(Boolean).slice(0, MOTS_MAX);
}

/** What such a column holds: the normalised texts, cut to its width. */
export function aChercher(largeur: number, ...textes: (string | null | undefined)[]): string {
  return couper(normaliser(textes.filter(Boolean).join(' ')), largeur);
}
