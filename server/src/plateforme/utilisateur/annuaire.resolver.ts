import { Arg, Ctx, Field, ID, Int, ObjectType, Query, Resolver, registerEnumType } from 'type-graphql';
import { cleOuAucune } from '../../socle/commun/cle.ts';
import { Pagination, tranche } from '../../socle/commun/pagination.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { coutDeListe } from '../../socle/graphql/limites.ts';
import { Exige } from '../../socle/securite/droits.ts';
import { consulterAnnuaire, type TypeAnnuaire } from './annuaire.service.ts';
import { ANNUAIRE_LIRE } from './utilisateur.permissions.ts';

const TypeAnnuaireEnum = { CLIENT: 'CLIENT', INTERVENANT: 'INTERVENANT', SOUSCRIPTEUR: 'SOUSCRIPTEUR' };
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
class AnnuairePage {
  @Field(() => [EntreeAnnuaire]) items: EntreeAnnuaire[];
  @Field(() => Pagination) pagination: Pagination;
}

@Resolver()
export class AnnuaireResolver {
  @Exige(ANNUAIRE_LIRE)
  @Query(() => AnnuairePage, {
    complexity: coutDeListe(10),
  })
  consulterAnnuaire(
    @Ctx() { em, horloge }: Contexte,
    @Arg('type', () => TypeAnnuaireEnum) type: TypeAnnuaire,
    @Arg('recherche', () => String, { nullable: true }) recherche?: string,
    @Arg('id', () => ID, { nullable: true })
    id?: string | null,
    @Arg('page', () => Int, { nullable: true, defaultValue: 1 }) page?: number,
    @Arg('perPage', () => Int, { nullable: true, defaultValue: 10 }) perPage?: number,
  ) {
    const cle = id == null ? null : cleOuAucune(id);
    const demande = { type, recherche: recherche ?? '', id: cle, tranche: tranche(page, perPage) };
    return consulterAnnuaire(em, { ...demande, maintenant: horloge.maintenant() });
  }
}
