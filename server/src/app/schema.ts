import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync, type NonEmptyArray } from 'type-graphql';
import { Instant } from '../socle/graphql/instant.ts';
import { poserLaPorte } from '../socle/graphql/porte.ts';
import { modules } from './modules.ts';

/** The one code-first schema, its texts passing the door, before the shield. */
export function construireSchema(): GraphQLSchema {
  const resolvers = modules.flatMap(({ resolveurs = [] }) => resolveurs);
  const schema = buildSchemaSync({
    resolvers: resolvers as NonEmptyArray<(typeof resolvers)[number]>,
    scalarsMap: [{ type: Date, scalar: Instant }],
    // Absent means unchanged in a partial input: absent fields are not looked at, null ones are.
    // (type-graphql would skip both, unless told in as many words.)
    validate: { skipMissingProperties: false, skipUndefinedProperties: true, forbidUnknownValues: false },
  });
  return poserLaPorte(schema);
}
