import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { Utilisateur } from '../../plateforme/utilisateur/utilisateur.entity.ts';
import { ligneDe } from '../../socle/commun/chargeurs.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { coutDeListe } from '../../socle/graphql/limites.ts';
import { Exige } from '../../socle/securite/droits.ts';
import { INTERVENTION_LIRE, INTERVENTION_PLANIFIER } from '../intervention/intervention.permissions.ts';
import { InterventionPayload } from '../intervention/intervention.types.ts';
import { consulterPlanning } from './consulter-planning.ts';
import { avertissementsDe, examinerCreneau, proposerCreneaux } from './planning.service.ts';
import {
  ConsulterPlanningArgs,
  ExaminerCreneauInput,
  LignePlanning,
  Planning,
  ProposerCreneauxInput,
  Proposition,
  Raison,
} from './planning.types.ts';

@Resolver(() => Proposition)
export class PlanningResolver {
  @FieldResolver(() => Utilisateur)
  intervenant(@Root() { intervenantId }: Proposition, @Ctx() contexte: Contexte) {
    return ligneDe(contexte, 'utilisateur', intervenantId);
  }

  @Exige(INTERVENTION_PLANIFIER)
  @Query(() => [Proposition], { complexity: 50 })
  proposerCreneaux(
    @Arg('input', () => ProposerCreneauxInput) input: ProposerCreneauxInput,
    @Ctx() contexte: Contexte,
  ): Promise<Proposition[]> {
    return proposerCreneaux(contexte, input);
  }

  @Exige(INTERVENTION_PLANIFIER)
  @Query(() => [Raison], { complexity: 20 })
  examinerCreneau(
    @Arg('input', () => ExaminerCreneauInput) input: ExaminerCreneauInput,
    @Ctx() contexte: Contexte,
  ): Promise<Raison[]> {
    return examinerCreneau(contexte, input);
  }
}

@Resolver(() => LignePlanning)
export class LignePlanningResolver {
  @FieldResolver(() => Utilisateur)
  intervenant(@Root() { intervenantId }: LignePlanning, @Ctx() contexte: Contexte) {
    return ligneDe(contexte, 'utilisateur', intervenantId);
  }

  @Exige(INTERVENTION_LIRE)
  @Query(() => Planning, { complexity: coutDeListe(25) })
  consulterPlanning(
    @Args(() => ConsulterPlanningArgs) args: ConsulterPlanningArgs,
    @Ctx() contexte: Contexte,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planning> {
    return consulterPlanning(contexte, args, info);
  }
}

@Resolver(() => InterventionPayload)
export class AvertissementsResolver {
  @FieldResolver(() => [Raison])
  avertissements(@Root() { intervention }: { intervention: { id: number } }, @Ctx() contexte: Contexte) {
    return avertissementsDe(contexte, intervention.id);
  }
}
