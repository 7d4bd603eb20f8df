'use client';

import { useLocale } from 'next-intl';
import { avantLaFin, type FormatDate, formaterDate, formaterEcart } from './dates';

/** The date helpers in the reader's language. */
export function useDates() {
  const locale = useLocale();
  return {
    date: (instant: string | Date, format?: FormatDate) => formaterDate(instant, locale, format),
    /** Of what ends, the last day. */
    dernierJour: (fin: string) => formaterDate(avantLaFin(fin), locale, 'jourMoyen'),
    ecart: (instant: string) => formaterEcart(instant, locale),
  };
}
