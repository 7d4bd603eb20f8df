import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import { Utilisateur } from '../../plateforme/utilisateur/utilisateur.entity.ts';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { ligneDe, valeurDe } from '../../socle/commun/chargeurs.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { Exige } from '../../socle/securite/droits.ts';
import { Intervention } from '../intervention/intervention.entity.ts';
import { type InterventionLue, lireEcrite } from '../intervention/intervention.lecture.ts';
import { COMMENTAIRE_AJOUTER, INTERVENTION_PLANIFIER } from '../intervention/intervention.permissions.ts';
import { regardDe, relationsDe } from '../intervention/intervention.regles.ts';
import { InterventionPayload } from '../intervention/intervention.types.ts';
import { creneauxPossibles, estDeplacable, lireVisite, type Visite } from './creneaux-possibles.ts';
import * as service from './deplacement.service.ts';
import { CreneauPossible, ProposerDeplacementInput, RefuserDeplacementInput } from './deplacement.types.ts';

@Resolver(() => CreneauPossible)
export class CreneauPossibleResolver {
  @FieldResolver(() => Utilisateur)
  intervenant(@Root() { intervenantId }: CreneauPossible, @Ctx() contexte: Contexte) {
    return ligneDe(contexte, 'utilisateur', intervenantId);
  }
}

@Resolver(() => Intervention)
export class DeplacementResolver {
  @FieldResolver(() => Boolean)
  async deplacable(@Root() ligne: InterventionLue, @Ctx() contexte: Contexte): Promise<boolean> {
    const visite = await laSienne(contexte, ligne);
    return visite !== null && estDeplacable(contexte, visite);
  }

  @FieldResolver(() => [CreneauPossible], { complexity: 50 })
  async creneauxPossibles(@Root() ligne: InterventionLue, @Ctx() contexte: Contexte): Promise<CreneauPossible[]> {
    const visite = await laSienne(contexte, ligne);
    return visite === null ? [] : creneauxPossibles(contexte, visite);
  }

  @FieldResolver(() => CreneauPossible, { nullable: true })
  deplacementDemande(@Root() { id }: InterventionLue, @Ctx() contexte: Contexte) {
    return valeurDe(contexte, 'deplacement', id, async (ids) => {
      const lus = await sql(contexte.em)
        .selectFrom('deplacement')
        .where('interventionId', 'in', [...ids])
        .select(['interventionId', 'intervenantId', 'debut', 'fin'])
        .execute();
      return new Map(lus.map(({ interventionId, ...demande }) => [interventionId, demande]));
    });
  }

  @Exige(COMMENTAIRE_AJOUTER)
  @Mutation(() => InterventionPayload)
  async proposerDeplacement(
    @Arg('input', () => ProposerDeplacementInput) input: ProposerDeplacementInput,
    @Ctx() contexte: Contexte,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { intervention, direct } = await service.proposerDeplacement(contexte, input);
    const message = direct
      ? { fr: 'Le rendez-vous est déplacé', en: 'The visit is moved' }
      : { fr: 'Votre demande est envoyée : nous vous répondrons', en: 'Your request is sent: we will answer' };
    return { message, intervention: await lireEcrite(contexte, intervention.id, info) };
  }

  @Exige(INTERVENTION_PLANIFIER)
  @Mutation(() => InterventionPayload)
  async refuserDeplacement(
    @Arg('input', () => RefuserDeplacementInput) input: RefuserDeplacementInput,
    @Ctx() contexte: Contexte,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { id } = await service.refuserDeplacement(contexte, input);
    const message = { fr: 'La visite reste où elle est', en: 'The visit stays where it is' };
    return { message, intervention: await lireEcrite(contexte, id, info) };
  }
}

/** Of the caller as its client, who may write there; null for everybody else. */
async function laSienne(contexte: Contexte, ligne: InterventionLue): Promise<Visite | null> {
  const regard = regardDe(contexte);
  if (!relationsDe(regard, ligne).includes('client')) return null;
  if (ligne.etape !== 'PLANIFIEE' || !regard.permissions.has(COMMENTAIRE_AJOUTER.nom)) return null;
  return lireVisite(contexte, ligne.id);
}
