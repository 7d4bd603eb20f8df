import type { DateTime } from 'luxon';
import type { Bilingue } from './texte.ts';

/** A day in words, by luxon's `forme`: « mardi 3 novembre », « mercredi 1er avril ». */
export function jourEnMots(instant: DateTime, forme: string, langue: keyof Bilingue): string {
  const dit = instant.setLocale(langue).toFormat(forme);
  return langue === 'fr' ? dit.replace(/(^| )1 /, '$11er ') : dit;
}
