'use client';

import { useTranslations } from 'next-intl';
import * as z from 'zod/mini';
import { useTextes } from '@/components/formulaire/useTextes';
import { CREER_PAGE } from '@/lib/api/contrat.generated';
import type { PageDeMenuFragment } from './operations.generated';

/** Empty: none. */
export interface ValeursPage {
  nom: string;
  nomEn: string;
  description: string;
  lien: string;
  pictogramme: string;
  iconeId: string;
  applicationId: string;
  fonctionId: string;
}

/** The API decides again; here the form of it, so that a slip is said beside its field at once. */
export function useSchemaPage() {
  const t = useTranslations('application.erreurs');
  const textes = useTextes(CREER_PAGE);
  return z.object({
    ...textes,
    lien: z
      .string()
      .check(z.trim(), z.regex(/^(?=.{1,300}$)(\/(?![/\\])[^\s\\]*|https?:\/\/[^\s/\\][^\s\\]*)$/i, t('lien'))),
    pictogramme: z.string(),
    iconeId: z.string(),
    applicationId: z.string(),
    fonctionId: z.string(),
  }) satisfies z.ZodMiniType<ValeursPage, ValeursPage>;
}

export function valeursDe(page: PageDeMenuFragment | null, applicationId: string | null): ValeursPage {
  return {
    nom: page?.nom ?? '',
    nomEn: page?.nomEn ?? '',
    description: page?.description ?? '',
    lien: page?.lien ?? '',
    pictogramme: page?.pictogramme ?? '',
    iconeId: page?.icone?.id ?? '',
    applicationId: (page === null ? applicationId : page.application?.id) ?? '',
    fonctionId: page?.fonction?.id ?? '',
  };
}

/** As the API takes it. */
export function entreeDe({ iconeId, fonctionId, pictogramme, applicationId, ...textes }: ValeursPage) {
  return {
    ...textes,
    iconeId: iconeId || null,
    fonctionId: fonctionId || null,
    pictogramme: pictogramme || null,
    applicationId: applicationId || null,
  };
}
export type EntreePage = ReturnType<typeof entreeDe>;

/** The row as the API's refusal gives it: a relation is its id. */
export function valeursDuConflit(actuel: Record<string, unknown>): ValeursPage {
  const texte = (nom: keyof ValeursPage) => String(actuel[nom] ?? '');
  return {
    ...{ nom: texte('nom'), nomEn: texte('nomEn'), description: texte('description'), lien: texte('lien') },
    ...{ pictogramme: texte('pictogramme'), iconeId: texte('iconeId') },
    ...{ applicationId: texte('applicationId'), fonctionId: texte('fonctionId') },
  };
}
