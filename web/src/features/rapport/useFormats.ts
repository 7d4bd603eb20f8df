'use client';

import { useLocale } from 'next-intl';
import type { GrainRapport, RapportQuery } from './operations.generated';

export type Mesure = RapportQuery['consulterRapport']['mesures'][number];

const REGION = { fr: 'fr-FR', en: 'en-GB' } as const;
const STYLES: Record<Mesure['unite'], Intl.NumberFormatOptions> = {
  NOMBRE: {},
  EURO: { style: 'currency', currency: 'EUR' },
  POURCENT: { style: 'unit', unit: 'percent' },
  HEURE: { style: 'unit', unit: 'hour', unitDisplay: 'short' },
};
const PERIODES: Record<'court' | 'long', Record<GrainRapport, Intl.DateTimeFormatOptions>> = {
  court: {
    JOUR: { day: 'numeric', month: 'short' },
    SEMAINE: { day: 'numeric', month: 'short' },
    MOIS: { month: 'short', year: '2-digit' },
  },
  long: {
    JOUR: { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
    SEMAINE: { day: 'numeric', month: 'short', year: 'numeric' },
    MOIS: { month: 'long', year: 'numeric' },
  },
};

/** Numbers with their unit and periods by their grain, in the reader's language. */
export function useFormats() {
  const region = REGION[useLocale()];
  return {
    /** Nothing to take the mean of: a dash. */
    nombre: (valeur: string | number | null, { unite, decimales }: Pick<Mesure, 'unite' | 'decimales'>) =>
      valeur === null
        ? '—'
        : new Intl.NumberFormat(region, {
            ...STYLES[unite],
            minimumFractionDigits: decimales,
            maximumFractionDigits: decimales,
          }).format(valeur as Intl.StringNumericLiteral),
    periode: (periode: string, grain: GrainRapport, taille: 'court' | 'long') =>
      // A local day as such: no clock moves it.
      new Intl.DateTimeFormat(region, { timeZone: 'UTC', ...PERIODES[taille][grain] }).format(new Date(periode)),
    jour: (jour: string) =>
      new Intl.DateTimeFormat(region, { timeZone: 'UTC', dateStyle: 'medium' }).format(new Date(jour)),
    part: (part: number) => new Intl.NumberFormat(region, { style: 'percent', maximumFractionDigits: 1 }).format(part),
  };
}
