import { DateTime } from 'luxon';
import { FUSEAU } from '../../socle/commun/horloge.ts';

export interface JourFerie {
  nom: string;
  debut: Date;
  fin: Date;
}

const FIXES = [
  ['01-01', 'Jour de l’an'],
  ['05-01', 'Fête du Travail'],
  ['05-08', 'Victoire de 1945'],
  ['07-14', 'Fête nationale'],
  ['08-15', 'Assomption'],
  ['11-01', 'Toussaint'],
  ['11-11', 'Armistice de 1918'],
  ['12-25', 'Noël'],
] as const;
/** Days after Easter Sunday. */
const MOBILES = [
  [1, 'Lundi de Pâques'],
  [39, 'Ascension'],
  [50, 'Lundi de Pentecôte'],
] as const;

/** The public holidays of a year in France, each from its midnight in Paris to the next, in order. */
export function joursFeries(annee: number): JourFerie[] {
  const fixes = FIXES.map(([jour, nom]) => ferie(DateTime.fromISO(`${annee}-${jour}`, { zone: FUSEAU }), nom));
  const mobiles = MOBILES.map(([days, nom]) => ferie(paques(annee).plus({ days }), nom));
  return [...fixes, ...mobiles].sort((a, b) => a.debut.getTime() - b.debut.getTime());
}

const ferie = (jour: DateTime, nom: string): JourFerie => ({
  ...{ nom, debut: jour.toJSDate(), fin: jour.plus({ days: 1 }).toJSDate() },
});

/** Easter Sunday of the Gregorian calendar, by the rule of Meeus, Jones and Butcher. */
export function paques(annee: number): DateTime {
  const a = annee % 19;
  const siecle = Math.floor(annee / 100);
  const reste = annee % 100;
  const f = Math.floor((siecle + 8) / 25);
  const g = Math.floor((siecle - f + 1) / 3);
  const h = (19 * a + siecle - Math.floor(siecle / 4) - g + 15) % 30;
  const l = (32 + 2 * (siecle % 4) + 2 * Math.floor(reste / 4) - h - (reste % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const jour = h + l - 7 * m + 114;
  return DateTime.fromObject({ year: annee, month: Math.floor(jour / 31), day: (jour % 31) + 1 }, { zone: FUSEAU });
}
