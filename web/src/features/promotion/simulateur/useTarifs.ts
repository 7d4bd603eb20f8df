'use client';

import { type PuissancesDeLOffreQuery, usePuissancesDeLOffreQuery } from '../operations.generated';

export type Tarifs = NonNullable<PuissancesDeLOffreQuery['voirOffre']['versionOfferte']>['tarifs'];

/** Of the offer as it is sold. Undefined: not known yet; empty: nothing of it is sold. */
export function useTarifs(offre: string): Tarifs | undefined {
  const { data } = usePuissancesDeLOffreQuery({ variables: { id: offre }, skip: offre === '' });
  if (offre === '' || data?.voirOffre.id !== offre) return undefined;
  return data.voirOffre.versionOfferte?.tarifs ?? [];
}
