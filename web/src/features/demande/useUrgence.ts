'use client';

import { useUrgencesDesDemandesQuery } from './operations.generated';

/** What a client asks for is neither the most pressing nor the least: the degree in the middle of the delays. */
export function useUrgence() {
  const { data } = useUrgencesDesDemandesQuery();
  const urgences = data?.consulterDegreUrgence.items ?? [];
  return urgences.toSorted((a, b) => a.delaiHeures - b.delaiHeures)[Math.floor(urgences.length / 2)];
}
