import type { Locale } from './preferences';

/** Every date is shown in the company's time zone, whatever the device's: people talk about them on the phone. */
export const FUSEAU = 'Europe/Paris';

const REGION = { fr: 'fr-FR', en: 'en-GB' } as const;
const FORMATS = {
  /** 21/11/2026 */
  jour: { dateStyle: 'short' },
  /** 21 nov. 2026 */
  jourMoyen: { dateStyle: 'medium' },
  /** samedi 21 novembre */
  jourLong: { weekday: 'long', day: 'numeric', month: 'long' },
  /** 09:30 */
  heure: { timeStyle: 'short' },
  /** 21 nov. 2026, 09:30 */
  instant: { dateStyle: 'medium', timeStyle: 'short' },
  /** 21 nov. 2026, 09:30:12: where the order of things counts. */
  precis: { dateStyle: 'medium', timeStyle: 'medium' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;
export type FormatDate = keyof typeof FORMATS;

const formateurs = new Map<string, Intl.DateTimeFormat>();

export function formaterDate(instant: string | Date, locale: Locale, format: FormatDate = 'instant'): string {
  const cle = `${locale} ${format}`;
  let formateur = formateurs.get(cle);
  if (formateur === undefined) {
    formateur = new Intl.DateTimeFormat(REGION[locale], { timeZone: FUSEAU, ...FORMATS[format] });
    formateurs.set(cle, formateur);
  }
  return formateur.format(typeof instant === 'string' ? new Date(instant) : instant);
}

/**
 * "dans 3 heures", "yesterday"; the nearest unit, from minutes to days. What rounds up to an hour or to a day is one;
 * days are those of the calendar, so that "tomorrow" is never the day after.
 */
export function formaterEcart(instant: string, locale: Locale, maintenant: number = Date.now()): string {
  const ecrire = (nombre: number, unite: Intl.RelativeTimeFormatUnit) =>
    new Intl.RelativeTimeFormat(REGION[locale], { numeric: 'auto' }).format(nombre, unite);
  const ecart = Date.parse(instant) - maintenant;
  const minutes = Math.round(ecart / 60_000);
  if (Math.abs(minutes) < 60) return ecrire(minutes, 'minute');
  const heures = Math.round(ecart / 3_600_000);
  if (Math.abs(heures) < 24) return ecrire(heures, 'hour');
  const jours = Date.parse(jourDeParis(instant)) - Date.parse(jourDeParis(new Date(maintenant).toISOString()));
  return ecrire(jours / 86_400_000, 'day');
}

const HORLOGE = new Intl.DateTimeFormat('en-CA', {
  timeZone: FUSEAU,
  dateStyle: 'short',
  timeStyle: 'medium',
  hourCycle: 'h23',
});

/** Minutes between UTC and Paris at that moment: 60 in winter, 120 in summer. */
function decalageMinutes(date: Date): number {
  const mur = HORLOGE.format(date).replace(', ', 'T');
  return Math.round((Date.parse(`${mur}Z`) - date.getTime()) / 60_000);
}

/**
 * "2026-11-21T09:30" as read on a clock in Paris → the instant for the API. Of an hour that comes twice, when the clocks
 * go back, the first; one that does not exist is refused before (`fauteDuMoment`).
 */
export function instantDeParis(mur: string): string {
  const naif = Date.parse(`${mur.length === 10 ? `${mur}T00:00` : mur}Z`);
  const JOUR_MS = 86_400_000;
  const [avant = 0, apres = 0] = [-JOUR_MS, JOUR_MS].map((ecart) => decalageMinutes(new Date(naif + ecart)) * 60_000);
  // The offset of before a change of clock is tried first: if the clock then shows that hour, it is the first.
  const premier = new Date(naif - avant);
  const montre = premier.getTime() + decalageMinutes(premier) * 60_000;
  return (montre === naif ? premier : new Date(naif - apres)).toISOString();
}

/** The instant as a clock in Paris shows it, "2026-11-21T09:30", for the fields of a form. */
export function murDeParis(instant: string): string {
  const date = new Date(instant);
  return new Date(date.getTime() + decalageMinutes(date) * 60_000).toISOString().slice(0, 16);
}

/** The day in Paris, "2026-11-21", of an instant or of now. */
export const jourDeParis = (instant = new Date().toISOString()): string => murDeParis(instant).slice(0, 10);

/** The next day of the calendar, whatever the clocks do. */
export const lendemain = (jour: string): string =>
  new Date(Date.parse(`${jour}T12:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** What ends on a day ends with it: at the next midnight, the first moment that it no longer holds. */
export const finDuJour = (jour: string): string => instantDeParis(lendemain(jour));

/** The last moment before an end: people name its day. */
export const avantLaFin = (fin: string): string => new Date(Date.parse(fin) - 1).toISOString();
export const dernierJour = (fin: string): string => jourDeParis(avantLaFin(fin));
