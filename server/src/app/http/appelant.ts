import type { FastifyReply, FastifyRequest } from 'fastify';
import { motDePasseAChanger, nonAuthentifie } from '../../socle/commun/erreurs.ts';
import { type Contexte, doitChangerSonMotDePasse } from '../../socle/graphql/contexte.ts';
import { tracerRefus } from '../../socle/graphql/transaction.ts';
import type { EntreeTrace } from '../../socle/journal/trace.service.ts';
import type { Services } from '../../socle/services.ts';
import { avantDelai } from './delai.ts';
import { dire } from './dire.ts';
import { contexteDe } from './requete.ts';

/** Done before the caller's deadline, or given up. */
type Avant = <T>(travail: () => Promise<T>) => Promise<T>;
/** How the answer is sent: not by work that has been given up. */
type Rendre = (reponse: FastifyReply) => FastifyReply;

/** What one route does for a caller who is known; what it answers is sent by what it returns. */
export type Travail = (contexte: Contexte, requete: FastifyRequest, avant: Avant) => Promise<Rendre>;

/** A route for who is connected: among those who may be at work at once, their refusals traced, errors as everywhere. */
export function avecAppelant(services: Services, travail: Travail) {
  return async (requete: FastifyRequest, reponse: FastifyReply) => {
    let sortir = (): void => undefined;
    let enCours: Promise<unknown> = Promise.resolve();
    const avant: Avant = (sien) =>
      avantDelai(reponse, () => {
        const fait = sien();
        enCours = fait.catch(() => undefined);
        return fait;
      });
    try {
      const contexte = await avant(() => contexteDe(requete, services));
      try {
        if (!contexte.appelant) throw nonAuthentifie(contexte.refus);
        if (doitChangerSonMotDePasse(contexte.appelant)) throw motDePasseAChanger();
        sortir = await services.affluence.entrer(contexte.appelant);
        return (await travail(contexte, requete, avant))(reponse);
      } catch (erreur) {
        await tracerRefus(contexte.em, entreeDe(contexte), erreur);
        throw erreur;
      }
    } catch (erreur) {
      return dire(reponse, erreur, services, requete.id);
    } finally {
      // Its place is taken as long as its work lasts, also when the answer has been given up.
      void enCours.then(() => sortir());
    }
  };
}

/** Of a request to a file that was refused, whatever the file was for. */
function entreeDe({ requete, appelant, horloge, services }: Contexte): EntreeTrace {
  return {
    action: requete.endPoint ?? '',
    application: 'plateforme',
    utilisateurId: appelant?.id ?? null,
    requete,
    maintenant: horloge.maintenant(),
    frein: services.frein,
  };
}
