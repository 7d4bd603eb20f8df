'use client';

import { useLocale } from 'next-intl';
import { type FormatDate, formaterDate, formaterEcart } from './dates';

/** The date helpers in the reader's language. */
export function useDates() {
  const locale = useLocale();
  return {
    date: (instant: string | Date, format?: FormatDate) => formaterDate(instant, locale, format),
    ecart: (instant: string) => formaterEcart(instant, locale),
  };
}
