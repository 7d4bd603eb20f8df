import type { Contexte } from '../../socle/graphql/contexte.ts';
import { muter } from '../../socle/graphql/transaction.ts';

/** As the mutation of this name would: in one transaction, with its trace, in the name of the context's account. */
export function ecrire<T>(
  application: string,
  contexte: Contexte,
  action: string,
  travail: (contexte: Contexte) => Promise<T>,
): Promise<T> {
  const { em, appelant, requete, horloge } = contexte;
  const utilisateurId = appelant?.id ?? null;
  const entree = { action, application, utilisateurId, requete, maintenant: horloge.maintenant() };
  return muter(em, entree, (tx) => travail({ ...contexte, em: tx }));
}
