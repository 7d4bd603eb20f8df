'use client';

import type { TypedDocumentNode } from '@apollo/client';
import { useEffect, useState } from 'react';
import { egaux } from '../egaux';
import type { Premiere } from '../premiere';
import { useClient } from './useClient';

/** Of an answer that was taken in already (one comes back to a page by "back"), the cache knows better since. */
const semees = new WeakSet<object>();

/**
 * The answer that came with the page is put where the hook looks for it, which then has nothing to ask; as soon as
 * something else is asked for, what was seen is checked again as everywhere.
 */
export function usePremiere<D, V extends object>(
  document: TypedDocumentNode<D, V>,
  premiere: Premiere<D, V> | undefined,
  variables: V,
) {
  const client = useClient();
  const [fraiche, devenir] = useState(() => {
    const data = premiere?.donnees ?? null;
    if (premiere === undefined || data === null || semees.has(premiere)) return false;
    client.writeQuery({ query: document, variables: premiere.variables, data, broadcast: false });
    return egaux(premiere.variables, variables);
  });
  // Not before: a rendering that is begun again finds it as it was.
  useEffect(() => {
    if (premiere !== undefined) semees.add(premiere);
  }, [premiere]);
  if (fraiche && !egaux(premiere?.variables, variables)) devenir(false);
  return { fetchPolicy: fraiche ? 'cache-first' : 'cache-and-network' } as const;
}
