import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { uneFois } from '../../socle/idempotence/une-fois.ts';
import { Exige } from '../../socle/securite/droits.ts';
import { UtilisateurPayload } from '../session/session.types.ts';
import { AssignerRoleInput, RetirerRoleInput } from './attribution.inputs.ts';
import * as service from './attribution.service.ts';
import { voir } from './compte.lecture.ts';
import { UTILISATEUR_GERER } from './utilisateur.permissions.ts';

@Resolver()
export class AttributionResolver {
  @Exige(UTILISATEUR_GERER)
  @Mutation(() => UtilisateurPayload)
  async assignerRole(@Arg('input', () => AssignerRoleInput) input: AssignerRoleInput, @Ctx() contexte: Contexte) {
    return {
      message: { fr: 'Rôle assigné avec succès', en: 'Role assigned successfully' },
      utilisateur: await uneFois(
        contexte,
        'utilisateur',
        () => service.assigner(contexte, input),
        (id) => voir(contexte.em, { id }),
      ),
    };
  }

  @Exige(UTILISATEUR_GERER)
  @Mutation(() => UtilisateurPayload)
  async retirerRole(@Arg('input', () => RetirerRoleInput) input: RetirerRoleInput, @Ctx() contexte: Contexte) {
    return {
      message: { fr: 'Rôle retiré avec succès', en: 'Role removed successfully' },
      utilisateur: await service.retirer(contexte, input),
    };
  }
}
