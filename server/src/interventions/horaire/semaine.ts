import { DateTime } from 'luxon';
import { FUSEAU } from '../../socle/commun/horloge.ts';

/** The hours of a week, on the company's clock, and from which day on. Pure. */

export interface PlageLue {
  /** 1 is Monday, 7 Sunday. */
  jourSemaine: number;
  /** « 08:00 »; the end of a day is « 24:00 ». */
  debut: string;
  fin: string;
}

export interface SemaineLue {
  /** « 2026-11-21 » */
  valableDu: string;
  plages: PlageLue[];
}

export interface Intervalle {
  debut: Date;
  fin: Date;
}

const OUVRES = [1, 2, 3, 4, 5];

/** What a new base holds; admins change it afterwards. */
export const SEMAINE_HABITUELLE: SemaineLue = {
  valableDu: '2000-01-01',
  plages: OUVRES.flatMap((jourSemaine) => [
    { jourSemaine, debut: '08:00', fin: '12:00' },
    { jourSemaine, debut: '13:30', fin: '17:30' },
  ]),
};

/** The week that holds on this day, of weeks in the order of their days. */
export const semaineDu = (semaines: readonly SemaineLue[], jour: string): SemaineLue | undefined =>
  semaines.findLast(({ valableDu }) => valableDu <= jour);

/** From this day on it is this one: what was to come after it is not any more. */
export const remplacer = (semaines: readonly SemaineLue[], nouvelle: SemaineLue): SemaineLue[] => [
  ...semaines.filter(({ valableDu }) => valableDu < nouvelle.valableDu),
  nouvelle,
];

/** A person's own week; where it has no hours, or there is none, the company's. */
export function plagesDe(siennes: readonly SemaineLue[], entreprise: readonly SemaineLue[], jour: string): PlageLue[] {
  const sienne = semaineDu(siennes, jour);
  return sienne && sienne.plages.length > 0 ? sienne.plages : (semaineDu(entreprise, jour)?.plages ?? []);
}

/** A day on the company's clock; what an hour is as an instant is worked out once, whoever has it. */
export interface Cadran {
  jourSemaine: number;
  instantDe(heure: string): Date;
}

/** « 2026-11-21 »: a day of 23 or of 25 hours has its own. */
export function cadranDu(jour: string): Cadran {
  const debut = DateTime.fromISO(jour, { zone: FUSEAU });
  const connues = new Map<string, Date>();
  return {
    jourSemaine: debut.weekday,
    instantDe(heure) {
      const instant = connues.get(heure) ?? instantDe(debut, heure);
      connues.set(heure, instant);
      return instant;
    },
  };
}

/** The hours of a day as instants. */
export function heuresDuJour(plages: readonly PlageLue[], cadran: Cadran): Intervalle[] {
  return plages
    .filter(({ jourSemaine }) => jourSemaine === cadran.jourSemaine)
    .map(({ debut, fin }) => ({ debut: cadran.instantDe(debut), fin: cadran.instantDe(fin) }))
    .filter(({ debut, fin }) => debut < fin)
    .sort((a, b) => a.debut.getTime() - b.debut.getTime());
}

function instantDe(jour: DateTime, heure: string): Date {
  const [hour = 0, minute = 0] = heure.split(':').map(Number);
  const lu = hour === 24 ? jour.plus({ days: 1 }).startOf('day') : jour.set({ hour, minute });
  return lu.toJSDate();
}

export const PAR_JOUR_MAX = 4;
const HEURE = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

interface FauteDePlage {
  /** Which of them. */
  rang: number;
  champ: 'jourSemaine' | 'debut' | 'fin';
  fr: string;
  en: string;
}

/** What is wrong with these hours: the first fault of each. */
export function fautesDesPlages(plages: readonly PlageLue[]): FauteDePlage[] {
  return plages.flatMap((plage, rang): FauteDePlage[] => {
    const faute = fauteDe(plage, plages.slice(0, rang));
    return faute ? [{ rang, ...faute }] : [];
  });
}

function fauteDe({ jourSemaine, debut, fin }: PlageLue, avant: readonly PlageLue[]): Omit<FauteDePlage, 'rang'> | null {
  if (!Number.isInteger(jourSemaine) || jourSemaine < 1 || jourSemaine > 7)
    return { champ: 'jourSemaine', fr: 'De 1 (lundi) à 7 (dimanche).', en: 'From 1 (Monday) to 7 (Sunday).' };
  if (!HEURE.test(debut)) return { champ: 'debut', fr: 'Une heure comme 08:00.', en: 'A time such as 08:00.' };
  if (!HEURE.test(fin) && fin !== '24:00')
    return { champ: 'fin', fr: 'Une heure comme 12:00.', en: 'A time such as 12:00.' };
  if (fin <= debut)
    return { champ: 'fin', fr: 'La fin vient après le début.', en: 'The end comes after the beginning.' };
  const duJour = avant.filter((autre) => autre.jourSemaine === jourSemaine);
  if (duJour.length >= PAR_JOUR_MAX)
    return {
      champ: 'jourSemaine',
      fr: `${PAR_JOUR_MAX} plages par jour au plus.`,
      en: `At most ${PAR_JOUR_MAX} a day.`,
    };
  if (duJour.some((autre) => autre.debut < fin && debut < autre.fin))
    return { champ: 'debut', fr: 'Deux plages se recoupent.', en: 'Two of them overlap.' };
  return null;
}
