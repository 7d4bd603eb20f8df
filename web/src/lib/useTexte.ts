'use client';

import { useLocale } from 'next-intl';
import type { Texte } from './api/erreur';

/** Of a text that the API gives in both languages, the reader's. */
export function useTexte(): (texte: Texte) => string {
  const locale = useLocale();
  return (texte) => texte[locale];
}
