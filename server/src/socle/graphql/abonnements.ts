import { unwrapResolverError } from '@apollo/server/errors';
import {
  createSourceEventStream,
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  NoSchemaIntrospectionCustomRule,
  OperationTypeNode,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import type { Contexte } from './contexte.ts';
import { formaterErreur, rendrePublique } from './erreurs.ts';
import { exigerLesLimites, LIMITES, refusAvantExecution, reglesDeValidation } from './limites.ts';

/** What a subscription gives to be told: the root of its answer, and the context that it is answered in, made for it. */
export interface Abonnement<R = unknown> {
  racine: R;
  contexte: Contexte;
}

/** The body of a request, of which nothing is known yet. */
export interface DemandeDAbonnement {
  query?: unknown;
  variables?: unknown;
  operationName?: unknown;
}

/** Refused before anything was run: what to answer, and as which HTTP status. */
export class DocumentRefuse extends Error {
  constructor(
    readonly fautes: readonly GraphQLError[],
    readonly code: 'GRAPHQL_PARSE_FAILED' | 'GRAPHQL_VALIDATION_FAILED',
  ) {
    super(code);
  }
}

const DOCUMENTS_GARDES = 200;
const FAUTES_MAX = 5;

/**
 * Subscriptions by the rules of every other operation, which Apollo does not run: the same limits, validation, shield and
 * errors. Nothing but a subscription passes: what else came this way would run without its transaction and its trace.
 */
export class Abonnements {
  private readonly documents = new Map<string, DocumentNode>();
  private readonly regles;

  constructor(
    private readonly schema: GraphQLSchema,
    production: boolean,
  ) {
    const introspection = production ? [NoSchemaIntrospectionCustomRule] : [];
    this.regles = [...specifiedRules, ...reglesDeValidation, ...introspection];
  }

  /** Throws what is to be answered instead of a stream. */
  async ouvrir(
    contexte: Contexte,
    { query, variables, operationName }: DemandeDAbonnement,
  ): Promise<AsyncIterableIterator<ExecutionResult, undefined>> {
    if (typeof query !== 'string') throw illisible();
    const request = {
      ...(typeof operationName === 'string' && { operationName }),
      ...(estObjet(variables) && { variables }),
    };
    const document = this.lire(query);
    const operation = getOperationAST(document, request.operationName);
    if (operation?.operation !== OperationTypeNode.SUBSCRIPTION) throw seulsLesAbonnements();
    const { schema } = this;
    exigerLesLimites(contexte, { schema, document, operation, request });
    const args: ExecutionArgs = {
      ...{ schema, document, contextValue: contexte },
      ...{ operationName: request.operationName, variableValues: request.variables },
    };
    const source = await createSourceEventStream(args);
    if (Symbol.asyncIterator in source) return new Suite(source as AsyncIterable<Abonnement>, args);
    const [premiere] = source.errors ?? [];
    throw premiere ? unwrapResolverError(premiere) : illisible();
  }

  /** Documents come again: one that was read and found right is kept, and with it what is known of its selection. */
  private lire(query: string): DocumentNode {
    const connu = this.documents.get(query);
    if (connu) return connu;
    let document: DocumentNode;
    try {
      document = parse(query, { maxTokens: LIMITES.tokens });
    } catch (erreur) {
      if (erreur instanceof GraphQLError) throw new DocumentRefuse([erreur], 'GRAPHQL_PARSE_FAILED');
      throw erreur;
    }
    const fautes = validate(this.schema, document, this.regles, { maxErrors: FAUTES_MAX });
    if (fautes.length > 0) throw new DocumentRefuse(fautes, 'GRAPHQL_VALIDATION_FAILED');
    if (this.documents.size >= DOCUMENTS_GARDES) this.documents.clear();
    this.documents.set(query, document);
    return document;
  }
}

/**
 * Each event answered as a request of its own would be. No async generator: one that waits is not ended by `return`, and
 * whoever left would be kept until the next event.
 */
class Suite implements AsyncGenerator<ExecutionResult, undefined, undefined> {
  private readonly source: AsyncIterator<Abonnement>;

  constructor(
    source: AsyncIterable<Abonnement>,
    private readonly args: ExecutionArgs,
  ) {
    this.source = source[Symbol.asyncIterator]();
  }

  async next(): Promise<IteratorResult<ExecutionResult, undefined>> {
    const { done, value } = await this.source.next();
    if (done) return { done, value: undefined };
    const { racine, contexte } = value;
    const resultat = await execute({ ...this.args, rootValue: racine, contextValue: contexte });
    return { done: false, value: publier(resultat, contexte) };
  }

  async return(): Promise<IteratorResult<ExecutionResult, undefined>> {
    await this.source.return?.();
    return { done: true, value: undefined };
  }

  async throw(erreur: unknown): Promise<IteratorResult<ExecutionResult, undefined>> {
    await this.source.return?.();
    throw erreur;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.return();
  }
}

function publier({ errors, ...resultat }: ExecutionResult, contexte: Contexte): ExecutionResult {
  if (!errors) return resultat;
  const formater = formaterErreur(contexte.services.log, contexte.env);
  const dites = errors.map((erreur) => {
    const { message, path, extensions } = formater(erreur.toJSON(), rendrePublique(erreur, contexte));
    return new GraphQLError(message, { path, extensions });
  });
  return { ...resultat, errors: dites };
}

const estObjet = (valeur: unknown): valeur is Record<string, unknown> =>
  typeof valeur === 'object' && valeur !== null && !Array.isArray(valeur);

const illisible = () =>
  refusAvantExecution({ fr: 'La requête n’est pas du GraphQL valide', en: 'The request is not valid GraphQL' });

const seulsLesAbonnements = () =>
  refusAvantExecution({ fr: 'Seuls les abonnements passent ici', en: 'Only subscriptions pass here' });
