import type { EntityManager } from '@mikro-orm/core';
import { sql } from '../../commun/base-de-donnees.ts';
import { cle } from '../../commun/cle.ts';
import { introuvable } from '../../commun/erreurs.ts';
import type { Contexte } from '../../graphql/contexte.ts';
import { exigerDeTenir } from './delegation.ts';
import { changerDroits } from './droits.service.ts';
import { Permission } from './permission.entity.ts';
import { Role } from './role.entity.ts';
import type { AffecterPermissionsRoleInput } from './role.inputs.ts';

export const CE_ROLE = { fr: 'Ce rôle', en: 'This role' };
export const CETTE_PERMISSION = { fr: 'Cette permission', en: 'This permission' };

/** Document 002, "Affecter des permissions à un rôle": all or none; those that it has already stay. */
export function affecterPermissions(contexte: Contexte, input: AffecterPermissionsRoleInput): Promise<Role> {
  const { em } = contexte;
  return changerDroits(contexte, async () => {
    const role = await em.findOne(Role, cle(input.roleId, CE_ROLE), { populate: ['application', 'permissions'] });
    if (!role) throw introuvable(CE_ROLE);
    const permissions = await lesPermissions(em, input.permissionIds);
    const { id: applicationId, code } = role.application;
    const nouvelles = permissions.filter((permission) => !role.permissions.contains(permission));
    exigerDeTenir(
      contexte,
      nouvelles.map(({ nom }) => ({ nom, applicationId, code })),
    );
    role.permissions.add(nouvelles);
    return role;
  });
}

/** Every one of them, or NOT_FOUND. */
export async function lesPermissions(em: EntityManager, ids: readonly string[]): Promise<Permission[]> {
  const cles = [...new Set(ids.map((id) => cle(id, CETTE_PERMISSION)))];
  const trouvees = await em.find(Permission, { id: { $in: cles } });
  if (trouvees.length < cles.length) throw introuvable(CETTE_PERMISSION);
  return trouvees;
}

/** As it is after the change, for its answer. */
export function lireRole(em: EntityManager, id: number) {
  return sql(em).selectFrom('role').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
}
