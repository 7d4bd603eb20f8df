import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, ID, Info, ObjectType, Query, Resolver, registerEnumType } from 'type-graphql';
import { DemandeDeSuite, SuiteDe } from '../../socle/commun/liste.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { coutDeListe } from '../../socle/graphql/limites.ts';
import { Exige } from '../../socle/securite/droits.ts';
import { consulterAnnuaire, type TypeAnnuaire } from './annuaire.service.ts';
import { ANNUAIRE_LIRE } from './utilisateur.permissions.ts';

const TypeAnnuaireEnum = {
  CLIENT: 'CLIENT',
  INTERVENANT: 'INTERVENANT',
  SOUSCRIPTEUR: 'SOUSCRIPTEUR',
  COLLEGUE: 'COLLEGUE',
};
registerEnumType(TypeAnnuaireEnum, {
  name: 'TypeAnnuaire',
});

@ObjectType({ simpleResolvers: true })
export class EntreeAnnuaire {
  /** What was looked for. */
  type: TypeAnnuaire;
  @Field(() => ID) id: number;
  @Field(() => String) nom: string;
  @Field(() => String) prenom: string;
  @Field(() => String, { nullable: true }) telephone: string | null;
}

@ObjectType({ simpleResolvers: true })
export class AnnuairePage extends SuiteDe(EntreeAnnuaire) {
  @Field(() => Boolean) approchee: boolean;
}

@ArgsType()
class ConsulterAnnuaireArgs extends DemandeDeSuite {
  @Field(() => TypeAnnuaireEnum) type: TypeAnnuaire;
  @Field(() => String, { nullable: true }) recherche?: string | null;
  @Field(() => ID, { nullable: true }) id?: string | null;
}

@Resolver()
export class AnnuaireResolver {
  @Exige(ANNUAIRE_LIRE)
  @Query(() => AnnuairePage, {
    complexity: coutDeListe(10),
  })
  consulterAnnuaire(
    @Args(() => ConsulterAnnuaireArgs) args: ConsulterAnnuaireArgs,
    @Ctx() contexte: Contexte,
    @Info() info: GraphQLResolveInfo,
  ) {
    return consulterAnnuaire(contexte, args, info);
  }
}
