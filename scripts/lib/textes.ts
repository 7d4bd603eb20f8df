// A plugin of graphql-codegen: operations that the website's own server sends, as the text that the API is sent.
import type { Types } from '@graphql-codegen/plugin-helpers';
import { concatAST, type GraphQLSchema, print, separateOperations } from 'graphql';
import { operationsDe, typeDe } from './hooks.ts';

export function plugin(_schema: GraphQLSchema, documents: Types.DocumentFile[]): Types.PluginOutput {
  const textes = separateOperations(concatAST(documents.flatMap(({ document }) => document ?? [])));
  const lignes = operationsDe(documents).map((operation) => {
    const { nom, type } = typeDe(operation);
    const texte = JSON.stringify(textes[nom] ? print(textes[nom]) : '');
    return `export const ${nom}Document: Operation<${type}, ${type}Variables> = ${texte};`;
  });
  return { prepend: ["import type { Operation } from '@/lib/api/operation';"], content: lignes.join('\n') };
}
