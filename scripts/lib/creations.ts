// A plugin of graphql-codegen: the inputs that take `cleIdempotence`, for the website's link that gives them one.
import { type GraphQLSchema, isInputObjectType } from 'graphql';

export function plugin(schema: GraphQLSchema): string {
  const saisies = Object.values(schema.getTypeMap())
    .filter((type) => isInputObjectType(type) && 'cleIdempotence' in type.getFields())
    .map(({ name }) => `  '${name}',\n`)
    .sort();
  return `/** What the mutations that create take: each may be sent again under its key. */\nexport const CREATIONS: ReadonlySet<string> = new Set([\n${saisies.join('')}]);\n`;
}
