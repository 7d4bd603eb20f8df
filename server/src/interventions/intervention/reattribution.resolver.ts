import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { UTILISATEUR_GERER } from '../../plateforme/utilisateur/utilisateur.permissions.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { Exige } from '../../socle/securite/droits.ts';
import { INTERVENTION_PLANIFIER } from './intervention.permissions.ts';
import * as service from './reattribution.service.ts';
import { ReattribuerVisitesInput, ReattributionPayload, VisitesDuCompte } from './reattribution.types.ts';

/** What becomes of the visits of somebody who can no longer come. */
@Resolver()
export class ReattributionResolver {
  @Exige(UTILISATEUR_GERER)
  @Query(() => VisitesDuCompte, {
    complexity: 20,
  })
  consulterVisitesDuCompte(
    @Arg('utilisateurId', () => ID) utilisateurId: string,
    @Ctx() contexte: Contexte,
  ): Promise<VisitesDuCompte> {
    return service.visitesDuCompte(contexte, utilisateurId);
  }

  @Exige(INTERVENTION_PLANIFIER)
  @Mutation(() => ReattributionPayload)
  async reattribuerVisites(
    @Arg('input', () => ReattribuerVisitesInput) input: ReattribuerVisitesInput,
    @Ctx() contexte: Contexte,
  ): Promise<ReattributionPayload> {
    const references = await service.reattribuer(contexte, input);
    const nombre = references.length;
    const message = {
      fr: nombre === 1 ? 'Une visite réattribuée' : `${nombre} visites réattribuées`,
      en: nombre === 1 ? 'One visit reassigned' : `${nombre} visits reassigned`,
    };
    return { message, references };
  }
}
