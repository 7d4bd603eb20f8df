import type { GatewayExecutor, GatewayInterface } from '@apollo/server-gateway-interface';
import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLID,
  type GraphQLSchema,
  GraphQLString,
  getOperationAST,
  getVariableValues,
  valueFromASTUntyped,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import type { Contexte } from './contexte.ts';
import { rendrePublique } from './erreurs.ts';

/** As graphql-js serialises them, without a call for what is right already: nearly all that a list answers. */
const SERIALISEURS = {
  ID: (valeur: unknown) =>
    typeof valeur === 'number' && Number.isInteger(valeur) ? String(valeur) : GraphQLID.serialize(valeur),
  String: (valeur: unknown) => (typeof valeur === 'string' ? valeur : GraphQLString.serialize(valeur)),
};

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
    const compilee = compileQuery(schema, document, operation === '' ? undefined : operation, {
      customSerializers: SERIALISEURS,
    });
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
          const completes = compilee && variablesCompletes(schema, document, operationName, variableValues);
          const resultat = completes
            ? await compilee.query(undefined, context, completes)
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
 * The variables as graphql-jit needs them. It takes no default of a variable that must have a value, which is given here;
 * and its words about a wrong one are not graphql-js', by which Apollo knows that the caller is at fault: undefined, such
 * a request goes the ordinary way.
 */
function variablesCompletes(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | undefined,
  variables: Record<string, unknown>,
): Record<string, unknown> | undefined {
  const definitions = getOperationAST(document, operationName)?.variableDefinitions ?? [];
  if (definitions.length === 0) return variables;
  if (getVariableValues(schema, definitions, variables, { maxErrors: 1 }).errors) return undefined;
  const completes = { ...variables };
  for (const { variable, defaultValue } of definitions) {
    const nom = variable.name.value;
    if (defaultValue && completes[nom] === undefined) completes[nom] = valueFromASTUntyped(defaultValue);
  }
  return completes;
}
