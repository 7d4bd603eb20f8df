'use client';

import { useTranslations } from 'next-intl';
import { useCallback } from 'react';
import { useClient } from '../apollo/useClient';
import { effacerBrouillons } from '../brouillons';
import { demanderConfirmation } from '../demanderConfirmation';
import { pageTenue } from '../enRoute';
import { useRetours } from '../useRetours';
import { deconnecter } from './connecter';
import { partirPar } from './depart';
import { useMoi } from './MoiContexte';

/**
 * Ends the session, empties what the browser knows, and leaves by a full navigation so that no memory remains. What is
 * still on its way would be lost with the page: that is asked first.
 */
export function useDeconnexion() {
  const t = useTranslations('commun.compte');
  const client = useClient();
  const { signaler } = useRetours();
  const { id } = useMoi().compte;
  const partir = useCallback(
    async (partout: boolean) => {
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
  return useCallback(
    async (partout = false) => {
      if (!pageTenue()) return partir(partout);
      demanderConfirmation({
        title: t('deconnexion'),
        children: t('enRoute'),
        labels: { confirm: t('deconnexion'), cancel: t('annuler') },
        confirmProps: { color: 'red' },
        onConfirm: () => void partir(partout),
      });
    },
    [partir, t],
  );
}
