'use client';

import { useTranslations } from 'next-intl';

/** « Comptes » for UTILISATEUR; the word itself for what other applications call theirs. */
export function useConcept(): (concept: string) => string {
  const t = useTranslations('acces.concepts');
  return (concept) => (t.has(concept as never) ? t(concept as never) : concept);
}
