'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import * as z from 'zod/mini';
import { estJour } from '@/lib/lireJour';
import { fauteDuMoment } from '@/lib/moment';

/** The schemas of the fields of dates: what cannot be read is refused in words, never taken for none. */
export function useDatesSaisies() {
  const t = useTranslations('commun.formulaire');
  return useMemo(() => {
    const illisible = z.refine<string>((saisi) => saisi === '' || estJour(saisi), t('jourIllisible'));
    return {
      /** ChampJour; "" for none. */
      jour: z.string().check(illisible),
      illisible,
      /** ChampInstant; "" for none. */
      moment: z.string().check((etat) => {
        const faute = fauteDuMoment(etat.value);
        if (faute !== null) etat.issues.push({ code: 'custom', message: t(faute), input: etat.value, path: [] });
      }),
    };
  }, [t]);
}
