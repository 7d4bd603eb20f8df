'use client';

import { Joindre, type PropsJoindre } from './Joindre';
import { useCoordonneesQuery } from './operations.generated';

/** How the company is reached, for its clients: the one place that invites anybody to call. */
export function NousJoindre(props: PropsJoindre) {
  const { data } = useCoordonneesQuery();
  return <Joindre {...props} coordonnees={data?.consulterCoordonnees} />;
}
