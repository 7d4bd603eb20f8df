// A plugin of graphql-codegen: the codes of the API's errors, for the website that answers and reads them.
import { assertEnumType, type GraphQLSchema } from 'graphql';

export function plugin(schema: GraphQLSchema): string {
  const codes = assertEnumType(schema.getType('CodeErreur')).getValues();
  const lignes = codes.map(({ name }) => `\n  | '${name}'`).sort();
  return `/** Every code that an error of the API may carry. */\nexport type CodeErreur =${lignes.join('')};\n`;
}
