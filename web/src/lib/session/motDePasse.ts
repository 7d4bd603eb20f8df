import * as z from 'zod/mini';
import { CHANGER_MOT_DE_PASSE } from '@/lib/api/contrat.generated';

interface Textes {
  tropCourt: string;
  differents: string;
}

/** Length only, as the API asks: no rule of composition ever made a password better. */
export function nouveauMotDePasse({ tropCourt, differents }: Textes) {
  return {
    champs: {
      motDePasse: z
        .string()
        .check(z.minLength(8, tropCourt), z.maxLength(CHANGER_MOT_DE_PASSE.nouveauMotDePasse.longueur)),
      confirmation: z.string(),
    },
    identiques: z.refine<{ motDePasse: string; confirmation: string }>(
      (valeurs) => valeurs.motDePasse === valeurs.confirmation,
      { path: ['confirmation'], message: differents },
    ),
  };
}
