import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ExecutionResult } from 'graphql';
import { createHandler, type Handler } from 'graphql-sse';
import type { Abonnements, DemandeDAbonnement } from '../../socle/graphql/abonnements.ts';
import { DocumentRefuse } from '../../socle/graphql/abonnements.ts';
import { formaterErreur } from '../../socle/graphql/erreurs.ts';
import type { Services } from '../../socle/services.ts';
import { avantDelai } from './delai.ts';
import { dire, INERTE } from './dire.ts';
import { Ecoulement } from './ecoulement.ts';
import { contexteDe } from './requete.ts';

type Suite = AsyncIterableIterator<ExecutionResult, undefined>;

/** One stream a connection: there is no other way to listen here, nor one to name a stream that is somebody else's. */
const protocole: Handler<unknown, Suite> = createHandler<unknown, Suite>({
  authenticate: () => null,
  onSubscribe: ({ context }) => context,
});

const OUVERT = {
  ...INERTE,
  // Nothing on the way keeps back what is told, and nothing waits for the connection once it is over.
  'x-accel-buffering': 'no',
  connection: 'close',
};

/** A subscription as Server-Sent Events: refused as an HTTP answer, or a stream until it ends. */
export function enDirect(abonnements: Abonnements, services: Services) {
  return async (requete: FastifyRequest, reponse: FastifyReply): Promise<FastifyReply> => {
    const debut = performance.now();
    const ouvrir = async () => {
      const contexte = await contexteDe(requete, services);
      const sortir = await services.affluence.entrer(contexte.appelant);
      try {
        const suite = await abonnements.ouvrir(contexte, (requete.body ?? {}) as DemandeDAbonnement);
        return { suite, contexte };
      } finally {
        sortir();
      }
    };
    try {
      const { suite, contexte } = await avantDelai(reponse, ouvrir);
      const qui = { requeteId: contexte.requete.id, utilisateurId: contexte.appelant?.id };
      services.log.info(qui, 'flux ouvert');
      reponse.hijack();
      ecrire(requete, reponse, suite)
        .catch((err: unknown) => services.log.error({ err, ...qui }, 'flux interrompu'))
        .finally(() => services.log.info({ ...qui, ms: Math.round(performance.now() - debut) }, 'flux fermé'));
      return reponse;
    } catch (erreur) {
      if (!(erreur instanceof DocumentRefuse)) return dire(reponse, erreur, services, requete.id);
      const formater = formaterErreur(services.log, services.env);
      const errors = erreur.fautes.map((faute) =>
        formater({ ...faute.toJSON(), extensions: { code: erreur.code } }, faute),
      );
      return reponse.code(400).headers(INERTE).send({ errors });
    }
  };
}

async function ecrire(requete: FastifyRequest, reponse: FastifyReply, suite: Suite): Promise<void> {
  const { raw } = reponse;
  const ecoulement = new Ecoulement(suite, raw);
  const [corps, { status, headers }] = await protocole({
    ...{ method: 'POST', url: requete.url, raw: null, context: ecoulement },
    headers: { get: (nom) => (nom === 'accept' ? 'text/event-stream' : requete.headers[nom]?.toString()) },
    body: requete.body as Record<string, unknown>,
  });
  raw.writeHead(status, { ...headers, ...enTetesDe(reponse), ...OUVERT });
  await ecoulement.verser(corps);
}

/** Those that came with the request (CORS): a reply that is taken over writes none by itself. */
function enTetesDe(reponse: FastifyReply): Record<string, string> {
  return Object.fromEntries(Object.entries(reponse.getHeaders()).map(([nom, valeur]) => [nom, String(valeur)]));
}
