'use client';

import { useListe } from './useListe';

/** A list that has one order only: the API's. */
export function useListeSimple(parPage = 20) {
  return useListe({ tris: ['ORDRE'] as const, triInitial: { champ: 'ORDRE', sens: 'ASC' }, parPage });
}
