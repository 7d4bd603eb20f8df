'use client';

import { useTranslations } from 'next-intl';
import * as z from 'zod/mini';
import { COULEUR_HEX } from '@/components/couleur/contraste';

const LIBELLE_MAX = 80;

/** The fields that both lists have, with the API's own limits. */
export function useSchemas() {
  const t = useTranslations('listes.erreurs');
  const f = useTranslations('commun.formulaire');
  const court = z.maxLength(LIBELLE_MAX, f('tropLong', { max: LIBELLE_MAX }));
  return {
    libelle: z.string().check(z.trim(), z.minLength(1, f('obligatoire')), court),
    libelleFacultatif: z.string().check(z.trim(), court),
    couleur: z.string().check(z.regex(COULEUR_HEX, t('couleur'))),
    /** As typed: the field of a number holds a text until it is sent. */
    entier: (min: number, max: number) =>
      z.string().check(
        z.trim(),
        z.refine(
          (texte) => /^\d+$/.test(texte) && Number(texte) >= min && Number(texte) <= max,
          t('entier', { min, max }),
        ),
      ),
  };
}
