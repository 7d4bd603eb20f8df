import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { Exige } from '../../socle/securite/droits.ts';
import { OFFRE_GERER } from '../offre/offre.permissions.ts';
import { importerLotOffres } from './importation-offres.service.ts';
import { ImporterOffresInput, ImportOffresPayload } from './importation-offres.types.ts';

@Resolver()
export class ImportationOffresResolver {
  @Exige(OFFRE_GERER)
  @Mutation(() => ImportOffresPayload)
  async importerOffres(@Arg('input', () => ImporterOffresInput) input: ImporterOffresInput, @Ctx() contexte: Contexte) {
    const lot = await importerLotOffres(contexte, input);
    const [c, m] = [lot.creees, lot.versionsOuvertes + lot.modifiees];
    const message = input.simulation
      ? { fr: `${c} offres seraient créées, ${m} modifiées`, en: `${c} offers would be created, ${m} changed` }
      : { fr: `${c} offres créées, ${m} modifiées`, en: `${c} offers created, ${m} changed` };
    return { message, lot };
  }
}
