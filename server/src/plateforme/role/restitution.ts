import { permissionsDeclarees } from '../../socle/securite/droits.ts';
import type { Permission } from '../permission/permission.entity.ts';
import type { Role } from './role.entity.ts';

/**
 * What the product declares for its own Admin roles is theirs: whoever manages roles can give it back, holding it or
 * not, to their own role even. Else what was taken by a slip, or by somebody who is gone, would be nobody's to give.
 */
export function estUneRestitution({ code, application }: Role, permissions: readonly Permission[]): boolean {
  if (code !== 'A' || permissions.length === 0) return false;
  const declarees = new Set(
    permissionsDeclarees()
      .filter((declaree) => declaree.application === application.code && declaree.rolesParDefaut.includes('A'))
      .map(({ nom }) => nom),
  );
  return permissions.every(({ nom }) => declarees.has(nom));
}
