import { DateTime } from 'luxon';

/** The one clock of the product: tests move it instead of waiting. */
export interface Horloge {
  maintenant(): Date;
}

export const horlogeSysteme: Horloge = { maintenant: () => new Date() };

/** How far the clocks of two processes may be apart: what one wrote is not held against another for less. */
export const ECART_TOLERE = 2 * 60 * 1000;

/** Days, months and deadlines are those of the company's clock (spec 2-offres). */
export const FUSEAU = 'Europe/Paris';

const ANNEES = { de: 1900, a: 2199 };

/** An instant that a person may mean, and that both databases hold with a day added; others are refused at the border. */
export function plausible(instant: Date): boolean {
  const annee = instant.getUTCFullYear();
  return annee >= ANNEES.de && annee <= ANNEES.a;
}

const INSTANT = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,3})?)?(?:Z|[+-](\d\d):(\d\d))$/;

/**
 * An ISO 8601 instant with its zone that exists: JavaScript makes 2 March of 30 February, and the next day of 24:00.
 * Null for what is none.
 */
export function lireInstant(texte: string): Date | null {
  const [lu, annee, mois, jour, heure, minute, seconde = 0, decalage = 0, minutes = 0] = INSTANT.exec(texte) ?? [];
  if (lu === undefined || Number(decalage) * 60 + Number(minutes) > 14 * 60 || Number(minutes) > 59) return null;
  const local = { annee: Number(annee), mois: Number(mois), jour: Number(jour), heure: Number(heure) };
  if (heureLocale({ ...local, minute: Number(minute), seconde: Number(seconde) }, 'utc') === null) return null;
  const instant = new Date(texte);
  return plausible(instant) ? instant : null;
}

/** A day and a time as people write them, without a zone. */
export interface HeureLocale {
  annee: number;
  mois: number;
  jour: number;
  heure?: number;
  minute?: number;
  seconde?: number;
  milliseconde?: number;
}

/**
 * The instant of a local time, the first of two where the clocks were put back; null for a day that no calendar has
 * (30 February) and for a time that the clocks skipped (28/03/2027 02:30 in Paris). The one rule of forms and imports.
 */
export function heureLocale(local: HeureLocale, fuseau = FUSEAU): Date | null {
  const { annee, mois, jour, heure = 0, minute = 0, seconde = 0, milliseconde = 0 } = local;
  const champs = {
    year: annee,
    month: mois,
    day: jour,
    hour: heure,
    minute,
    second: seconde,
    millisecond: milliseconde,
  };
  const lue = DateTime.fromObject(champs, { zone: fuseau });
  // Luxon moves a time that was skipped without a word: then another one is shown.
  if (!lue.isValid || lue.hour !== heure || lue.minute !== minute || lue.day !== jour) return null;
  const instant = new Date(Math.min(...lue.getPossibleOffsets().map((une) => une.toMillis())));
  return plausible(instant) ? instant : null;
}

/** From its midnight to the next one: days of 23 and of 25 hours are whole ones. */
export interface Jour {
  debut: Date;
  fin: Date;
}

/** `2026-11-21` as it is lived in `fuseau`; null for what is no day of the calendar. */
export function lireJour(texte: string, fuseau = FUSEAU): Jour | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(texte)) return null;
  const jour = DateTime.fromISO(texte, { zone: fuseau }).startOf('day');
  const bornes = { debut: jour.toJSDate(), fin: jour.plus({ days: 1 }).startOf('day').toJSDate() };
  return jour.isValid && plausible(bornes.debut) ? bornes : null;
}

/** UTC milliseconds of an instant as the databases return it: Date, epoch milliseconds (SQLite) or text (MySQL). */
export function millisecondes(valeur: Date | number | string): number {
  if (typeof valeur === 'number') return valeur;
  if (valeur instanceof Date) return valeur.getTime();
  return Date.parse(
    isoDeMysql(valeur) ?? (/[zZ]$|[+-]\d\d:?\d\d$/.test(valeur) ? valeur : `${valeur.replace(' ', 'T')}Z`),
  );
}

const ESPACE = 32;

/** The form of nearly all that a list reads, MySQL's whole one, is ISO 8601 but for two letters; undefined: another form. */
export function isoDeMysql(valeur: string): string | undefined {
  const sienne = valeur.length === 23 && valeur.charCodeAt(10) === ESPACE;
  return sienne ? `${valeur.slice(0, 10)}T${valeur.slice(11)}Z` : undefined;
}

export function versDate(valeur: Date | number | string): Date;
export function versDate(valeur: Date | number | string | null | undefined): Date | null;
export function versDate(valeur: Date | number | string | null | undefined): Date | null {
  return valeur == null ? null : new Date(millisecondes(valeur));
}
