import type { FastifyReply } from 'fastify';
import { avecDelai, Delai } from '../../socle/commun/delai.ts';
import { indisponible } from '../../socle/commun/erreurs.ts';

/** The caller's deadline, whatever is being waited for: a lock, a connection, a database that hangs. */
const DELAI_MS = 12_000;

/**
 * What is not done by then, or when the caller leaves, is given up, in the database too: refused as unavailable, which
 * means "nothing was written" unless it says otherwise.
 */
export function avantDelai<T>(reponse: FastifyReply, travail: () => Promise<T>): Promise<T> {
  return new Promise((rendre, refuser) => {
    const delai = new Delai(DELAI_MS, () => refuser(indisponible(delai.incertaine || delai.ecrite)));
    const partir = () => delai.abandonner('l’appelant est parti');
    reponse.raw.once('close', partir);
    avecDelai(delai, travail)
      .finally(() => {
        reponse.raw.off('close', partir);
        delai.terminer();
      })
      .then(rendre, refuser);
  });
}
