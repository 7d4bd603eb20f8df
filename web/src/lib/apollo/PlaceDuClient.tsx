'use client';

import type { ApolloClient, TypePolicies } from '@apollo/client';
import { createContext, type ReactNode, use, useState } from 'react';

type Obtenir = (creer: (politiques: TypePolicies) => ApolloClient) => ApolloClient;

const Contexte = createContext<Obtenir | null>(null);

function place(politiques: TypePolicies): Obtenir {
  let client: ApolloClient | undefined;
  return (creer) => {
    client ??= creer(politiques);
    return client;
  };
}

/**
 * Where the client will be: made by the first that asks (`useClient`), one for all. A page whose first answers came with
 * it works before Apollo Client is there (decision 49), so nothing here loads it.
 */
export function PlaceDuClient({ politiques, children }: { politiques: TypePolicies; children: ReactNode }) {
  const [obtenir] = useState(() => place(politiques));
  return <Contexte value={obtenir}>{children}</Contexte>;
}

export function usePlaceDuClient(): Obtenir {
  const obtenir = use(Contexte);
  if (obtenir === null) throw new Error('usePlaceDuClient belongs under app/Fournisseurs');
  return obtenir;
}
