'use client';

import { useLocale } from 'next-intl';
import { formaterDecimal, formaterEuros } from './decimal';

/** Numbers and amounts of the API, exact decimals as text, in the reader's language. */
export function useMontants() {
  const locale = useLocale();
  return {
    euros: (valeur: string) => formaterEuros(valeur, locale),
    nombre: (valeur: string | number) => formaterDecimal(String(valeur), locale),
  };
}
