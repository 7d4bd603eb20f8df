import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { Recherche } from '../../plateforme/recherche/recherche.types.ts';
import { PREMIERS, TROUVES_MAX, trouver } from '../../plateforme/recherche/trouver.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { coutDeListe } from '../../socle/graphql/limites.ts';
import { consulterOffres } from './offre.lecture.ts';
import { OffrePage } from './offre.liste.ts';

@Resolver(() => Recherche)
export class OffresTrouvees {
  @FieldResolver(() => OffrePage, { nullable: true, complexity: coutDeListe(TROUVES_MAX) })
  offres(@Root() { texte }: Recherche, @Ctx() contexte: Contexte, @Info() info: GraphQLResolveInfo) {
    return trouver(contexte, 'consulterOffre', () =>
      consulterOffres(contexte, { recherche: texte, ...PREMIERS }, info),
    );
  }
}
