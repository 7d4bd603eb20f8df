'use client';

import { parseAsString, useQueryState } from 'nuqs';
import { useListe } from '@/components/liste/useListe';
import { useApplicationsDAccesQuery } from '../operations.generated';

/** Both lists are in the order of the API: by application, then by name. */
export function useListeDAcces() {
  return useListe({ tris: ['NOM'] as const, triInitial: { champ: 'NOM', sens: 'ASC' } });
}

/** The filter by application, in the address. */
export function useApplicationChoisie(premierePage: () => void) {
  const applications = useApplicationsDAccesQuery().data?.consulterApplication.items ?? [];
  const [id, changer] = useQueryState('application', parseAsString);
  const choisir = (valeur: string) => {
    premierePage();
    void changer(valeur === '' ? null : valeur);
  };
  return { applications, applicationId: id, choisir };
}
