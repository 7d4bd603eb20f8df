import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { coutDeListe } from '../../socle/graphql/limites.ts';
import { Intervention } from './intervention.entity.ts';
import type { InterventionLue } from './intervention.lecture.ts';
import * as lecture from './suites.ts';

/** A finished intervention, and those that go on from it. */
@Resolver(() => Intervention)
export class SuitesResolver {
  @FieldResolver(() => Intervention, { nullable: true })
  suiteDe(@Root() ligne: InterventionLue, @Ctx() contexte: Contexte, @Info() info: GraphQLResolveInfo) {
    return lecture.suiteDe(contexte, ligne, info);
  }

  @FieldResolver(() => [Intervention], { complexity: coutDeListe(10) })
  suites(@Root() ligne: InterventionLue, @Ctx() contexte: Contexte, @Info() info: GraphQLResolveInfo) {
    return lecture.suites(contexte, ligne, info);
  }
}
