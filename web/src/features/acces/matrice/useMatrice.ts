'use client';

import { useCallback, useEffect, useState } from 'react';
import { useClient } from '@/lib/apollo/useClient';
import {
  type PermissionDeMatriceFragment,
  PermissionsDeMatriceDocument,
  type RoleDeMatriceFragment,
  RolesDeMatriceDocument,
} from '../operations.generated';

export type Role = RoleDeMatriceFragment;
export type Permission = PermissionDeMatriceFragment;

interface Lue {
  applicationId: string;
  roles: Role[];
  permissions: Permission[];
}

/** Whole, whatever the number of its pages: a matrix of which a part is missing would mislead. */
export function useMatrice(applicationId: string | undefined) {
  const client = useClient();
  const [lue, setLue] = useState<Lue | null>(null);
  const [erreur, setErreur] = useState<unknown>(null);
  const [tour, setTour] = useState(0);
  const recharger = useCallback(() => setTour((precedent) => precedent + 1), []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `tour` asks for the same again.
  useEffect(() => {
    if (applicationId === undefined) return undefined;
    let parti = false;
    const page = (numero: number) =>
      ({ variables: { applicationId, page: numero }, fetchPolicy: 'network-only' }) as const;
    const lire = async () => {
      const roles = await toutes(async (numero) => {
        const { data } = await client.query({ query: RolesDeMatriceDocument, ...page(numero) });
        return data?.consulterRole;
      });
      const permissions = await toutes(async (numero) => {
        const { data } = await client.query({ query: PermissionsDeMatriceDocument, ...page(numero) });
        return data?.consulterPermission;
      });
      if (!parti) setLue({ applicationId, roles, permissions });
    };
    setErreur(null);
    lire().catch((echec: unknown) => {
      if (!parti) setErreur(echec);
    });
    return () => {
      parti = true;
    };
  }, [client, applicationId, tour]);

  // Another application's: what is shown is never under a wrong name.
  const ici = lue?.applicationId === applicationId ? lue : null;
  return { roles: ici?.roles, permissions: ici?.permissions, erreur: ici === null ? erreur : null, recharger };
}

const PAGES_MAX = 20;

interface Page<T> {
  items: T[];
  pagination: { hasNext: boolean };
}

async function toutes<T>(lirePage: (numero: number) => Promise<Page<T> | undefined>): Promise<T[]> {
  const lues: T[] = [];
  for (let numero = 1; numero <= PAGES_MAX; numero++) {
    const page = await lirePage(numero);
    lues.push(...(page?.items ?? []));
    if (!page?.pagination.hasNext) break;
  }
  return lues;
}
