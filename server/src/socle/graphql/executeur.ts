import type { GatewayExecutor, GatewayInterface } from '@apollo/server-gateway-interface';
import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import type { Contexte } from './contexte.ts';
import { rendrePublique } from './erreurs.ts';

type Compilee = CompiledQuery | 'une fois' | 'non';

/**
 * Runs documents that come again with graphql-jit, which compiles them to a function; the first time, and whatever it
 * can't compile, with graphql-js. Apollo keeps parsed documents in a bounded cache: what is compiled goes with them.
 */
export function executeurCompile(schema: GraphQLSchema): GatewayInterface {
  const compilees = new WeakMap<DocumentNode, Map<string, Compilee>>();

  const trouver = (document: DocumentNode, operation: string): CompiledQuery | undefined => {
    const siennes = compilees.get(document) ?? new Map<string, Compilee>();
    compilees.set(document, siennes);
    const connue = siennes.get(operation);
    if (connue === undefined) siennes.set(operation, 'une fois');
    if (connue === undefined || connue === 'non') return undefined;
    if (connue !== 'une fois') return connue;
    const compilee = compileQuery(schema, document, operation === '' ? undefined : operation);
    siennes.set(operation, isCompiledQuery(compilee) ? compilee : 'non');
    return isCompiledQuery(compilee) ? compilee : undefined;
  };

  return {
    async load() {
      return {
        executor: async ({ document, request, context }) => {
          const variableValues = request.variables ?? {};
          const operationName = request.operationName;
          const compilee = trouver(document, operationName ?? '');
          const resultat =
            compilee && variablesJustes(schema, document, operationName, variableValues)
              ? await compilee.query(undefined, context, variableValues)
              : await execute({ schema, document, contextValue: context, variableValues, operationName });
          const errors = (resultat as ExecutionResult).errors?.map((erreur) =>
            rendrePublique(erreur, context as Contexte),
          );
          return { ...resultat, ...(errors && { errors }) } as Awaited<ReturnType<GatewayExecutor>>;
        },
      };
    },
    onSchemaLoadOrUpdate(annoncer) {
      annoncer({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    async stop() {},
  };
}

/**
 * graphql-jit's words about a wrong variable are not graphql-js', by which Apollo knows that the caller is at fault:
 * wrong variables go the ordinary way.
 */
function variablesJustes(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | undefined,
  variables: Record<string, unknown>,
): boolean {
  const definitions = getOperationAST(document, operationName)?.variableDefinitions ?? [];
  return (
    definitions.length === 0 || getVariableValues(schema, definitions, variables, { maxErrors: 1 }).errors === undefined
  );
}
