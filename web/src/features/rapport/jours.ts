import { FUSEAU } from '@/lib/dates';
import type { GrainRapport } from './operations.generated';

export const PERIODES = ['mois', 'moisDernier', 'trimestre', 'annee', 'anneeDerniere', 'choisie'] as const;
export type Periode = (typeof PERIODES)[number];

/** Local days, both included: « 2026-11-21 ». */
export interface Jours {
  du: string;
  au: string;
}

const aujourdhui = (): string => new Intl.DateTimeFormat('en-CA', { timeZone: FUSEAU }).format(new Date());

/** Months are counted on: month 0 is the December before. */
const jour = (annee: number, mois: number, numero: number): string =>
  new Date(Date.UTC(annee, mois - 1, numero)).toISOString().slice(0, 10);

/** Whole months, quarters and years of the calendar. */
export function joursDe(periode: Exclude<Periode, 'choisie'>, ceJour = aujourdhui()): Jours {
  const [annee = 0, mois = 1] = ceJour.split('-').map(Number);
  const entre = (de: number, a: number, an = annee) => ({ du: jour(an, de, 1), au: jour(an, a + 1, 0) });
  const trimestre = Math.floor((mois - 1) / 3) * 3 + 1;
  return {
    mois: entre(mois, mois),
    moisDernier: entre(mois - 1, mois - 1),
    trimestre: entre(trimestre, trimestre + 2),
    annee: entre(1, 12),
    anneeDerniere: entre(1, 12, annee - 1),
  }[periode];
}

/** What makes a readable number of bars, until somebody chooses another. */
export function grainDe({ du, au }: Jours): GrainRapport {
  const jours = (Date.parse(au) - Date.parse(du)) / 86_400_000 + 1;
  return jours <= 45 ? 'JOUR' : jours <= 190 ? 'SEMAINE' : 'MOIS';
}

/** The days of one period of a report, those outside of it left out. */
export function joursDeLaTranche(periode: string, grain: GrainRapport, { du, au }: Jours): Jours {
  const [annee = 0, mois = 1, numero = 1] = periode.split('-').map(Number);
  const fin = {
    JOUR: periode,
    SEMAINE: jour(annee, mois, numero + 6),
    MOIS: jour(annee, mois + 1, 0),
  }[grain];
  const debut = grain === 'MOIS' ? `${periode}-01` : periode;
  return { du: debut < du ? du : debut, au: fin > au ? au : fin };
}
