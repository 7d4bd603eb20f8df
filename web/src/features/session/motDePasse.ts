import { z } from 'zod';

interface Textes {
  tropCourt: string;
  differents: string;
}

/** Length only, as the API asks: no rule of composition ever made a password better. */
export function nouveauMotDePasse({ tropCourt, differents }: Textes) {
  return {
    champs: { motDePasse: z.string().min(8, tropCourt).max(1024), confirmation: z.string() },
    identiques: (valeurs: { motDePasse: string; confirmation: string }) => valeurs.motDePasse === valeurs.confirmation,
    sinon: { path: ['confirmation'], message: differents },
  };
}
