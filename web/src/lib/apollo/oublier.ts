import type { ApolloCache } from '@apollo/client';
import { compterUnOubli } from './oublis';

/** After a mutation: what these functions answered is no longer known, and asked again by the pages that show it. */
export function oublier(...fonctions: string[]) {
  return (cache: ApolloCache) => {
    compterUnOubli();
    for (const fieldName of fonctions) cache.evict({ id: 'ROOT_QUERY', fieldName });
    cache.gc();
  };
}
