'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import * as z from 'zod/mini';
import { useDatesSaisies } from '@/components/formulaire/useDatesSaisies';
import { useTextes } from '@/components/formulaire/useTextes';
import { CREER_OFFRE, TEXTE } from '@/lib/api/contrat.generated';
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

/** What describes an offer. */
export function useChampsFiche() {
  const nom = useTextes(TEXTE);
  const textes = useTextes(CREER_OFFRE);
  return useMemo(() => ({ nomFr: nom.fr, nomEn: nom.en, ...textes, reglementee: z.boolean() }), [nom, textes]);
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
