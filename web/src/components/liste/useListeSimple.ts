'use client';

import { useListe } from './useListe';

/** A list that has one order only: the API's. */
export function useListeSimple(options: { parPage?: number; masquees?: string[] } = {}) {
  return useListe({ tris: ['ORDRE'] as const, triInitial: { champ: 'ORDRE', sens: 'ASC' }, ...options });
}
