import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Query, Resolver } from 'type-graphql';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { Connectee } from '../../socle/securite/droits.ts';
import * as service from './accueil.service.ts';
import { Accueil, type Compteur, type PremierPas } from './accueil.types.ts';

@Resolver(() => Accueil)
export class AccueilResolver {
  @Connectee()
  @Query(() => Accueil, { complexity: 200 })
  consulterAccueil() {
    return {};
  }

  @FieldResolver()
  compteurs(@Ctx() contexte: Contexte, @Info() { schema }: GraphQLResolveInfo): Promise<Compteur[]> {
    return service.compter(contexte, schema);
  }

  @FieldResolver()
  premiersPas(@Ctx() contexte: Contexte, @Info() { schema }: GraphQLResolveInfo): Promise<PremierPas[]> {
    return service.premiersPas(contexte, schema);
  }
}
