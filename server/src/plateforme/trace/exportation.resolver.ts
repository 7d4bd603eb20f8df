import { ValidateNested } from 'class-validator';
import { Arg, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { Exige } from '../../socle/securite/droits.ts';
import { DemandeDExport, ExportationPayload } from '../exportation/exportation.inputs.ts';
import { exporter } from '../exportation/exportation.resolver.ts';
import { TRACES } from './exportation.ts';
import { ConsulterTraceArgs } from './trace.inputs.ts';
import { TRACE_LIRE } from './trace.permissions.ts';

@InputType()
class ExporterTracesInput extends DemandeDExport {
  @Field(() => ConsulterTraceArgs, { nullable: true })
  @ValidateNested()
  filtre?: ConsulterTraceArgs | null;
}

@Resolver()
export class ExportDeTraces {
  @Exige(TRACE_LIRE)
  @Mutation(() => ExportationPayload)
  exporterTraces(@Arg('input', () => ExporterTracesInput) input: ExporterTracesInput, @Ctx() contexte: Contexte) {
    return exporter(contexte, TRACES, input);
  }
}
