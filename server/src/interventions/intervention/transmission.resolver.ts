import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { Exige } from '../../socle/securite/droits.ts';
import { lireEcrite } from './intervention.lecture.ts';
import { INTERVENTION_REPRENDRE } from './intervention.permissions.ts';
import { InterventionPayload } from './intervention.types.ts';
import * as service from './transmission.service.ts';
import {
  ReprendreInterventionInput,
  TransmettreInterventionsInput,
  TransmissionPayload,
} from './transmission.types.ts';

/** Who leads an intervention from the office: it passes from one colleague to another. */
@Resolver()
export class TransmissionResolver {
  @Exige(INTERVENTION_REPRENDRE)
  @Mutation(() => InterventionPayload)
  async reprendreIntervention(
    @Arg('input', () => ReprendreInterventionInput) input: ReprendreInterventionInput,
    @Ctx() contexte: Contexte,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { id } = await service.reprendre(contexte, input);
    const message = { fr: 'Intervention reprise : elle est la vôtre', en: 'Intervention taken over: it is yours' };
    return { message, intervention: await lireEcrite(contexte, id, info) };
  }

  @Exige(INTERVENTION_REPRENDRE)
  @Mutation(() => TransmissionPayload)
  async transmettreInterventions(
    @Arg('input', () => TransmettreInterventionsInput) input: TransmettreInterventionsInput,
    @Ctx() contexte: Contexte,
  ): Promise<TransmissionPayload> {
    const references = await service.transmettre(contexte, input);
    const nombre = references.length;
    const message = {
      fr: nombre === 1 ? 'Une intervention transmise' : `${nombre} interventions transmises`,
      en: nombre === 1 ? 'One intervention handed over' : `${nombre} interventions handed over`,
    };
    return { message, references };
  }
}
