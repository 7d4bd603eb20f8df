import { ApolloClient, ApolloLink, HttpLink, InMemoryCache, type TypePolicies } from '@apollo/client';
import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import { ErrorLink } from '@apollo/client/link/error';
import { from, mergeMap, tap } from 'rxjs';
import { lireErreur } from '../erreurs';
import { constaterCoupure, constaterReponse, verifierReseau } from '../reseau';
import { constaterAutreCompte, entetesDuCompte } from '../session/autreCompte';
import { demander } from '../session/depart';
import { attendreReconnexion, reconnexionPossible } from '../session/reconnexion';
import { renvoi } from './renvoi';

/** `politiques`: how the cache keeps what the concepts say of their types. */
export function creerClient(politiques: TypePolicies): ApolloClient {
  return new ApolloClient({
    cache: new InMemoryCache({
      typePolicies: {
        // No id of its own: it belongs to the list that it came with.
        Pagination: { keyFields: false },
        ...politiques,
      },
    }),
    link: ApolloLink.from([
      renvoi,
      reprise,
      veille,
      signature,
      new HttpLink({ uri: '/api/graphql', credentials: 'same-origin', fetch: demander }),
    ]),
    defaultOptions: {
      // What was seen is shown at once and checked behind it: lists come back at once, and never stay stale.
      watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' },
    },
    devtools: { enabled: process.env.NODE_ENV === 'development' },
  });
}

/** Session over: the operation waits for the password, then goes out again as it was. */
const reprise = new ErrorLink(({ error, operation, forward }) => {
  if (!reconnexionPossible() || !sessionTerminee(error)) return undefined;
  return from(attendreReconnexion()).pipe(mergeMap(() => forward(operation)));
});

/** Whether anybody answers; that a service in front of the API does is no answer. */
const veille = new ApolloLink((operation, forward) =>
  forward(operation).pipe(tap({ next: constaterReponse, error: constaterEchec })),
);

/** A 503 may be of this operation alone. */
function constaterEchec(erreur: unknown): void {
  if (erreur instanceof TypeError) constaterCoupure();
  else if (ServerError.is(erreur) && [502, 503, 504].includes(erreur.statusCode)) void verifierReseau();
  else constaterReponse();
}

/** Whose page it is goes with all that it sends; that it is somebody else's session now is told over the page. */
const signature = new ApolloLink((operation, forward) => {
  operation.setContext(({ headers }) => ({ headers: { ...headers, ...entetesDuCompte() } }));
  return forward(operation).pipe(
    tap({ error: (erreur) => lireErreur(erreur, 'fr').raison === 'AUTRE_COMPTE' && constaterAutreCompte() }),
  );
});

/** A wrong current password is UNAUTHENTICATED too, but says nothing about the session. */
function sessionTerminee(erreur: unknown): boolean {
  if (CombinedGraphQLErrors.is(erreur)) {
    return erreur.errors.some(
      ({ extensions }) => extensions?.code === 'UNAUTHENTICATED' && extensions.raison !== 'BAD_CREDENTIALS',
    );
  }
  return ServerError.is(erreur) && erreur.statusCode === 401 && !erreur.bodyText.includes('BAD_CREDENTIALS');
}
