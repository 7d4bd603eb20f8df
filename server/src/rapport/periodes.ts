import { DateTime } from 'luxon';
import { FUSEAU } from '../socle/commun/horloge.ts';
import type { Grain } from './rapport.types.ts';

/** One period of a report: its name, and the instants between which it lies, the last one left out. */
export interface Tranche {
  /** `2026-11-21`, `2026-11-16` (its Monday) or `2026-11`. */
  periode: string;
  debut: Date;
  fin: Date;
}

const UNITES = { JOUR: 'day', SEMAINE: 'week', MOIS: 'month' } as const;

/**
 * Every period from the first local day to the last, both included, also those in which nothing happened; a week or a
 * month that the report begins or ends within counts from there, or till there. Days of 23 and of 25 hours are in the
 * instants: no database is asked what time it is in Paris.
 */
export function tranchesDe(du: string, au: string, grain: Grain): Tranche[] {
  const premier = DateTime.fromISO(du, { zone: FUSEAU }).startOf('day');
  const fin = DateTime.fromISO(au, { zone: FUSEAU }).plus({ days: 1 }).startOf('day');
  const unite = UNITES[grain];
  const tranches: Tranche[] = [];
  for (let debut = premier.startOf(unite); debut < fin; debut = debut.plus({ [unite]: 1 }).startOf(unite)) {
    const suivante = debut.plus({ [unite]: 1 }).startOf(unite);
    tranches.push({
      periode: debut.toFormat(grain === 'MOIS' ? 'yyyy-MM' : 'yyyy-MM-dd'),
      debut: DateTime.max(debut, premier).toJSDate(),
      fin: DateTime.min(suivante, fin).toJSDate(),
    });
  }
  return tranches;
}

export const joursEntre = (du: string, au: string): number => (Date.parse(au) - Date.parse(du)) / 86_400_000 + 1;
