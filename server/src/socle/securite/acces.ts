import { registerEnumType } from 'type-graphql';
import { permissionDeclaree } from './droits.ts';

/** How many of its permissions a function requires. */
export enum ModeFonction {
  AU_MOINS_UNE = 'AU_MOINS_UNE',
  TOUTES = 'TOUTES',
}
registerEnumType(ModeFonction, { name: 'ModeFonction' });

/** What an account holds in one application. */
export interface RoleTenu {
  applicationId: number;
  /** What the code knows the application by; null for those that admins made. */
  application: string | null;
  roleId: number;
  role: string;
  dateFin: Date | null;
  permissions: ReadonlySet<string>;
}

/** What opens functions. */
export interface Roles {
  roles: readonly RoleTenu[];
}

/** All the rights of one account, at one version of the rights. */
export interface Droits extends Roles {
  /** Whose rows it may read besides its own: see `declarerEquipe`. */
  equipe: readonly number[];
}

export interface FonctionConnue {
  id: number;
  nom: string;
  applicationId: number;
  mode: ModeFonction;
  permissions: readonly string[];
}

/** The roles that count now: one whose end has passed is as if it had been removed. */
export function rolesEnCours(droits: Roles, maintenant: Date): RoleTenu[] {
  return droits.roles.filter((role) => role.dateFin === null || role.dateFin > maintenant);
}

/**
 * A permission counts where it is declared, in the role of its application, as for functions (`peutAppeler`): what a role
 * of another application holds opens no row. One that admins made counts anywhere.
 */
const compteDans = (permission: string, { application }: RoleTenu): boolean => {
  const declaree = permissionDeclaree(permission);
  return declaree === undefined || declaree.application === application;
};

/** Holds this permission where it counts. */
export function tient(droits: Roles, permission: string, maintenant: Date): boolean {
  return rolesEnCours(droits, maintenant).some(
    (role) => role.permissions.has(permission) && compteDans(permission, role),
  );
}

/** All that are held where they count. */
export function permissionsTenues(droits: Roles, maintenant: Date): ReadonlySet<string> {
  return new Set(
    rolesEnCours(droits, maintenant).flatMap((role) => [...role.permissions].filter((nom) => compteDans(nom, role))),
  );
}

/**
 * Spec 1-product, decision 6: the role held *in the function's application* has at least one of its permissions, or
 * all of them in mode TOUTES. A function with no permission is closed to all.
 */
export function peutAppeler(droits: Roles, fonction: FonctionConnue | undefined, maintenant: Date): boolean {
  const role = rolesEnCours(droits, maintenant).find(({ applicationId }) => applicationId === fonction?.applicationId);
  return role !== undefined && permetAuRole(role.permissions, fonction);
}

/** A function with no permission is closed to all. */
export function estOuverte(fonction: FonctionConnue | undefined): fonction is FonctionConnue {
  return fonction !== undefined && fonction.permissions.length > 0;
}

/** Whether a role with these permissions, in the function's application, may call it. */
export function permetAuRole(permissions: ReadonlySet<string>, fonction: FonctionConnue | undefined): boolean {
  if (!estOuverte(fonction)) return false;
  const tenue = (permission: string) => permissions.has(permission);
  return fonction.mode === ModeFonction.TOUTES ? fonction.permissions.every(tenue) : fonction.permissions.some(tenue);
}
