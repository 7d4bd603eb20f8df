import { DateTime } from 'luxon';
import { FUSEAU } from '../../commun/horloge.ts';
import type { Grain } from './rapport.types.ts';

/** How many minutes the company's clock is ahead of UTC, from an instant on. */
export interface Decalage {
  depuis: Date;
  minutes: number;
}

/**
 * The offsets of a period, the first at its beginning, then one a change of the clocks: with them the database itself
 * finds the local day of an instant, though SQLite knows no time zone and MySQL's tables of them are often empty.
 */
export function decalages(du: Date, au: Date): Decalage[] {
  const trouves: Decalage[] = [{ depuis: du, minutes: decalageA(du) }];
  let jour = du;
  while (jour < au) {
    const lendemain = new Date(Math.min(jour.getTime() + 24 * 3600_000, au.getTime()));
    const avant = trouves.at(-1)?.minutes;
    const minutes = decalageA(lendemain);
    if (minutes !== avant) trouves.push({ depuis: changementEntre(jour, lendemain), minutes });
    jour = lendemain;
  }
  return trouves;
}

const decalageA = (instant: Date): number => DateTime.fromJSDate(instant, { zone: FUSEAU }).offset;

/** To the minute: clocks change on one. */
function changementEntre(debut: Date, fin: Date): Date {
  let bas = debut.getTime();
  let haut = fin.getTime();
  const final = decalageA(fin);
  while (haut - bas > 60_000) {
    const milieu = bas + Math.floor((haut - bas) / 2 / 60_000) * 60_000;
    if (milieu === bas) break;
    if (decalageA(new Date(milieu)) === final) haut = milieu;
    else bas = milieu;
  }
  return new Date(haut);
}

/** `2026-11-21`, `2026-11-16` (its Monday) or `2026-11`: a local day in the words of the grain. */
export function periodeDe(jour: string, grain: Grain): string {
  if (grain === 'JOUR') return jour;
  if (grain === 'MOIS') return jour.slice(0, 7);
  return DateTime.fromISO(jour, { zone: 'utc' }).startOf('week').toISODate() ?? jour;
}

/** Every period from the first local day to the last, also those in which nothing happened. */
export function periodesEntre(premier: string, dernier: string, grain: Grain): string[] {
  const periodes: string[] = [];
  const pas = { JOUR: { days: 1 }, SEMAINE: { weeks: 1 }, MOIS: { months: 1 } }[grain];
  const fin = DateTime.fromISO(dernier, { zone: 'utc' });
  const unite = ({ JOUR: 'day', SEMAINE: 'week', MOIS: 'month' } as const)[grain];
  for (let date = DateTime.fromISO(premier, { zone: 'utc' }).startOf(unite); date <= fin; date = date.plus(pas))
    periodes.push(periodeDe(date.toISODate() ?? '', grain));
  return periodes;
}

/** The instants between which the local days `du` to `au`, both included, lie. */
export function bornesDesJours(du: string, au: string): { debut: Date; fin: Date } {
  return {
    debut: DateTime.fromISO(du, { zone: FUSEAU }).startOf('day').toJSDate(),
    fin: DateTime.fromISO(au, { zone: FUSEAU }).plus({ days: 1 }).startOf('day').toJSDate(),
  };
}
