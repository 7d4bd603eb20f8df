// Days and hours of the journeys, on the company's clock.
import { joursFeries } from '../../server/src/interventions/absence/feries.ts';

const JOUR_MS = 86_400_000;
const aParis = (instant: Date): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris', dateStyle: 'short' }).format(instant);

const estFerie = (jour: string): boolean =>
  joursFeries(Number(jour.slice(0, 4))).some(({ debut }) => aParis(debut) === jour);

const estChome = (jour: string): boolean =>
  [0, 6].includes(new Date(`${jour}T12:00:00Z`).getUTCDay()) || estFerie(jour);

function premier(dansJours: number, sauf: (jour: string) => boolean): string {
  let rang = dansJours;
  while (sauf(jourDans(rang))) rang += 1;
  return jourDans(rang);
}

/** "2026-11-24". */
export const jourDans = (jours: number): string => aParis(new Date(Date.now() + jours * JOUR_MS));

/** The first day from so many on that is no public holiday: the company is closed then, and a visit is refused. */
export const sansFerie = (dansJours = 0): string => premier(dansJours, estFerie);

/** The first from so many on that people work. */
const jourOuvre = (dansJours = 0): string => premier(dansJours, estChome);

let rang = 0;
/** A working day in a far year, where neither the demonstration nor another journey plans anything: a week for each. */
export function jourAPart(): string {
  rang += 1;
  // The runner's process is the same for all that it starts, and another the next time.
  const semaine = process.ppid * 7 + Number(process.env.TEST_WORKER_INDEX) * 40 + rang;
  return jourOuvre(3500 + (semaine % 1500) * 7);
}

/** As people type it: "24/11/2026". */
export const saisi = (jour: string): string => jour.split('-').reverse().join('/');

/** An hour in Paris of that day, as the API wants it. */
export function instant(jour: string, heure: string): string {
  const utc = new Date(`${jour}T${heure}:00Z`);
  const mur = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris', dateStyle: 'short', timeStyle: 'medium' });
  const ecart = Date.parse(`${mur.format(utc).replace(' ', 'T')}Z`) - utc.getTime();
  return new Date(utc.getTime() - ecart).toISOString();
}

/** The last Sunday of a month, when the clocks change, in a far year. */
export function changementDHeure(mois: '03' | '10'): string {
  const date = new Date(`${new Date().getUTCFullYear() + 8}-${mois}-31T12:00:00Z`);
  date.setUTCDate(31 - date.getUTCDay());
  return date.toISOString().slice(0, 10);
}
