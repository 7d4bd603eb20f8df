// A plugin of graphql-codegen: the text of the operations of `premieres.graphql`, as Apollo Client sends them, so that
// its cache can take in what the website's server was answered.
import { basename } from 'node:path';
import type { Types } from '@graphql-codegen/plugin-helpers';
import { concatAST, type DocumentNode, type GraphQLSchema, Kind, print, separateOperations, visit } from 'graphql';
import { operationsDe, typeDe } from './hooks.ts';

export function plugin(_schema: GraphQLSchema, documents: Types.DocumentFile[]): Types.PluginOutput {
  const textes = separateOperations(concatAST(documents.flatMap(({ document }) => document ?? [])));
  const demandees = operationsDe(documents.filter(({ location = '' }) => basename(location) === 'premieres.graphql'));
  const types = demandees.flatMap((operation) => [typeDe(operation).type, `${typeDe(operation).type}Variables`]);
  const lignes = demandees.map((operation) => {
    const { nom, type } = typeDe(operation);
    const texte = JSON.stringify(textes[nom] ? print(avecTypes(textes[nom])) : '');
    return `export const ${nom}Premiere: Operation<${type}, ${type}Variables> = ${texte};`;
  });
  return {
    prepend: [
      "import type { Operation } from '@/lib/api/operation';",
      `import type { ${types.sort().join(', ')} } from './operations.generated';`,
    ],
    content: lignes.join('\n'),
  };
}

/** `__typename` in every selection but that of the root: what the cache knows a row by. */
function avecTypes(document: DocumentNode): DocumentNode {
  const typename = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } } as const;
  // The operation first, as the browser sends it: the API knows a text that it has seen.
  const definitions = document.definitions.toSorted(
    (une, autre) => Number(autre.kind === Kind.OPERATION_DEFINITION) - Number(une.kind === Kind.OPERATION_DEFINITION),
  );
  return visit(
    { ...document, definitions },
    {
      SelectionSet: {
        enter(noeud, _cle, parent) {
          if (parent && 'kind' in parent && parent.kind === Kind.OPERATION_DEFINITION) return undefined;
          return { ...noeud, selections: [...noeud.selections, typename] };
        },
      },
    },
  );
}
