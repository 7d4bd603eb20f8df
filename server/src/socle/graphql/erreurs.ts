import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import { DriverException } from '@mikro-orm/core';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { ArgumentValidationError } from 'type-graphql';
import { delaiEnCours } from '../commun/delai.ts';
import { type Code, ErreurMetier, indisponible, saisieInvalide, stockagePlein } from '../commun/erreurs.ts';
import { type ChampFautif, champsFautifs } from '../commun/validation.ts';
import type { Env } from '../config/env.ts';
import type { Contexte } from './contexte.ts';

const CONNEXION_PERDUE =
  /DEMANDE_ABANDONNEE|BASE_TENUE|WSREP|ER_UNKNOWN_COM_ERROR|ER_ERROR_DURING_COMMIT|ER_CONNECTION_KILLED|ER_QUERY_INTERRUPTED|ECONNREFUSED|ECONNRESET|ETIMEDOUT|PROTOCOL_CONNECTION_LOST|ER_CON_COUNT_ERROR|ER_SERVER_SHUTDOWN|Can't add new command|Connection lost|Queue limit|max_statement_time|ER_STATEMENT_TIMEOUT|ER_QUERY_TIMEOUT|pool is closed/i;
const PLUS_DE_PLACE = /ENOSPC|EDQUOT|database or disk is full|ER_DISK_FULL|ER_RECORD_FILE_FULL/i;

/**
 * Turns whatever was thrown into an error that may leave the server: known ones pass, a lost database is said to be
 * unavailable, all else becomes INTERNAL_SERVER_ERROR with an id under which the log has the cause.
 */
export function erreurPublique(erreur: unknown, log: Logger, requeteId: string): GraphQLError {
  if (erreur instanceof ErreurMetier) return erreur;
  if (erreur instanceof ArgumentValidationError) {
    return saisieInvalide(champsFautifs(erreur.extensions.validationErrors));
  }
  // graphql-js' own errors (a wrong enum value, a null for a non-null) are about the request, not about us.
  if (erreur instanceof GraphQLError && !erreur.originalError) return erreur;
  const cause = erreur instanceof GraphQLError ? erreur.originalError : erreur;
  if (estIndisponible(cause)) {
    log.error({ err: cause, requeteId }, 'base indisponible');
    return indisponible(delaiEnCours()?.incertaine);
  }
  if (cause instanceof Error && PLUS_DE_PLACE.test(motsDe(cause))) {
    log.error({ err: cause, requeteId }, 'plus de place');
    return stockagePlein();
  }
  return erreurInterne(cause, log, requeteId);
}

/** The database, or the way to it: not what was asked of it. */
export function estIndisponible(cause: unknown): cause is Error {
  return (
    cause instanceof Error &&
    (cause instanceof DriverException || 'code' in cause) &&
    CONNEXION_PERDUE.test(motsDe(cause))
  );
}

const motsDe = (cause: Error): string => `${(cause as { code?: string }).code} ${cause.message}`;

/**
 * An error that a field threw on which no rule stands, as the executor met it: turned before Apollo looks for its HTTP
 * status, and here, where the request is known. Its place in the answer stays.
 */
export function rendrePublique(erreur: GraphQLError, { services, requete }: Contexte): GraphQLError {
  const { nodes, source, positions, path } = erreur;
  // What graphql-jit says by itself has no extensions, where Apollo looks for a code.
  if (!erreur.extensions && !erreur.originalError)
    return new GraphQLError(erreur.message, { nodes, source, positions, path });
  if (!erreur.originalError || erreur.originalError instanceof ErreurMetier) return erreur;
  const originalError = erreurPublique(erreur.originalError, services.log, requete.id);
  const { message, extensions } = originalError;
  return new GraphQLError(message, { nodes, source, positions, path, originalError, extensions });
}

function erreurInterne(cause: unknown, log: Logger, requeteId: string): ErreurMetier {
  const reference = randomUUID();
  log.error({ err: cause, reference, requeteId }, 'erreur interne');
  return new ErreurMetier(
    'INTERNAL_SERVER_ERROR',
    { fr: 'Erreur interne', en: 'Internal error' },
    {
      details: {
        fr: `Donnez cette référence à l’assistance : ${reference}`,
        en: `Give this reference to the support: ${reference}`,
      },
    },
  );
}

const MESSAGES_APOLLO: Record<string, { code: Code; fr: string; en: string }> = {
  GRAPHQL_PARSE_FAILED: {
    code: 'BAD_USER_INPUT',
    fr: 'La requête n’est pas du GraphQL valide',
    en: 'The request is not valid GraphQL',
  },
  GRAPHQL_VALIDATION_FAILED: {
    code: 'BAD_USER_INPUT',
    fr: 'La requête ne correspond pas au schéma ou dépasse une limite',
    en: 'The request does not match the schema or exceeds a limit',
  },
  BAD_USER_INPUT: {
    code: 'BAD_USER_INPUT',
    fr: 'Une valeur ne correspond pas au schéma',
    en: 'A value does not match the schema',
  },
  BAD_REQUEST: { code: 'BAD_USER_INPUT', fr: 'Requête refusée', en: 'Request refused' },
  OPERATION_RESOLUTION_FAILURE: {
    code: 'BAD_USER_INPUT',
    fr: 'L’opération demandée n’est pas dans le document',
    en: 'The operation asked for is not in the document',
  },
  PERSISTED_QUERY_NOT_SUPPORTED: {
    code: 'BAD_USER_INPUT',
    fr: 'Les requêtes enregistrées ne sont pas servies : envoyez le document',
    en: 'Persisted queries are not served: send the document',
  },
};

/**
 * What graphql-js proposes at the end of its words names what the schema hides in production. Cut here and not by
 * Apollo, which forgets all but validation and takes seconds for a value made of such words.
 */
function sansSuggestion(message: string): string {
  const ou = message.endsWith('?') ? message.indexOf(' Did you mean ') : -1;
  return ou === -1 ? message : message.slice(0, ou);
}

/** Apollo's last word on each error: every one carries a code of ours and both languages, none a cause or a stack. */
export function formaterErreur(log: Logger, { production }: Pick<Env, 'production'>) {
  return (formatee: GraphQLFormattedError, brute: unknown): GraphQLFormattedError => {
    const { locations, path } = formatee;
    const lieu = { ...(locations && { locations }), ...(path && { path }) };
    const origine = unwrapResolverError(brute);
    if (origine instanceof ErreurMetier) return { ...lieu, ...dire(origine) };
    const apollo = MESSAGES_APOLLO[String(formatee.extensions?.code)];
    if (apollo && !(origine instanceof ArgumentValidationError)) {
      const message = { fr: apollo.fr, en: apollo.en };
      const mots = production ? sansSuggestion(formatee.message) : formatee.message;
      const details = { fr: mots, en: mots };
      const champs = formatee.extensions?.champs as ChampFautif[] | undefined;
      if (champs) return { ...lieu, ...dire(saisieInvalide(champs)) };
      return { ...lieu, message: mots, extensions: { code: apollo.code, message, details } };
    }
    const publique = erreurPublique(origine, log, '');
    return { ...lieu, ...dire(publique instanceof ErreurMetier ? publique : erreurInterne(publique, log, '')) };
  };
}

function dire(erreur: GraphQLError): Pick<GraphQLFormattedError, 'message' | 'extensions'> {
  const { http: _http, ...extensions } = erreur.extensions;
  return { message: erreur.message, extensions };
}
