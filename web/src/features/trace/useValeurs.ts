'use client';

import { useTranslations } from 'next-intl';
import { useDates } from '@/lib/useDates';

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;
const MASQUE = '•••';

/** A value of a trace as people read it. */
export function useValeurs() {
  const t = useTranslations('trace.difference');
  const { date } = useDates();
  return (valeur: string | null): string => {
    if (valeur === null || valeur === '') return t('vide');
    if (valeur === MASQUE) return t('masque');
    if (valeur === 'true') return t('oui');
    if (valeur === 'false') return t('non');
    return INSTANT.test(valeur) ? date(valeur) : valeur;
  };
}
