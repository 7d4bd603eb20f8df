import type { ApolloServerPlugin, GraphQLRequest } from '@apollo/server';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  print,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
import { fieldExtensionsEstimator, getComplexity, simpleEstimator } from 'graphql-query-complexity';
import { saisieInvalide } from '../commun/erreurs.ts';
import type { Bilingue } from '../commun/texte.ts';
import type { Contexte } from './contexte.ts';
import { fauteLitterale, fautesDesVariables } from './valeurs.ts';

/** Spec 6-security, "GraphQL denial of service". What the website sends stays far below each of them. */
export const LIMITES = {
  profondeur: 8,
  alias: 15,
  tokens: 1000,
  /** In fields: a list counts its fields as many times as it may return rows. */
  cout: 20_000,
  corpsOctets: 100 * 1024,
} as const;

/** Reported as validation's own errors are: thrown, as the library does by itself, it would be a fault of ours (500). */
const signaler = (message: string) => ({
  propagateOnRejection: false,
  onReject: [(contexte: ValidationContext | null) => contexte?.reportError(new GraphQLError(message))],
});

export const reglesDeValidation: ValidationRule[] = [
  // A named fragment is a way of writing and no level of data.
  maxDepthRule({ n: LIMITES.profondeur, flattenFragments: true, ...signaler('The request is too deep.') }),
  maxAliasesRule({ n: LIMITES.alias, allowList: [], ...signaler('The request has too many aliases.') }),
];

/** Refuses a request whose lists multiply; the cost itself goes to the log only. */
export function plugiciels(schema: GraphQLSchema): ApolloServerPlugin<Contexte>[] {
  const limiteDeCout: ApolloServerPlugin<Contexte> = {
    async requestDidStart() {
      return {
        async didResolveOperation({ request, document, operation, contextValue }) {
          // None of that name: Apollo says so.
          if (!operation) return;
          if (operation.operation === OperationTypeNode.SUBSCRIPTION) throw parSseSeulement();
          exigerLesLimites(contextValue, { schema, document, operation, request });
        },
        // What validation says of a value of the document: the field is named, as of a variable.
        async didEncounterErrors({ errors, document }) {
          for (const erreur of errors) {
            // Apollo would answer 200.
            if (erreur.extensions.code === 'PERSISTED_QUERY_NOT_SUPPORTED') erreur.extensions.http = { status: 400 };
            if (erreur.extensions.code !== 'GRAPHQL_VALIDATION_FAILED' || !document) continue;
            const faute = fauteLitterale(schema, document, erreur);
            if (faute) erreur.extensions.champs = [faute];
          }
        },
      };
    },
  };
  return [limiteDeCout];
}

/** What an operation is looked at for once its document is valid, by whatever way it came. */
export function exigerLesLimites(
  { services, requete }: Contexte,
  demande: {
    schema: GraphQLSchema;
    document: DocumentNode;
    operation: OperationDefinitionNode;
    request: GraphQLRequest;
  },
): void {
  const { schema, document, operation, request } = demande;
  const connue = connaitre(operation, document);
  if (connue.essais > 1) throw unSeulEssai();
  variablesDuSchema(schema, document, operation, request.variables ?? {});
  const cout = coutConnu(connue, request, () => coutDe(schema, document, request));
  if (cout <= LIMITES.cout) return;
  services.log.warn({ cout, requeteId: requete.id }, 'requête trop coûteuse');
  throw refusAvantExecution({
    fr: 'La requête demande trop de données : réduisez les pages ou les listes imbriquées',
    en: 'The request asks for too much data: reduce the pages or the nested lists',
  });
}

const parSseSeulement = () =>
  refusAvantExecution({
    fr: 'Un abonnement se demande avec Accept: text/event-stream',
    en: 'A subscription is asked for with Accept: text/event-stream',
  });

interface OperationConnue {
  /** How many fields of it try a secret. */
  essais: number;
  /** Its variables that a cost may depend on: how many rows, and what is skipped or included. */
  quiComptent: readonly string[];
  couts: Map<string, number>;
}

const COUTS_GARDES = 100;
/** Parsed documents are kept by Apollo, as many as it has room for, and come again: what is known of one goes with it. */
const connues = new WeakMap<OperationDefinitionNode, OperationConnue>();

function connaitre(operation: OperationDefinitionNode, document: DocumentNode): OperationConnue {
  const deja = connues.get(operation);
  if (deja) return deja;
  const quiComptent = (operation.variableDefinitions ?? [])
    .filter(({ type }) => /^(Int|Boolean)!?$/.test(print(type)))
    .map(({ variable }) => variable.name.value);
  const connue = { essais: essaisDe(operation.selectionSet, document, new Map()), quiComptent, couts: new Map() };
  connues.set(operation, connue);
  return connue;
}

/** A document costs the same for the same numbers and choices, whatever else it is given. */
function coutConnu(
  { quiComptent, couts }: OperationConnue,
  { variables = {} }: GraphQLRequest,
  calculer: () => number,
) {
  const cle = quiComptent.map((nom) => variables[nom]).join();
  const connu = couts.get(cle);
  if (connu !== undefined) return connu;
  const cout = calculer();
  if (couts.size >= COUTS_GARDES) couts.clear();
  couts.set(cle, cout);
  return cout;
}

/** Infinite for a document whose fragments multiply beyond what the library walks through. */
function coutDe(schema: GraphQLSchema, query: DocumentNode, { operationName, variables = {} }: GraphQLRequest): number {
  const estimators = [fieldExtensionsEstimator(), simpleEstimator({ defaultComplexity: 1 })];
  try {
    return getComplexity({ schema, query, ...(operationName && { operationName }), variables, estimators });
  } catch (erreur) {
    if (erreur instanceof GraphQLError) return Number.POSITIVE_INFINITY;
    throw erreur;
  }
}

const AVEC_SECRET = new Set([
  'connexion',
  'rafraichirSession',
  'demanderReinitialisation',
  'reinitialiserMotDePasse',
  'changerMotDePasse',
  'modifierProfil',
]);

/** Many tries of a password in one request, through aliases, would slip past limits that count requests. */
const unSeulEssai = () =>
  refusAvantExecution({ fr: 'Une seule fonction de connexion par requête', en: 'Only one login function per request' });

/** Also in fragments, each looked at once however often it is spread (validation has refused their cycles). */
function essaisDe({ selections }: SelectionSetNode, document: DocumentNode, connus: Map<string, number>): number {
  let essais = 0;
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) essais += AVEC_SECRET.has(selection.name.value) ? 1 : 0;
    else if (selection.kind === Kind.INLINE_FRAGMENT) essais += essaisDe(selection.selectionSet, document, connus);
    else {
      const nom = selection.name.value;
      const fragment = document.definitions.find(
        (definition) => definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === nom,
      );
      if (fragment?.kind === Kind.FRAGMENT_DEFINITION && !connus.has(nom)) {
        connus.set(nom, essaisDe(fragment.selectionSet, document, connus));
      }
      essais += connus.get(nom) ?? 0;
    }
  }
  return essais;
}

/** As what validation refuses: nothing was run, hence HTTP 400. */
export function refusAvantExecution(message: Bilingue) {
  const refus = saisieInvalide([], message);
  refus.extensions.http = { status: 400 };
  return refus;
}

/** Said here, once and with a bound, for the cost and the execution both take variables that the schema allows. */
function variablesDuSchema(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): void {
  const champs = fautesDesVariables(schema, document, operation, variables);
  if (champs.length === 0) return;
  const refus = saisieInvalide(champs);
  refus.extensions.http = { status: 400 };
  throw refus;
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
