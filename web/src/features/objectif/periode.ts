import type { Locale } from '@/lib/preferences';

const REGION = { fr: 'fr-FR', en: 'en-GB' } as const;
const FORME = /^(\d{4})\.(\d{2})(?:-(\d{4})\.(\d{2}))?$/;

/** « 2024.01-2024.03 » → its first and last month as « 2024-01-01 », what the month picker holds. */
export function moisDe(periode: string): [string, string] | null {
  const lue = FORME.exec(periode);
  if (!lue) return null;
  const [, annee, mois, derniereAnnee = annee, dernierMois = mois] = lue;
  return [`${annee}-${mois}-01`, `${derniereAnnee}-${dernierMois}-01`];
}

export function periodeDe(premier: string, dernier: string): string {
  const ecrire = (mois: string) => `${mois.slice(0, 4)}.${mois.slice(5, 7)}`;
  return premier.slice(0, 7) === dernier.slice(0, 7) ? ecrire(premier) : `${ecrire(premier)}-${ecrire(dernier)}`;
}

/** « janv. – mars 2024 » */
export function formaterPeriode(periode: string, locale: Locale): string {
  const mois = moisDe(periode);
  if (mois === null) return periode;
  const format = new Intl.DateTimeFormat(REGION[locale], { month: 'short', year: 'numeric', timeZone: 'UTC' });
  return format.formatRange(new Date(mois[0]), new Date(mois[1]));
}

/** The last day of a month given by its first: « 2024-02-01 » → « 2024-02-29 ». */
export function finDuMois(premier: string): string {
  const date = new Date(`${premier}T00:00:00Z`);
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).toISOString().slice(0, 10);
}
