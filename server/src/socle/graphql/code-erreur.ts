import { GraphQLEnumType, GraphQLSchema } from 'graphql';
import { CODES } from '../commun/erreurs.ts';

/** The codes of every error. No field returns one: they travel in the `extensions` of errors. */
const CodeErreur = new GraphQLEnumType({
  name: 'CodeErreur',
  values: Object.fromEntries(Object.keys(CODES).map((code) => [code, {}])),
});

/** Adds the codes to the schema, where whoever writes a client finds them. */
export function avecLesCodes(schema: GraphQLSchema): GraphQLSchema {
  const config = schema.toConfig();
  return new GraphQLSchema({ ...config, types: [...config.types, CodeErreur] });
}
