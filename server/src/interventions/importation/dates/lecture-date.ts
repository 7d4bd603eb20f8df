import { DateTime } from 'luxon';
import { formeDe } from '../../../plateforme/import-csv/forme.ts';
import { type HeureLocale, heureLocale, plausible } from '../../../socle/commun/horloge.ts';
import type { Bilingue } from '../../../socle/commun/texte.ts';
import { contradiction, enDouze, estHeure, type Jeton, jetonsDe } from './jetons.ts';
import { jourNomme, moisNomme } from './noms.ts';

/**
 * Dates as a file writes them. The format says in which order day, month and year stand and whether hours are of 12 or
 * of 24; what can't be misread is read besides: a date without its time, "10h30", seconds or not, ISO 8601, the serial
 * number of a spreadsheet. Pure.
 */
export interface FormatDate {
  /** the date, then perhaps the rest */
  date: RegExp;
  douze: boolean;
  /** HHmm without a sign between them */
  colle: boolean;
}

export type DateLue =
  | { ok: true; date: Date }
  /** FORME: it does not look like that format. IMPOSSIBLE: no such day or hour. SAUTEE: the clocks skipped it. */
  | { ok: false; motif: 'FORME' | 'IMPOSSIBLE' | 'SAUTEE' };

/** Or what is wrong with it. */
export function preparerFormat(texte: string): FormatDate | Bilingue {
  const jetons = jetonsDe(texte.trim());
  if (!Array.isArray(jetons)) return jetons;
  const faute = contradiction(jetons);
  if (faute) return faute;
  const premiere = jetons.findIndex(({ grandeur }) => estHeure(grandeur));
  const dates = premiere < 0 ? jetons : jetons.slice(0, premiere);
  const dernier = dates.findLastIndex(({ grandeur }) => grandeur !== null);
  const heures = premiere < 0 ? [] : jetons.slice(premiere);
  const heure = heures.findIndex(({ grandeur }) => grandeur === 'heure');
  const liaison = dates
    .slice(dernier + 1)
    .map(({ mot }) => mot)
    .join('')
    .trim();
  const date = dates
    .slice(0, dernier + 1)
    .map((jeton, rang) => motif(jeton, dates, rang))
    .join('');
  return {
    date: new RegExp(
      `^\\s*${date}(?:(?:${SUITE}${liaison === '' ? '' : `|\\s*${litteral(liaison)}\\s*`}${accoles(dates, dernier, premiere)})(?<reste>\\S.*))?$`,
      'iu',
    ),
    douze: heures.some(({ grandeur, mot }) => grandeur === 'heure' && enDouze(mot)),
    colle: heures[heure + 1]?.grandeur === 'minute',
  };
}

/** What may stand between a day and an hour, whatever the format says. */
const SUITE = String.raw`\s+(?:à|at|-)\s+|\s*T\s*|\s*,\s*|\s+`;
const accoles = (dates: readonly Jeton[], dernier: number, premiere: number) =>
  premiere > 0 && dernier === dates.length - 1 ? '|' : '';

function motif({ grandeur, mot }: Jeton, jetons: readonly Jeton[], rang: number): string {
  // Between two signs 5 is as good as 05; in 05102026 it is not.
  const colle = [jetons[rang - 1], jetons[rang + 1]].some((voisin) => voisin !== undefined && voisin.grandeur !== null);
  const deux = colle ? String.raw`\d\d` : String.raw`\d{1,2}`;
  switch (grandeur) {
    case 'annee':
      return mot === 'yy' ? String.raw`(?<annee>\d\d)` : String.raw`(?<annee>\d{4})`;
    case 'mois':
      return mot.length > 2 ? String.raw`(?<mois>\p{L}{3,20}\.?)` : `(?<mois>${deux})`;
    case 'jour':
      return `(?<jour>${deux})${colle ? '' : '(?:er)?'}`;
    case 'semaine':
      return String.raw`(?<semaine>\p{L}{3,20}\.?)`;
    default:
      return litteral(mot);
  }
}

const litteral = (texte: string): string =>
  texte
    .split(/\s+/)
    .map((mot) => mot.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`))
    .join(String.raw`\s+`);

const ISO = /^(?<annee>\d{4})-(?<mois>\d\d)-(?<jour>\d\d)(?:(?:\s*T\s*|\s+)(?<reste>\S.*))?$/i;
const HEURE =
  /^(?<h>\d{1,2})(?:\s?(?<signe>[:.h])\s?(?<m>\d\d)?(?:\s?[:.]\s?(?<s>\d\d)(?:[.,](?<f>\d{1,9}))?)?)?(?:\s?(?<ap>[ap])\.?m\.?)?(?:\s?(?<z>Z|UTC|GMT|[+-]\d\d:?\d\d))?$/i;
const COLLEE = /^(?<h>\d\d)(?<m>\d\d)(?<s>\d\d)?(?:\s?(?<z>Z|[+-]\d\d:?\d\d))?$/i;
/** Days since the end of 1899, from 1954 to 2119: no date is written with five digits. */
const SERIE = /^(?<jours>[2-7]\d{4})(?:[.,](?<part>\d{1,12}))?$/;
const LONGUEUR_MAX = 60;

export function lireDate(brut: string, format: FormatDate, fuseau: string): DateLue {
  const texte = formeDe(brut);
  if (texte.length > LONGUEUR_MAX) return { ok: false, motif: 'FORME' };
  const serie = SERIE.exec(texte)?.groups;
  if (serie) return serieLue(Number(serie.jours), Number(`0.${serie.part ?? 0}`), fuseau);
  const selonFormat = format.date.exec(texte)?.groups;
  const lue = selonFormat ?? ISO.exec(texte)?.groups;
  if (!lue) return { ok: false, motif: 'FORME' };
  const jour = jourDe(lue);
  if (jour === null) return { ok: false, motif: 'IMPOSSIBLE' };
  if (lue.reste === undefined) return instant(jour, null, fuseau);
  // ISO has 24 hours, whatever the rest of the file has.
  const heure = heureDe(lue.reste, selonFormat ? format : { ...format, douze: false });
  if (typeof heure === 'string') return { ok: false, motif: heure };
  const { decalage, ...temps } = heure;
  return instant({ ...jour, ...temps }, decalage, fuseau);
}

type Groupes = Record<string, string | undefined>;

function jourDe({ annee = '', mois = '', jour = '', semaine }: Groupes) {
  const lu = {
    // As Luxon and most programs have it: 26 is 2026, 99 is 1999.
    annee: annee.length === 2 ? Number(annee) + (Number(annee) > 60 ? 1900 : 2000) : Number(annee),
    mois: /^\d/.test(mois) ? Number(mois) : (moisNomme(mois) ?? 0),
    jour: Number(jour),
  };
  const temoin = DateTime.fromObject({ year: lu.annee, month: lu.mois, day: lu.jour }, { zone: 'utc' });
  if (!temoin.isValid) return null;
  return semaine !== undefined && jourNomme(semaine) !== temoin.weekday ? null : lu;
}

function heureDe(reste: string, { douze, colle }: Pick<FormatDate, 'douze' | 'colle'>) {
  const lue: Groupes | undefined = (colle ? COLLEE.exec(reste) : null)?.groups ?? HEURE.exec(reste)?.groups;
  if (!lue) return 'FORME';
  const { h = '', signe = '', m, s, f = '', ap, z } = lue;
  if ((ap !== undefined) !== douze) return 'FORME';
  // "10" or "10:" alone are no hour; "10h" and "3 PM" are.
  if (m === undefined && ((signe === '' && ap === undefined) || (signe !== '' && !/h/i.test(signe)))) return 'FORME';
  const [heure, minute, seconde] = [Number(h), Number(m ?? 0), Number(s ?? 0)];
  if (minute > 59 || seconde > 59 || heure > 23 || (douze && (heure < 1 || heure > 12))) return 'IMPOSSIBLE';
  const decalage = z === undefined ? null : /^[+-]/.test(z) ? `UTC${z.slice(0, 3)}:${z.slice(-2)}` : 'utc';
  return {
    heure: douze ? (heure % 12) + (/p/i.test(ap ?? '') ? 12 : 0) : heure,
    ...{ minute, seconde, milliseconde: Number(f.padEnd(3, '0').slice(0, 3)), decalage },
  };
}

function instant(local: HeureLocale, decalage: string | null, fuseau: string): DateLue {
  // Of a day and a time that can be, an instant is missing when the clocks skipped it.
  if (!plausible(new Date(Date.UTC(local.annee, local.mois - 1, local.jour))))
    return { ok: false, motif: 'IMPOSSIBLE' };
  const date = heureLocale(local, decalage ?? fuseau);
  return date === null ? { ok: false, motif: 'SAUTEE' } : { ok: true, date };
}

function serieLue(jours: number, part: number, fuseau: string): DateLue {
  // Rounded to the second: a spreadsheet keeps 10:30 as 0.4375, and 10:20 as what comes nearest.
  const murale = DateTime.fromMillis((jours - 25_569) * 86_400_000 + Math.round(part * 86_400) * 1000, { zone: 'utc' });
  const { year: annee, month: mois, day: jour, hour: heure, minute, second: seconde } = murale;
  return instant({ annee, mois, jour, heure, minute, seconde }, null, fuseau);
}
