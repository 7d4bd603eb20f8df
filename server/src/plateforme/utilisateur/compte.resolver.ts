import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { SuppressionPayload, SupprimerInput } from '../../socle/commun/edition.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { coutDeListe } from '../../socle/graphql/limites.ts';
import { Exige, OuvreSaTransaction } from '../../socle/securite/droits.ts';
import { UtilisateurPayload } from '../session/session.types.ts';
import * as etat from './compte.etat.service.ts';
import {
  CreerUtilisateurInput,
  EligibiliteUtilisateur,
  FiltresUtilisateur,
  ModifierStatutUtilisateurInput,
  ModifierUtilisateurInput,
  ProlongerUtilisateurInput,
  UtilisateurPage,
} from './compte.inputs.ts';
import { consulter, voir } from './compte.lecture.ts';
import * as service from './compte.service.ts';
import { verifierEligibilite } from './eligibilite.service.ts';
import { Utilisateur } from './utilisateur.entity.ts';
import { UTILISATEUR_GERER, UTILISATEUR_LIRE } from './utilisateur.permissions.ts';

/** Document 002, "Utilisateurs". */
@Resolver()
export class CompteResolver {
  @Exige(UTILISATEUR_LIRE)
  @Query(() => UtilisateurPage, { complexity: coutDeListe(10) })
  consulterUtilisateur(
    @Args(() => FiltresUtilisateur) filtres: FiltresUtilisateur,
    @Ctx() contexte: Contexte,
    @Info() info: GraphQLResolveInfo,
  ) {
    return consulter(contexte, filtres, info);
  }

  @Exige(UTILISATEUR_LIRE)
  @Query(() => Utilisateur)
  voirUtilisateur(
    @Ctx() { em }: Contexte,
    @Arg('id', () => ID, { nullable: true }) id?: string,
    @Arg('login', () => String, { nullable: true }) login?: string,
    @Arg('email', () => String, { nullable: true }) email?: string,
  ) {
    return voir(em, { id, login, email });
  }

  @Exige(UTILISATEUR_LIRE)
  @Query(() => EligibiliteUtilisateur)
  verifierEligibiliteUtilisateur(
    @Arg('utilisateurId', () => ID) utilisateurId: string,
    @Arg('applicationId', () => ID) applicationId: string,
    @Ctx() contexte: Contexte,
  ) {
    return verifierEligibilite(contexte, utilisateurId, applicationId);
  }

  @Exige(UTILISATEUR_GERER)
  @OuvreSaTransaction()
  @Mutation(() => UtilisateurPayload)
  async creerUtilisateur(
    @Arg('input', () => CreerUtilisateurInput) input: CreerUtilisateurInput,
    @Ctx() contexte: Contexte,
  ) {
    return {
      message: { fr: 'Utilisateur créé avec succès', en: 'User created successfully' },
      utilisateur: await service.creer(contexte, input),
    };
  }

  @Exige(UTILISATEUR_GERER)
  @OuvreSaTransaction()
  @Mutation(() => UtilisateurPayload)
  async modifierUtilisateur(
    @Arg('input', () => ModifierUtilisateurInput) input: ModifierUtilisateurInput,
    @Ctx() contexte: Contexte,
  ) {
    return {
      message: { fr: 'Utilisateur mis à jour avec succès', en: 'User updated successfully' },
      utilisateur: await service.modifier(contexte, input),
    };
  }

  @Exige(UTILISATEUR_GERER)
  @OuvreSaTransaction()
  @Mutation(() => UtilisateurPayload)
  async prolongerUtilisateur(
    @Arg('input', () => ProlongerUtilisateurInput) input: ProlongerUtilisateurInput,
    @Ctx() contexte: Contexte,
  ) {
    return {
      message: { fr: 'Date d’expiration prolongée avec succès', en: 'Expiry date extended successfully' },
      utilisateur: await etat.prolonger(contexte, input),
    };
  }

  @Exige(UTILISATEUR_GERER)
  @OuvreSaTransaction()
  @Mutation(() => UtilisateurPayload)
  async modifierStatutUtilisateur(
    @Arg('input', () => ModifierStatutUtilisateurInput) input: ModifierStatutUtilisateurInput,
    @Ctx() contexte: Contexte,
  ) {
    return {
      message: { fr: 'Statut mis à jour avec succès', en: 'Status updated successfully' },
      utilisateur: await etat.modifierStatut(contexte, input),
    };
  }

  @Exige(UTILISATEUR_GERER)
  @OuvreSaTransaction()
  @Mutation(() => SuppressionPayload)
  async supprimerUtilisateur(@Arg('input', () => SupprimerInput) input: SupprimerInput, @Ctx() contexte: Contexte) {
    const id = await etat.supprimer(contexte, input);
    return { message: { fr: 'Utilisateur supprimé avec succès', en: 'User deleted successfully' }, id };
  }
}
