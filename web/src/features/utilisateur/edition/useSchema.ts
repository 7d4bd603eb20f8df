'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import * as z from 'zod/mini';
import { useDatesSaisies } from '@/components/formulaire/useDatesSaisies';
import { useTextes } from '@/components/formulaire/useTextes';
import { CREER_UTILISATEUR } from '@/lib/api/contrat.generated';
import { jourDeParis } from '@/lib/dates';
import { estJour } from '@/lib/lireJour';
import { type Source, type Valeurs } from './valeurs';

/** The API's rules, said before it has to say them. Days that were there already may be past. */
export function useSchema(depart: Valeurs, reference: Source, applicationIds: readonly string[]) {
  const t = useTranslations('utilisateur.champs');
  const f = useTranslations('commun.formulaire');
  const { illisible } = useDatesSaisies();
  const textes = useTextes(CREER_UTILISATEUR);
  return useMemo(() => {
    const aujourdhui = jourDeParis();
    const jour = (champ: string) =>
      z.string().check(
        illisible,
        z.refine((lu) => !estJour(lu) || lu === depart[champ] || lu >= aujourdhui, t('jourPasse')),
      );
    const roles = applicationIds.flatMap((id): [string, z.ZodMiniType<string, string>][] => [
      [`role_${id}`, z.string()],
      [`fin_${id}`, jour(`fin_${id}`)],
    ]);
    const personne = z.object({
      ...textes,
      login: textes.login.check(z.regex(/^[A-Za-z0-9._@+-]{2,100}$/, t('loginFaux'))),
      email: textes.email.check(
        z.refine((lu) => lu === reference.email || z.email().safeParse(lu).success, f('email')),
      ),
      langue: z.string(),
      entiteId: z.string(),
      statut: z.string(),
      expire: jour('expire'),
    });
    return z.intersection(personne, z.object(Object.fromEntries(roles)));
  }, [depart, reference, applicationIds, illisible, t, f, textes]);
}
