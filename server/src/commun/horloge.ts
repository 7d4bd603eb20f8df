/** The one clock of the product: tests move it instead of waiting. */
export interface Horloge {
  maintenant(): Date;
}

export const horlogeSysteme: Horloge = { maintenant: () => new Date() };

/** Days, months and deadlines are those of the company's clock (spec 2-offres). */
export const FUSEAU = 'Europe/Paris';

const ANNEES = { de: 1900, a: 2199 };

/** An instant that a person may mean, and that both databases hold with a day added; others are refused at the border. */
export function plausible(instant: Date): boolean {
  const annee = instant.getUTCFullYear();
  return annee >= ANNEES.de && annee <= ANNEES.a;
}

/** UTC milliseconds of an instant as the databases return it: Date, epoch milliseconds (SQLite) or text (MySQL). */
export function millisecondes(valeur: Date | number | string): number {
  if (typeof valeur === 'number') return valeur;
  if (valeur instanceof Date) return valeur.getTime();
  return Date.parse(/[zZ]$|[+-]\d\d:?\d\d$/.test(valeur) ? valeur : `${valeur.replace(' ', 'T')}Z`);
}

export function versDate(valeur: Date | number | string): Date;
export function versDate(valeur: Date | number | string | null | undefined): Date | null;
export function versDate(valeur: Date | number | string | null | undefined): Date | null {
  return valeur == null ? null : new Date(millisecondes(valeur));
}
