'use client';

import { useTranslations } from 'next-intl';
import { mot } from '@/lib/mot';

/** « Comptes » for UTILISATEUR; the word itself for what other applications call theirs. */
export function useConcept(): (concept: string) => string {
  const t = useTranslations('acces.concepts');
  return (concept) => mot(t, concept) ?? concept;
}
