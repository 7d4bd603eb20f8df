'use client';

import { useTranslations } from 'next-intl';
import * as z from 'zod/mini';
import { useDatesSaisies } from '@/components/formulaire/useDatesSaisies';
import { lireDecimal } from '@/lib/decimal';
import { STATUTS } from './etat';
import { lirePart, type Valeurs } from './valeurs';

/** The API's own limits, said before it is asked. */
export function useSchema() {
  const t = useTranslations('objectif.erreurs');
  const f = useTranslations('commun.formulaire');
  const borne = (max: number) => z.maxLength(max, f('tropLong', { max }));
  const requis = z.minLength(1, f('obligatoire'));
  const texte = (max: number) => z.string().check(z.trim(), requis, borne(max));
  const choisi = z.string().check(requis);
  const jour = z.string().check(requis, useDatesSaisies().illisible);
  const centimes = (saisie: string) => /^\d{1,13}(\.\d{1,2})?$/.test(lireDecimal(saisie) ?? '');
  return z
    .object({
      titre: texte(200),
      utilisateurId: choisi,
      type: texte(100),
      description: z.string().check(z.trim(), borne(2000)),
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
