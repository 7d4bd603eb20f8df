'use client';

import { useTranslations } from 'next-intl';
import * as z from 'zod/mini';
import type { PageDeMenuFragment } from './operations.generated';

const [NOM_MAX, DESCRIPTION_MAX, LIEN_MAX] = [100, 500, 300];

/** Empty: none. */
export interface ValeursPage extends Record<string, unknown> {
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
  const f = useTranslations('commun.formulaire');
  const texte = (max: number) => z.string().check(z.trim(), z.maxLength(max, f('tropLong', { max })));
  return z.object({
    nom: texte(NOM_MAX).check(z.minLength(1, f('obligatoire'))),
    nomEn: texte(NOM_MAX),
    description: texte(DESCRIPTION_MAX),
    lien: texte(LIEN_MAX).check(z.regex(/^(\/(?![/\\])[^\s\\]*|https?:\/\/[^\s/\\][^\s\\]*)$/i, t('lien'))),
    pictogramme: z.string(),
    iconeId: z.string(),
    applicationId: z.string(),
    fonctionId: z.string(),
  }) as unknown as z.ZodMiniType<ValeursPage, ValeursPage>;
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

/** The row as the API's refusal gives it: a relation is its id. */
export function valeursDuConflit(actuel: Record<string, unknown>): ValeursPage {
  const noms = ['nom', 'nomEn', 'description', 'lien', 'pictogramme', 'iconeId', 'applicationId', 'fonctionId'];
  return Object.fromEntries(noms.map((nom) => [nom, String(actuel[nom] ?? '')])) as ValeursPage;
}
