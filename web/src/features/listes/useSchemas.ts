'use client';

import { useTranslations } from 'next-intl';
import * as z from 'zod/mini';
import { COULEUR_HEX } from '@/components/couleur/contraste';
import { useTextes } from '@/components/formulaire/useTextes';
import { TEXTE } from '@/lib/api/contrat.generated';

/** What a client reads instead of the label may be left out. */
const FACULTATIF = { fr: { ...TEXTE.fr, requis: false } };

/** The fields that both lists have, with the API's own limits. */
export function useSchemas() {
  const t = useTranslations('listes.erreurs');
  const { fr: libelle } = useTextes(TEXTE);
  const { fr: libelleFacultatif } = useTextes(FACULTATIF);
  return {
    libelle,
    libelleFacultatif,
    couleur: z.string().check(z.regex(COULEUR_HEX, t('couleur'))),
    /** As typed: the field of a number holds a text until it is sent. */
    entier: ({ min, max }: { min: number; max: number }) =>
      z.string().check(
        z.trim(),
        z.refine(
          (texte) => /^\d+$/.test(texte) && Number(texte) >= min && Number(texte) <= max,
          t('entier', { min, max }),
        ),
      ),
  };
}
