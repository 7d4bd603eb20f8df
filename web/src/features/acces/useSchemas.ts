'use client';

import { useTranslations } from 'next-intl';
import * as z from 'zod/mini';

/** The API's own limits, beside the fields. */
export function useSchemas() {
  const f = useTranslations('commun.formulaire');
  const t = useTranslations('acces.erreurs');
  const court = (max: number) => z.maxLength(max, f('tropLong', { max }));
  return {
    nom: (max: number) => z.string().check(z.trim(), z.minLength(1, f('obligatoire')), court(max)),
    facultatif: (max: number) => z.string().check(z.trim(), court(max)),
    choix: z.string().check(z.minLength(1, f('obligatoire'))),
    permission: z
      .string()
      .check(
        z.trim(),
        z.minLength(1, f('obligatoire')),
        court(100),
        z.regex(/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/, t('permission')),
      ),
    fonction: z
      .string()
      .check(
        z.trim(),
        z.minLength(1, f('obligatoire')),
        court(100),
        z.regex(/^[\p{L}\p{N}][\p{L}\p{N} _.:/{}-]*$/u, t('fonction')),
      ),
  };
}
