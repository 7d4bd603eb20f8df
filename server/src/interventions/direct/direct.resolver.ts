import { Args, Resolver, Root, Subscription } from 'type-graphql';
import { indisponible } from '../../socle/commun/erreurs.ts';
import { Exige } from '../../socle/securite/droits.ts';
import { INTERVENTION_LIRE } from '../intervention/intervention.permissions.ts';
import { EvenementIntervention, InterventionModifieeArgs } from './direct.types.ts';

@Resolver()
export class DirectResolver {
  @Exige(INTERVENTION_LIRE)
  @Subscription(() => EvenementIntervention, {
    subscribe: () => {
      throw indisponible();
    },
  })
  interventionModifiee(
    @Root() evenement: EvenementIntervention,
    @Args(() => InterventionModifieeArgs) _args: InterventionModifieeArgs,
  ) {
    return evenement;
  }
}
