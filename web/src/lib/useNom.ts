'use client';

import { useLocale } from 'next-intl';

/** What admins name, as they named it; in English what the product named, as long as it bears that name. */
export function useNom(): (chose: { nom: string; nomEn: string | null }) => string {
  const locale = useLocale();
  return ({ nom, nomEn }) => (locale === 'en' ? (nomEn ?? nom) : nom);
}
