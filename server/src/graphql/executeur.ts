import type { GatewayInterface } from '@apollo/server-gateway-interface';
import { type DocumentNode, execute, type GraphQLSchema } from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';

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
          const variables = request.variables ?? {};
          const compilee = trouver(document, request.operationName ?? '');
          if (compilee) return (await compilee.query(undefined, context, variables)) as never;
          return (await execute({
            schema,
            document,
            contextValue: context,
            variableValues: variables,
            operationName: request.operationName,
          })) as never;
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
