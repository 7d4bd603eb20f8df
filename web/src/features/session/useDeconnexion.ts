'use client';

import { useApolloClient } from '@apollo/client/react';
import { useCallback } from 'react';
import { useRetours } from '@/lib/useRetours';
import { deconnecter } from './connecter';

/** Ends the session, empties what the browser knows, and leaves by a full navigation so that no memory remains. */
export function useDeconnexion() {
  const client = useApolloClient();
  const { signaler } = useRetours();
  return useCallback(
    async (partout = false) => {
      try {
        await deconnecter(partout);
      } catch (erreur) {
        signaler(erreur);
        return;
      }
      client.stop();
      await client.clearStore();
      sessionStorage.clear();
      window.location.replace('/connexion');
    },
    [client, signaler],
  );
}
