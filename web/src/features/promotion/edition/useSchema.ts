'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import * as z from 'zod/mini';
import { useDatesSaisies } from '@/components/formulaire/useDatesSaisies';
import { useTextes } from '@/components/formulaire/useTextes';
import { CREER_PROMOTION, TEXTE } from '@/lib/api/contrat.generated';
import { lireDecimal } from '@/lib/decimal';
import { estJour } from '@/lib/lireJour';
import { ACTIONS, DUREES, dureDansLeTemps } from '../types';
import { entier, type Valeurs } from './valeurs';

const MOIS_MAX = 60;
const LIMITE_MAX = 100_000_000;

/** The API's rules, said before it has to say them. */
export function useSchema() {
  const t = useTranslations('promotion.champs');
  const nom = useTextes(TEXTE);
  const { jour } = useDatesSaisies();
  return useMemo(() => {
    const entre = (min: number, max: number) => (saisi: string) => {
      const lu = entier(saisi);
      return lu !== null && lu >= min && lu <= max;
    };
    const limite = z
      .string()
      .check(z.refine((lu) => lu === '' || entre(1, LIMITE_MAX)(lu), t('entier', { min: 1, max: LIMITE_MAX })));
    const regle = (champ: keyof Valeurs & string, message: string, tient: (valeurs: Valeurs) => boolean) =>
      z.refine<Valeurs>(tient, { path: [champ], message });
    const { min, max } = CREER_PROMOTION.priorite;
    const nombreDeMois = t('entier', { min: 1, max: MOIS_MAX });
    return z
      .object({
        ...{ nomFr: nom.fr, nomEn: nom.en, limiteGlobale: limite, limiteParClient: limite },
        code: z.string().check(z.trim(), z.regex(/^[A-Za-z0-9][A-Za-z0-9_-]{1,49}$/, t('codeFaux'))),
        ...{ surCode: z.boolean(), exclusive: z.boolean(), action: z.enum(ACTIONS), duree: z.enum(DUREES) },
        ...{ valeur: z.string(), mois: z.string(), periodes: z.string(), offreIds: z.string() },
        ...{ debut: jour, fin: jour },
        priorite: z.string().check(z.refine(entre(min, max), t('entier', { min, max }))),
      })
      .check(
        regle('valeur', t('pourcentFaux'), ({ action, valeur }) => action !== 'POURCENTAGE' || montant(valeur, 100)),
        regle('valeur', t('montantFaux'), ({ action, valeur }) => action !== 'MONTANT' || montant(valeur, 100_000)),
        regle('mois', nombreDeMois, ({ action, mois }) => action !== 'MOIS_OFFERTS' || entre(1, MOIS_MAX)(mois)),
        regle(
          'periodes',
          nombreDeMois,
          ({ action, duree, periodes }) =>
            !dureDansLeTemps(action) || duree !== 'PERIODES' || entre(1, MOIS_MAX)(periodes),
        ),
        regle('fin', t('finFausse'), ({ debut, fin }) => !estJour(debut) || !estJour(fin) || fin >= debut),
      );
  }, [t, nom, jour]);
}

/** Above zero, five decimals at most. */
function montant(saisi: string, max: number): boolean {
  const lu = lireDecimal(saisi);
  return lu !== null && Number(lu) > 0 && Number(lu) <= max && (lu.split('.')[1] ?? '').length <= 5;
}
