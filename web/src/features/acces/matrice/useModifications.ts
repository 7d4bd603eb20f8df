'use client';

import { useState } from 'react';
import type { Permission, Role } from './useMatrice';

export interface ChangementDeRole {
  role: Role;
  plus: Permission[];
  moins: Permission[];
}

/** Of a role, the permissions whose box was changed, with what is wanted now. */
interface Voulu {
  role: Role;
  cases: Map<string, { permission: Permission; tenue: boolean }>;
}

export const tient = (role: Role, permissionId: string): boolean =>
  role.permissions?.some(({ id }) => id === permissionId) ?? false;

/** What was ticked and unticked and is not saved yet, of every application that was looked at. */
export function useModifications() {
  const [voulus, setVoulus] = useState<ReadonlyMap<string, Voulu>>(new Map());

  const voulue = (role: Role, permissionId: string): boolean =>
    voulus.get(role.id)?.cases.get(permissionId)?.tenue ?? tient(role, permissionId);

  function basculer(role: Role, permission: Permission): void {
    setVoulus((avant) => {
      const cases = new Map(avant.get(role.id)?.cases);
      const tenue = !(cases.get(permission.id)?.tenue ?? tient(role, permission.id));
      if (tenue === tient(role, permission.id)) cases.delete(permission.id);
      else cases.set(permission.id, { permission, tenue });
      const apres = new Map(avant);
      if (cases.size === 0) apres.delete(role.id);
      else apres.set(role.id, { role, cases });
      return apres;
    });
  }

  const changements = [...voulus.values()].map(({ role, cases }): ChangementDeRole => {
    const toutes = [...cases.values()].sort((a, b) => (a.permission.nom < b.permission.nom ? -1 : 1));
    return {
      role,
      plus: toutes.filter(({ tenue }) => tenue).map(({ permission }) => permission),
      moins: toutes.filter(({ tenue }) => !tenue).map(({ permission }) => permission),
    };
  });

  return {
    voulue,
    changee: (role: Role, permissionId: string) => voulus.get(role.id)?.cases.has(permissionId) ?? false,
    basculer,
    changements,
    nombre: changements.reduce((somme, { plus, moins }) => somme + plus.length + moins.length, 0),
    oublier: (roleIds: readonly string[]) =>
      setVoulus((avant) => new Map([...avant].filter(([id]) => !roleIds.includes(id)))),
    toutOublier: () => setVoulus(new Map()),
  };
}
export type Modifications = ReturnType<typeof useModifications>;
