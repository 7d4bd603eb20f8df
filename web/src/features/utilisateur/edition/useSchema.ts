'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import * as z from 'zod/mini';
import { useDatesSaisies } from '@/components/formulaire/useDatesSaisies';
import { jourDeParis } from '@/lib/dates';
import { estJour } from '@/lib/lireJour';
import { type Source, type Valeurs } from './valeurs';

/** The API's rules, said before it has to say them. Days that were there already may be past. */
export function useSchema(depart: Valeurs, reference: Source, applicationIds: readonly string[]) {
  const t = useTranslations('utilisateur.champs');
  const f = useTranslations('commun.formulaire');
  const { illisible } = useDatesSaisies();
  return useMemo(() => {
    const texte = (max: number) => z.string().check(z.trim(), z.maxLength(max, f('tropLong', { max })));
    const obligatoire = (max: number) => texte(max).check(z.minLength(1, f('obligatoire')));
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
      prenom: obligatoire(100),
      nom: obligatoire(100),
      login: obligatoire(100).check(z.regex(/^[A-Za-z0-9._@+-]{2,100}$/, t('loginFaux'))),
      email: obligatoire(200).check(
        z.refine((lu) => lu === reference.email || z.email().safeParse(lu).success, f('email')),
      ),
      telephone: texte(30),
      profil: texte(100),
      langue: z.string(),
      entiteId: z.string(),
      statut: z.string(),
      expire: jour('expire'),
    });
    return z.intersection(personne, z.object(Object.fromEntries(roles)));
  }, [depart, reference, applicationIds, illisible, t, f]);
}
