import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync, type NonEmptyArray, type PubSub } from 'type-graphql';
import { validerArgument } from '../socle/commun/validation.ts';
import { avecLesCodes } from '../socle/graphql/code-erreur.ts';
import { DESCRIPTIONS_COMMUNES } from '../socle/graphql/communes.descriptions.ts';
import { decrire } from '../socle/graphql/descriptions.ts';
import { Instant } from '../socle/graphql/instant.ts';
import { poserLaPorte } from '../socle/graphql/porte.ts';
import { proteger } from '../socle/securite/bouclier.ts';
import { modules } from './modules.ts';

const SANS_PUBSUB: PubSub = {
  subscribe() {
    throw new Error('Un abonnement a sa propre source');
  },
  publish() {
    throw new Error('Un abonnement a sa propre source');
  },
};

/** The one code-first schema, described, its texts passing the door, before the shield. */
export function construireSchema(): GraphQLSchema {
  const resolvers = modules.flatMap(({ resolveurs = [] }) => resolveurs);
  const types = buildSchemaSync({
    resolvers: resolvers as NonEmptyArray<(typeof resolvers)[number]>,
    scalarsMap: [{ type: Date, scalar: Instant }],
    validateFn: validerArgument,
    // It wants one before it takes a subscription that brings its own source; ours do.
    pubSub: SANS_PUBSUB,
  });
  const schema = avecLesCodes(types);
  decrire(
    schema,
    DESCRIPTIONS_COMMUNES,
    modules.flatMap(({ descriptions = [] }) => descriptions),
  );
  return poserLaPorte(schema);
}

let faits: { nu: GraphQLSchema; protege: GraphQLSchema } | undefined;

/** The same for every application of a process: before the shield, and behind it. */
export function schemas(): { nu: GraphQLSchema; protege: GraphQLSchema } {
  if (!faits) {
    const nu = construireSchema();
    faits = { nu, protege: proteger(nu) };
  }
  return faits;
}
