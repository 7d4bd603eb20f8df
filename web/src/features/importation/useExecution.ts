'use client';

import { useCallback } from 'react';
import { type DemandeDeLot, useLots } from '@/components/importation/useLots';
import { useImporterLotMutation } from './operations.generated';
import { entreeDe, type Reglages } from './reglages';

/** Batch after batch, with these settings. */
export function useExecution(fichier: File, reglages: Reglages) {
  const [importerLot] = useImporterLotMutation({ fetchPolicy: 'no-cache' });
  const envoyer = useCallback(
    async ({ fichierId, depart, simulation }: DemandeDeLot) => {
      const input = { ...entreeDe(reglages, fichierId), ligne: depart, simulation };
      return (await importerLot({ variables: { input } })).data?.importerInterventions.lot;
    },
    [reglages, importerLot],
  );
  return useLots(fichier, envoyer);
}
