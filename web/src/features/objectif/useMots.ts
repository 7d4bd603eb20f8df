'use client';

import { useLocale, useTranslations } from 'next-intl';

const CONNUS = ['chiffre_affaires', 'marge', 'volume', 'qualite', 'delai'] as const;

/** Types are the company's own words: those of document 002 and of the demonstration have a name in both languages. */
export function useMots() {
  const t = useTranslations('objectif.types');
  const locale = useLocale();
  const pourcents = new Intl.NumberFormat(locale === 'fr' ? 'fr-FR' : 'en-GB', {
    style: 'percent',
    maximumFractionDigits: 0,
  });
  return {
    type: (type: string) => {
      const connu = CONNUS.find((un) => un === type);
      if (connu !== undefined) return t(connu);
      const mots = type.replaceAll('_', ' ');
      return mots.charAt(0).toUpperCase() + mots.slice(1);
    },
    part: (part: number) => pourcents.format(part),
  };
}
