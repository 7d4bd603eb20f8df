import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Contexte } from '../../graphql/contexte.ts';
import { Exige } from '../../securite/droits.ts';
import { ROLE_GERER } from './acces.permissions.ts';
import { Role } from './role.entity.ts';
import { AffecterPermissionsRoleInput, RolePayload } from './role.inputs.ts';
import * as service from './role.service.ts';

@Resolver(() => Role)
export class RoleResolver {
  @Exige(ROLE_GERER)
  @Mutation(() => RolePayload, { description: 'Document 002, « Affecter des permissions à un rôle »' })
  async affecterPermissionsRole(
    @Arg('input', () => AffecterPermissionsRoleInput) input: AffecterPermissionsRoleInput,
    @Ctx() contexte: Contexte,
  ) {
    const { id } = await service.affecterPermissions(contexte, input);
    return {
      message: { fr: 'Permissions affectées avec succès', en: 'Permissions assigned successfully' },
      role: await service.lireRole(contexte.em, id),
    };
  }
}
