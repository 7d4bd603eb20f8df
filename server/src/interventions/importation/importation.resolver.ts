import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { Exige } from '../../socle/securite/droits.ts';
import { INTERVENTION_IMPORTER } from '../intervention/intervention.permissions.ts';
import { importerLot } from './importation.service.ts';
import { ImporterInterventionsInput, ImportPayload } from './importation.types.ts';

@Resolver()
export class ImportationResolver {
  @Exige(INTERVENTION_IMPORTER)
  @Mutation(() => ImportPayload)
  async importerInterventions(
    @Arg('input', () => ImporterInterventionsInput) input: ImporterInterventionsInput,
    @Ctx() contexte: Contexte,
  ) {
    const lot = await importerLot(contexte, input);
    const fait = input.simulation
      ? { fr: `${lot.importees} lignes seraient importées`, en: `${lot.importees} lines would be imported` }
      : { fr: `${lot.importees} lignes importées`, en: `${lot.importees} lines imported` };
    return { message: fait, lot };
  }
}
