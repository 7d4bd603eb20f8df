'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { Devis } from '../types';

/** Why the code that was typed changes nothing in this price; undefined when it does, or when none was typed. */
export function useCodeInutile(devis: Devis | undefined, code: string): string | undefined {
  const t = useTranslations('souscription.parcours');
  const locale = useLocale();
  const ecartee = code === '' ? undefined : devis?.ecartees?.find((une) => une.code === code);
  if (ecartee === undefined) return undefined;
  return t('codeInutile', { raisons: ecartee.raisons.map((raison) => `${raison[locale]}.`).join(' ') });
}
