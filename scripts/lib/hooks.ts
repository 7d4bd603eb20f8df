// A plugin of graphql-codegen: for each operation one hook of Apollo Client over its typed document, in one line.
import type { Types } from '@graphql-codegen/plugin-helpers';
import { type GraphQLSchema, Kind, type OperationDefinitionNode } from 'graphql';

export function plugin(_schema: GraphQLSchema, documents: Types.DocumentFile[]): Types.PluginOutput {
  const operations = operationsDe(documents);
  const fonctions = new Set(operations.map((operation) => typeDe(operation).fonction));
  return {
    prepend: [
      `import { ${[...fonctions].sort().join(', ')} } from '@apollo/client/react';`,
      "import { useClient } from '@/lib/apollo/useClient';",
    ],
    content: operations.map(hook).join('\n'),
  };
}

export function operationsDe(documents: Types.DocumentFile[]): OperationDefinitionNode[] {
  return documents
    .flatMap(({ document }) => document?.definitions ?? [])
    .filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
}

export function typeDe({ operation, name }: OperationDefinitionNode) {
  const nom = name?.value ?? '';
  if (operation === 'query') return { nom, type: `${nom}Query`, fonction: 'useQuery' };
  // Nobody has a hook for it: the website's server asks for it, one tab hears it (features/direct).
  if (operation === 'subscription') return { nom, type: `${nom}Subscription` };
  return { nom, type: `${nom}Mutation`, fonction: 'useMutation' };
}

function hook(operation: OperationDefinitionNode): string {
  const { nom, type, fonction } = typeDe(operation);
  // A query is given its variables with its options; a mutation when it is called.
  const requises = fonction === 'useQuery' && operation.variableDefinitions?.some(estRequise);
  const options = `options${requises ? '' : '?'}: ${fonction}.Options<${type}, ${type}Variables>`;
  return `export const use${type} = (${options}) => ${fonction}(${nom}Document, { client: useClient(), ...options });`;
}

const estRequise = ({ type, defaultValue }: NonNullable<OperationDefinitionNode['variableDefinitions']>[number]) =>
  type.kind === Kind.NON_NULL_TYPE && defaultValue === undefined;
