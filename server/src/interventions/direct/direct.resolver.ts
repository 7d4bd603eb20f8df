import { Args, Resolver, Root, Subscription } from 'type-graphql';
import { cleOuAucune } from '../../socle/commun/cle.ts';
import { validerArgument } from '../../socle/commun/validation.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { Exige } from '../../socle/securite/droits.ts';
import { INTERVENTION_LIRE } from '../intervention/intervention.permissions.ts';
import { EvenementIntervention, InterventionModifieeArgs } from './direct.types.ts';

@Resolver()
export class DirectResolver {
  @Exige(INTERVENTION_LIRE)
  @Subscription(() => EvenementIntervention, {
    async subscribe({ args, context, info }) {
      const contexte: Contexte = context;
      // Arguments are made and looked at by type-graphql for what is told, and not before.
      const recus = Object.assign(new InterventionModifieeArgs(), args);
      await validerArgument(recus);
      const ids = recus.interventionIds?.map(cleOuAucune) ?? null;
      return contexte.services.direct.ouvrir(contexte, info, { ids, secondesAvant: recus.secondesAvant ?? 0 });
    },
  })
  interventionModifiee(
    @Root() evenement: EvenementIntervention,
    @Args(() => InterventionModifieeArgs) _args: InterventionModifieeArgs,
  ) {
    return evenement;
  }
}
