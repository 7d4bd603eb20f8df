import { FUSEAU, jourDeParis } from '@/lib/dates';
import type { Locale } from '@/lib/preferences';

const REGION = { fr: 'fr-FR', en: 'en-GB' } as const;
const UNITES = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/** "3 jours", "2 hours", "5 minutes": the nearest unit below. */
export function formaterDuree(ms: number, locale: Locale): string {
  const [unit, taille] = UNITES.find(([, ms1]) => ms >= ms1) ?? UNITES[2];
  const nombre = Math.max(1, Math.floor(ms / taille));
  return new Intl.NumberFormat(REGION[locale], { style: 'unit', unit, unitDisplay: 'long' }).format(nombre);
}

const creneaux = new Map<Locale, Intl.DateTimeFormat>();

/** "sam. 21 nov., 09:30 – 10:45"; the day once where both ends are on it. */
export function formaterCreneau(debut: string, fin: string | null, locale: Locale): string {
  const formateur =
    creneaux.get(locale) ??
    new Intl.DateTimeFormat(REGION[locale], {
      timeZone: FUSEAU,
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      hour: '2-digit',
      minute: '2-digit',
    });
  creneaux.set(locale, formateur);
  if (fin === null) return formateur.format(new Date(debut));
  // Around the dash the server's spaces are not those of every browser: the page that comes written would be another.
  return formateur.formatRange(new Date(debut), new Date(fin)).replace(/\s–\s/, ' – ');
}

const courts = new Map<string, Intl.DateTimeFormat>();

function court(options: Intl.DateTimeFormatOptions, locale: Locale, date: Date): string {
  const cle = `${locale} ${JSON.stringify(options)}`;
  const formateur = courts.get(cle) ?? new Intl.DateTimeFormat(REGION[locale], { timeZone: FUSEAU, ...options });
  courts.set(cle, formateur);
  return formateur.format(date);
}

/** "21 nov., 08:56"; the year where it is not this one. For columns. */
export function formaterCourt(instant: string, locale: Locale): string {
  const annee = jourDeParis(instant).slice(0, 4) === jourDeParis().slice(0, 4) ? {} : { year: 'numeric' as const };
  const options = { day: 'numeric', month: 'short', ...annee, hour: '2-digit', minute: '2-digit' } as const;
  return court(options, locale, new Date(instant));
}

/** The slot on two lines: "ven. 20 nov." and "08:00 – 09:15"; one that lasts into another day keeps one. */
export function creneauEnDeux(debut: string, fin: string | null, locale: Locale): [string, string] {
  const jour = (instant: string) =>
    court({ weekday: 'short', day: 'numeric', month: 'short' }, locale, new Date(instant));
  const heure = (instant: string) => court({ hour: '2-digit', minute: '2-digit' }, locale, new Date(instant));
  if (fin !== null && jour(fin) !== jour(debut))
    return [`${jour(debut)}, ${heure(debut)}`, `${jour(fin)}, ${heure(fin)}`];
  return [jour(debut), fin === null ? heure(debut) : `${heure(debut)} – ${heure(fin)}`];
}
