'use client';

import { useTranslations } from 'next-intl';
import * as z from 'zod/mini';

const MAX = 100;

/** The API's own limits, said while one types. */
export function useSchemas() {
  const c = useTranslations('commun.formulaire');
  const t = useTranslations('programme');
  const texte = z.string().check(z.trim(), z.maxLength(MAX, c('tropLong', { max: MAX })));
  const requis = z
    .string()
    .check(z.trim(), z.minLength(1, c('obligatoire')), z.maxLength(MAX, c('tropLong', { max: MAX })));
  return {
    texte,
    nom: requis,
    login: z
      .string()
      .check(
        z.trim(),
        z.minLength(1, c('obligatoire')),
        z.maxLength(MAX, c('tropLong', { max: MAX })),
        z.regex(/^[a-z0-9][a-z0-9._-]*$/i, t('champs.loginErreur')),
      ),
  };
}
