'use client';

import { useMoi } from '@/lib/session/MoiContexte';
import { type RoleAChoisirFragment, useRolesAChoisirQuery } from './operations.generated';

export interface ApplicationEtRoles {
  id: string;
  nom: string;
  roles: RoleAChoisirFragment[];
}

/** The roles that exist, by application, in the API's order. Without the right to see them, none. */
export function useRolesParApplication(): { applications: ApplicationEtRoles[] | undefined; permis: boolean } {
  const { peut } = useMoi();
  const permis = peut('consulterRole');
  const { data } = useRolesAChoisirQuery({ skip: !permis });
  if (!permis) return { applications: [], permis };
  if (data === undefined) return { applications: undefined, permis };
  const applications = new Map<string, ApplicationEtRoles>();
  for (const role of [...data.premiers.items, ...data.suivants.items]) {
    const { id, nom } = role.application;
    const connue = applications.get(id) ?? { id, nom, roles: [] };
    connue.roles.push(role);
    applications.set(id, connue);
  }
  return { applications: [...applications.values()], permis };
}
