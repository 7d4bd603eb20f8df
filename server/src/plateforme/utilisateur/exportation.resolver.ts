import { ValidateNested } from 'class-validator';
import { Arg, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { Exige } from '../../socle/securite/droits.ts';
import { DemandeDExport, ExportationPayload } from '../exportation/exportation.inputs.ts';
import { exporter } from '../exportation/exportation.resolver.ts';
import { FiltresUtilisateur } from './compte.inputs.ts';
import { COMPTES } from './exportation.ts';
import { UTILISATEUR_LIRE } from './utilisateur.permissions.ts';

@InputType()
class ExporterComptesInput extends DemandeDExport {
  @Field(() => FiltresUtilisateur, { nullable: true })
  @ValidateNested()
  filtre?: FiltresUtilisateur | null;
}

@Resolver()
export class ExportDeComptes {
  @Exige(UTILISATEUR_LIRE)
  @Mutation(() => ExportationPayload)
  exporterComptes(@Arg('input', () => ExporterComptesInput) input: ExporterComptesInput, @Ctx() contexte: Contexte) {
    return exporter(contexte, COMPTES, input);
  }
}
