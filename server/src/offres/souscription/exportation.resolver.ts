import { ValidateNested } from 'class-validator';
import { Arg, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql';
import { DemandeDExport, ExportationPayload } from '../../plateforme/exportation/exportation.inputs.ts';
import { exporter } from '../../plateforme/exportation/exportation.resolver.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { Exige } from '../../socle/securite/droits.ts';
import { SOUSCRIPTIONS } from './exportation.ts';
import { ConsulterSouscriptionArgs } from './souscription.inputs.ts';
import { SOUSCRIPTION_GERER } from './souscription.permissions.ts';

@InputType()
class ExporterSouscriptionsInput extends DemandeDExport {
  @Field(() => ConsulterSouscriptionArgs, { nullable: true })
  @ValidateNested()
  filtre?: ConsulterSouscriptionArgs | null;
}

@Resolver()
export class ExportDeSouscriptions {
  @Exige(SOUSCRIPTION_GERER)
  @Mutation(() => ExportationPayload)
  exporterSouscriptions(
    @Arg('input', () => ExporterSouscriptionsInput) input: ExporterSouscriptionsInput,
    @Ctx() contexte: Contexte,
  ) {
    return exporter(contexte, SOUSCRIPTIONS, input);
  }
}
