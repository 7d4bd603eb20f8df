import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { coutDeListe } from '../../socle/graphql/limites.ts';
import { AnnuairePage } from '../utilisateur/annuaire.resolver.ts';
import { consulterAnnuaire, type TypeAnnuaire } from '../utilisateur/annuaire.service.ts';
import { UtilisateurPage } from '../utilisateur/compte.inputs.ts';
import { consulter } from '../utilisateur/compte.lecture.ts';
import { Recherche } from './recherche.types.ts';
import { PREMIERS, TROUVES_MAX, trouver } from './trouver.ts';

/** People: their accounts for whoever manages these, their names in the directory for whoever works with them. */
@Resolver(() => Recherche)
export class PersonnesTrouvees {
  @FieldResolver(() => UtilisateurPage, { nullable: true, complexity: coutDeListe(TROUVES_MAX) })
  comptes(@Root() { texte }: Recherche, @Ctx() contexte: Contexte, @Info() info: GraphQLResolveInfo) {
    return trouver(contexte, 'consulterUtilisateur', () =>
      consulter(contexte, { recherche: texte, ...PREMIERS }, info),
    );
  }

  @FieldResolver(() => AnnuairePage, { nullable: true, complexity: coutDeListe(TROUVES_MAX) })
  clients(@Root() recherche: Recherche, @Ctx() contexte: Contexte, @Info() info: GraphQLResolveInfo) {
    return annuaire('SOUSCRIPTEUR', recherche, contexte, info);
  }

  @FieldResolver(() => AnnuairePage, { nullable: true, complexity: coutDeListe(TROUVES_MAX) })
  intervenants(@Root() recherche: Recherche, @Ctx() contexte: Contexte, @Info() info: GraphQLResolveInfo) {
    return annuaire('INTERVENANT', recherche, contexte, info);
  }
}

function annuaire(type: TypeAnnuaire, { texte }: Recherche, contexte: Contexte, info: GraphQLResolveInfo) {
  const demande = { type, recherche: texte, ...PREMIERS };
  return trouver(contexte, 'consulterAnnuaire', () => consulterAnnuaire(contexte, demande, info));
}
