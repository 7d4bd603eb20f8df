import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { Exige } from '../../socle/securite/droits.ts';
import { Intervention } from '../intervention/intervention.entity.ts';
import { type InterventionLue, lireEcrite } from '../intervention/intervention.lecture.ts';
import { INTERVENTION_CHANGER_STATUT } from '../intervention/intervention.permissions.ts';
import { regardDe, relationsDe } from '../intervention/intervention.regles.ts';
import { InterventionPayload } from '../intervention/intervention.types.ts';
import { AnnoncerDepartInput, CorrigerHeuresInput } from './visite.inputs.ts';
import * as regles from './visite.regles.ts';
import * as service from './visite.service.ts';

@Resolver(() => Intervention)
export class VisiteResolver {
  @FieldResolver(() => Boolean)
  departPossible(@Root() ligne: InterventionLue, @Ctx() contexte: Contexte): boolean {
    return regles.departPossible({ ...ligne, relations: siennes(contexte, ligne) });
  }

  @FieldResolver(() => [String])
  heuresCorrigeables(@Root() ligne: InterventionLue, @Ctx() contexte: Contexte): string[] {
    return regles.heuresCorrigeables({ ...ligne, relations: siennes(contexte, ligne) });
  }

  @Exige(INTERVENTION_CHANGER_STATUT)
  @Mutation(() => InterventionPayload)
  async annoncerDepart(
    @Arg('input', () => AnnoncerDepartInput) input: AnnoncerDepartInput,
    @Ctx() contexte: Contexte,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { id } = await service.annoncerDepart(contexte, input);
    const message = { fr: 'Le client sait que vous arrivez', en: 'The client knows that you are coming' };
    return { message, intervention: await lireEcrite(contexte, id, info) };
  }

  @Exige(INTERVENTION_CHANGER_STATUT)
  @Mutation(() => InterventionPayload)
  async corrigerHeures(
    @Arg('input', () => CorrigerHeuresInput) input: CorrigerHeuresInput,
    @Ctx() contexte: Contexte,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { id } = await service.corrigerHeures(contexte, input);
    const message = { fr: 'Heures corrigées', en: 'Times corrected' };
    return { message, intervention: await lireEcrite(contexte, id, info) };
  }
}

/** Nothing without the permission that both functions ask for. */
function siennes(contexte: Contexte, ligne: InterventionLue) {
  const regard = regardDe(contexte);
  return regard.permissions.has(INTERVENTION_CHANGER_STATUT.nom) ? relationsDe(regard, ligne) : [];
}
