import { ValidateNested } from 'class-validator';
import { Arg, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql';
import { DemandeDExport, ExportationPayload } from '../../plateforme/exportation/exportation.inputs.ts';
import { exporter } from '../../plateforme/exportation/exportation.resolver.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { Exige } from '../../socle/securite/droits.ts';
import { INTERVENTIONS } from './exportation.ts';
import { INTERVENTION_LIRE } from './intervention.permissions.ts';
import { InterventionFiltre, InterventionTri } from './intervention.types.ts';
import { triDe } from './ordre.ts';

@InputType()
class ExporterInterventionsInput extends DemandeDExport {
  @Field(() => InterventionFiltre, { nullable: true })
  @ValidateNested()
  filtre?: InterventionFiltre | null;

  @Field(() => InterventionTri, { nullable: true }) tri?: InterventionTri | null;
}

@Resolver()
export class ExportDInterventions {
  @Exige(INTERVENTION_LIRE)
  @Mutation(() => ExportationPayload)
  exporterInterventions(
    @Arg('input', () => ExporterInterventionsInput) input: ExporterInterventionsInput,
    @Ctx() contexte: Contexte,
  ) {
    // An order that goes with no such filter is refused before anything begins.
    triDe(input.filtre ?? {}, input.tri ?? undefined);
    return exporter(contexte, INTERVENTIONS, input);
  }
}
