import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { Connectee, Exige } from '../../socle/securite/droits.ts';
import { Coordonnees } from './coordonnees.entity.ts';
import { CoordonneesPayload, ModifierCoordonneesInput } from './coordonnees.inputs.ts';
import { ENTREPRISE_GERER } from './coordonnees.permissions.ts';
import * as service from './coordonnees.service.ts';

@Resolver(() => Coordonnees)
export class CoordonneesResolver {
  @Connectee()
  @Query(() => Coordonnees)
  consulterCoordonnees(@Ctx() { em }: Contexte) {
    return service.voir(em);
  }

  @Exige(ENTREPRISE_GERER)
  @Mutation(() => CoordonneesPayload)
  async modifierCoordonnees(
    @Arg('input', () => ModifierCoordonneesInput) input: ModifierCoordonneesInput,
    @Ctx() contexte: Contexte,
  ) {
    return {
      message: { fr: 'Coordonnées mises à jour avec succès', en: 'Contact details updated successfully' },
      coordonnees: await service.modifier(contexte, input),
    };
  }
}
