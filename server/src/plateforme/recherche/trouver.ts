import { appelantDe, type Contexte } from '../../socle/graphql/contexte.ts';
import { peutAppeler } from '../../socle/securite/acces.ts';

/** The first of a kind: whoever wants more opens its list. */
export const TROUVES_MAX = 5;
export const PREMIERS = { page: 1, perPage: TROUVES_MAX };

/** What a list finds, read as that list is, for whoever may call its function; null for whoever may not. */
export async function trouver<T>(contexte: Contexte, liste: string, lire: () => T | Promise<T>): Promise<T | null> {
  const fonction = await contexte.services.droits.fonction(contexte.em, liste);
  const permis = peutAppeler(appelantDe(contexte).droits, fonction, contexte.horloge.maintenant());
  return permis ? lire() : null;
}
