'use client';

import { useTranslations } from 'next-intl';
import * as z from 'zod/mini';
import { useDatesSaisies } from '@/components/formulaire/useDatesSaisies';
import { useTextes } from '@/components/formulaire/useTextes';
import { CREER_OBJECTIF } from '@/lib/api/contrat.generated';
import { lireDecimal } from '@/lib/decimal';
import { STATUTS } from './etat';
import { lirePart, type Valeurs } from './valeurs';

/** The API's own limits, said before it is asked. */
export function useSchema() {
  const t = useTranslations('objectif.erreurs');
  const f = useTranslations('commun.formulaire');
  const textes = useTextes(CREER_OBJECTIF);
  const requis = z.minLength(1, f('obligatoire'));
  const choisi = z.string().check(requis);
  const jour = z.string().check(requis, useDatesSaisies().illisible);
  const centimes = (saisie: string) => /^\d{1,13}(\.\d{1,2})?$/.test(lireDecimal(saisie) ?? '');
  return z
    .object({
      ...textes,
      utilisateurId: choisi,
      periode: choisi,
      dateDebut: jour,
      dateFin: jour,
      statut: z.enum(STATUTS),
      progression: z.string().check(z.refine((saisie) => lirePart(saisie) !== null, t('pourcentage'))),
      valeur: z.string().check(
        z.trim(),
        z.refine((saisie) => saisie === '' || centimes(saisie), t('valeur')),
      ),
    })
    .check(
      z.refine(({ dateDebut, dateFin }) => dateDebut <= dateFin, { path: ['dateFin'], error: t('ordre') }),
    ) satisfies z.ZodMiniType<Valeurs, Valeurs>;
}
