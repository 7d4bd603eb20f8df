import type { Locale } from '@/i18n/preferences';

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

const PALIERS: [Intl.RelativeTimeFormatUnit, number][] = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
];

/** "dans 3 heures", "yesterday"; the nearest unit, from minutes to days. */
export function formaterEcart(instant: string, locale: Locale, maintenant: number = Date.now()): string {
  const ecart = Date.parse(instant) - maintenant;
  const [unite, ms] = PALIERS.find(([, duree]) => Math.abs(ecart) >= duree) ?? (['minute', 60_000] as const);
  return new Intl.RelativeTimeFormat(REGION[locale], { numeric: 'auto' }).format(Math.round(ecart / ms), unite);
}

/** Minutes between UTC and Paris at that moment: 60 in winter, 120 in summer. */
function decalageMinutes(date: Date): number {
  const champs = new Intl.DateTimeFormat('en-CA', {
    timeZone: FUSEAU,
    dateStyle: 'short',
    timeStyle: 'medium',
    hourCycle: 'h23',
  });
  const mur = champs.format(date).replace(', ', 'T');
  return Math.round((Date.parse(`${mur}Z`) - date.getTime()) / 60_000);
}

/** "2026-11-21T09:30" as read on a clock in Paris → the instant for the API. */
export function instantDeParis(mur: string): string {
  const naif = Date.parse(`${mur.length === 10 ? `${mur}T00:00` : mur}Z`);
  // Twice: near a change of clock the first guess may lie on its wrong side.
  const essai = naif - decalageMinutes(new Date(naif)) * 60_000;
  return new Date(naif - decalageMinutes(new Date(essai)) * 60_000).toISOString();
}

/** The instant as a clock in Paris shows it, "2026-11-21T09:30", for the fields of a form. */
export function murDeParis(instant: string): string {
  const date = new Date(instant);
  return new Date(date.getTime() + decalageMinutes(date) * 60_000).toISOString().slice(0, 16);
}
