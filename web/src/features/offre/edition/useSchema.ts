'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import * as z from 'zod/mini';
import { useDatesSaisies } from '@/components/formulaire/useDatesSaisies';
import { fautesDesTermes } from './fautes';
import type { ValeursTermes } from './valeurs';

const prix = z.string();
const champsTermes = (jour: z.ZodMiniType<string, string>) => ({
  fraisActivation: prix,
  engagementMois: z.string(),
  prixExact: z.enum(['tous', 'autres', 'nom']),
  valideDu: jour,
  valideAu: jour,
  tarifs: z.array(z.object({ puissance: z.string(), abonnement: prix, kwh: prix, kwhPleines: prix, kwhCreuses: prix })),
});

/** The fields of the terms, and the rule between them. */
export function useTermes() {
  const t = useTranslations('offre.fautes');
  const { jour } = useDatesSaisies();
  return useMemo(
    () => ({
      champs: champsTermes(jour),
      regle: (contexte: z.core.ParsePayload<ValeursTermes>) => {
        for (const { chemin, faute } of fautesDesTermes(contexte.value)) {
          contexte.issues.push({ code: 'custom', message: t(faute), path: chemin, input: contexte.value });
        }
      },
    }),
    [jour, t],
  );
}

export function useSchemaTermes() {
  const { champs, regle } = useTermes();
  return useMemo(() => z.object(champs).check(regle), [champs, regle]);
}

export interface ValeursFiche {
  nomFr: string;
  nomEn: string;
  descriptionFr: string;
  descriptionEn: string;
  fournisseur: string;
  reglementee: boolean;
}
const NOM_MAX = 80;
const DESCRIPTION_MAX = 2000;
const FOURNISSEUR_MAX = 100;

/** What describes an offer. */
export function useChampsFiche() {
  const f = useTranslations('commun.formulaire');
  return useMemo(() => {
    const texte = (max: number) => z.string().check(z.trim(), z.maxLength(max, f('tropLong', { max })));
    const nom = texte(NOM_MAX).check(z.minLength(1, f('obligatoire')));
    return {
      nomFr: nom,
      nomEn: nom,
      descriptionFr: texte(DESCRIPTION_MAX),
      descriptionEn: texte(DESCRIPTION_MAX),
      fournisseur: texte(FOURNISSEUR_MAX),
      reglementee: z.boolean(),
    };
  }, [f]);
}

/** As the API takes it. */
export function ficheDe({ nomFr, nomEn, descriptionFr, descriptionEn, fournisseur, reglementee }: ValeursFiche) {
  return {
    nom: { fr: nomFr, en: nomEn },
    descriptionFr: descriptionFr || null,
    descriptionEn: descriptionEn || null,
    fournisseur: fournisseur || null,
    reglementee,
  };
}
