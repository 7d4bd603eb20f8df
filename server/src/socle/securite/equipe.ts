import type { EntityManager } from '@mikro-orm/core';
import type { RoleTenu } from './acces.ts';

interface Equipe {
  /** Without it an account has no team. */
  permission: string;
  lire(em: EntityManager, utilisateurId: number): Promise<readonly number[]>;
}

let declaree: Equipe | undefined;

/**
 * Who an account works with, said by the house whose rows they read of each other. It is read and kept with the rights:
 * what changes it calls `droitsModifies`.
 */
export function declarerEquipe(equipe: Equipe): void {
  declaree = equipe;
}

export async function equipeDe(
  em: EntityManager,
  utilisateurId: number,
  roles: readonly RoleTenu[],
): Promise<readonly number[]> {
  if (!declaree) return [];
  const { permission, lire } = declaree;
  return roles.some(({ permissions }) => permissions.has(permission)) ? lire(em, utilisateurId) : [];
}
