'use client';

import { useCallback } from 'react';
import { useClient } from '../apollo/useClient';
import { effacerBrouillons } from '../brouillons';
import { useRetours } from '../useRetours';
import { deconnecter } from './connecter';
import { partirPar } from './depart';
import { useMoi } from './MoiContexte';

/** Ends the session, empties what the browser knows, and leaves by a full navigation so that no memory remains. */
export function useDeconnexion() {
  const client = useClient();
  const { signaler } = useRetours();
  const { id } = useMoi().compte;
  return useCallback(
    async (partout = false) => {
      try {
        await partirPar(() => deconnecter(partout));
      } catch (erreur) {
        signaler(erreur);
        return;
      }
      client.stop();
      await client.clearStore();
      effacerBrouillons(id);
      sessionStorage.clear();
      window.location.replace('/connexion');
    },
    [client, signaler, id],
  );
}
