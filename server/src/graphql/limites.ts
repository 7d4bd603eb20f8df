import type { ApolloServerPlugin } from '@apollo/server';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationRule,
} from 'graphql';
import { fieldExtensionsEstimator, getComplexity, simpleEstimator } from 'graphql-query-complexity';
import { saisieInvalide } from '../commun/erreurs.ts';
import type { Bilingue } from '../commun/texte.ts';
import type { Contexte } from './contexte.ts';

/** Spec 6-security, "GraphQL denial of service". What the website sends stays far below each of them. */
export const LIMITES = {
  profondeur: 8,
  alias: 15,
  tokens: 1000,
  /** In fields: a list counts its fields as many times as it may return rows. */
  cout: 20_000,
  corpsOctets: 100 * 1024,
} as const;

export const reglesDeValidation: ValidationRule[] = [
  // A named fragment is a way of writing and no level of data.
  maxDepthRule({ n: LIMITES.profondeur, flattenFragments: true, exposeLimits: false }),
  maxAliasesRule({ n: LIMITES.alias, allowList: [], exposeLimits: false }),
];

/** Refuses a request whose lists multiply; the cost itself goes to the log only. */
export function plugiciels(schema: GraphQLSchema): ApolloServerPlugin<Contexte>[] {
  const limiteDeCout: ApolloServerPlugin<Contexte> = {
    async requestDidStart() {
      return {
        async didResolveOperation({ request, document, operation, contextValue }) {
          if (operation) unSeulEssaiParDocument(operation.selectionSet, document);
          variablesDuSchema(schema, operation, request.variables ?? {});
          const cout = getComplexity({
            schema,
            query: document,
            ...(request.operationName && { operationName: request.operationName }),
            variables: request.variables ?? {},
            estimators: [fieldExtensionsEstimator(), simpleEstimator({ defaultComplexity: 1 })],
          });
          if (cout <= LIMITES.cout) return;
          contextValue.services.log.warn({ cout, requeteId: contextValue.requete.id }, 'requête trop coûteuse');
          throw refusAvantExecution({
            fr: 'La requête demande trop de données : réduisez les pages ou les listes imbriquées',
            en: 'The request asks for too much data: reduce the pages or the nested lists',
          });
        },
      };
    },
  };
  return [limiteDeCout];
}

const AVEC_SECRET = new Set([
  'connexion',
  'rafraichirSession',
  'demanderReinitialisation',
  'reinitialiserMotDePasse',
  'changerMotDePasse',
]);

/** Many tries of a password in one request, through aliases, would slip past limits that count requests. */
function unSeulEssaiParDocument(racine: SelectionSetNode, document: DocumentNode): void {
  const essais = champsRacine(racine, document).filter((nom) => AVEC_SECRET.has(nom));
  if (essais.length <= 1) return;
  throw refusAvantExecution({
    fr: 'Une seule fonction de connexion par requête',
    en: 'Only one login function per request',
  });
}

/** Root fields as often as they are written, those of fragments too (validation has refused their cycles). */
function champsRacine(racine: SelectionSetNode, document: DocumentNode): string[] {
  return racine.selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection.name.value];
    if (selection.kind === Kind.INLINE_FRAGMENT) return champsRacine(selection.selectionSet, document);
    const fragment = document.definitions.find(
      (definition) => definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === selection.name.value,
    );
    return fragment?.kind === Kind.FRAGMENT_DEFINITION ? champsRacine(fragment.selectionSet, document) : [];
  });
}

/** As what validation refuses: nothing was run, hence HTTP 400. */
function refusAvantExecution(message: Bilingue) {
  const refus = saisieInvalide([], message);
  refus.extensions.http = { status: 400 };
  return refus;
}

/** Said here, once and with a bound, for the cost and the execution both take variables that the schema allows. */
function variablesDuSchema(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode | undefined | null,
  variables: Record<string, unknown>,
): void {
  const { errors } = getVariableValues(schema, operation?.variableDefinitions ?? [], variables, { maxErrors: 1 });
  const [erreur] = errors ?? [];
  if (!erreur) return;
  // The library repeats the whole value, which may hold a password: where and why is enough.
  const message = erreur.message.replace(/ got invalid value [\s\S]*?( at "[^"]*")?; (?=[^;]*$)/, '$1: ');
  throw new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });
}

interface ArgumentsDeListe {
  perPage?: number | null;
  limite?: number | null;
}

/** The cost of a page: its fields times the rows it may hold. */
export function coutDeListe(parDefaut: number) {
  return ({ args, childComplexity }: { args: ArgumentsDeListe; childComplexity: number }): number => {
    const lignes = args.perPage ?? args.limite ?? parDefaut;
    return 1 + Math.min(Math.max(lignes, 1), 1000) * childComplexity;
  };
}
