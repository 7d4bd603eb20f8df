import { type ApolloServer, HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ErreurMetier } from '../../socle/commun/erreurs.ts';
import type { Abonnements } from '../../socle/graphql/abonnements.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { erreurPublique } from '../../socle/graphql/erreurs.ts';
import type { Services } from '../../socle/services.ts';
import { avantDelai } from './delai.ts';
import { enDirect } from './direct.ts';
import { contexteDe } from './requete.ts';

const EXEMPLE = `# Driven : exécutez la connexion, copiez jetonAcces dans l'onglet Headers
# (à la place de JETON), puis interrogez.

mutation Connexion {
  connexion(input: { identifiant: "standardiste", motDePasse: "Driven-demo-2026" }) {
    jetonAcces
    expireA
  }
}

query MonTravail {
  consulterIntervention(filtre: { aTraiter: true }, perPage: 5) {
    items { reference titre statut { libelle { fr } } client { nom prenom } }
    pagination { totalItems }
  }
}
`;

/** `/graphql`: the API for programs, and GraphiQL (all of it from this server) for a browser outside production. */
export function routeGraphql(
  serveur: FastifyInstance,
  { apollo, abonnements }: { apollo: ApolloServer<Contexte>; abonnements: Abonnements },
  services: Services,
): void {
  let page: Promise<string> | undefined;
  const suivre = enDirect(abonnements, services);

  serveur.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    handler: async (requete, reponse) => {
      if (!services.env.production && requete.method === 'GET' && requete.headers.accept?.includes('text/html')) {
        page ??= rendrePage();
        return reponse.type('text/html; charset=utf-8').send(await page);
      }
      if (requete.method === 'POST' && requete.headers.accept?.includes('text/event-stream'))
        return suivre(requete, reponse);
      let sortir = (): void => undefined;
      const executer = () =>
        apollo
          .executeHTTPGraphQLRequest({
            httpGraphQLRequest: enRequeteGraphql(requete),
            context: async () => {
              try {
                const contexte = await contexteDe(requete, services);
                sortir = await services.affluence.entrer(contexte.appelant);
                return contexte;
              } catch (erreur) {
                throw erreurPublique(erreur, services.log, requete.id);
              }
            },
          })
          // Its place is taken as long as its work lasts, also when the answer has been given up.
          .finally(() => sortir());
      try {
        return repondre(reponse, await avantDelai(reponse, executer));
      } catch (erreur) {
        if (erreur instanceof ErreurMetier) return tropTard(reponse, erreur, services, requete.id);
        throw erreur;
      }
    },
  });
}

/** Loaded by whoever opens it first: the editor is nine megabytes of text. */
async function rendrePage(): Promise<string> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  return renderGraphiQL({
    title: 'Driven GraphiQL',
    defaultQuery: EXEMPLE,
    headers: '{\n  "Authorization": "Bearer JETON"\n}',
  });
}

function enRequeteGraphql(requete: FastifyRequest): HTTPGraphQLRequest {
  const headers = new HeaderMap();
  for (const [nom, valeur] of Object.entries(requete.headers)) {
    if (valeur !== undefined) headers.set(nom, Array.isArray(valeur) ? valeur.join(', ') : valeur);
  }
  return {
    method: requete.method,
    headers,
    body: requete.body,
    search: new URL(requete.url, 'http://api').search,
  };
}

function tropTard(reponse: FastifyReply, dite: ErreurMetier, services: Services, requeteId: string): FastifyReply {
  services.log.error({ requeteId }, 'délai dépassé');
  const { message, extensions } = dite;
  const { http: _http, ...dites } = extensions;
  return reponse.code(503).send({ errors: [{ message, extensions: dites }] });
}

type Resultat = Awaited<ReturnType<ApolloServer<Contexte>['executeHTTPGraphQLRequest']>>;

async function repondre(reponse: FastifyReply, resultat: Resultat): Promise<FastifyReply> {
  for (const [nom, valeur] of resultat.headers) reponse.header(nom, valeur);
  reponse.header('cache-control', 'no-store').code(resultat.status ?? 200);
  if (resultat.body.kind === 'complete') return reponse.send(resultat.body.string);
  return reponse.send(resultat.body.asyncIterator);
}
