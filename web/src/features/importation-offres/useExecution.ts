'use client';

import { useCallback } from 'react';
import { type DemandeDeLot, useLots } from '@/components/importation/useLots';
import { useImporterLotOffresMutation } from './operations.generated';

/** `confirme`: prices that surprise have been checked, and their offers are imported too. */
export function useExecution(fichier: File, confirme: boolean) {
  const [importerLot] = useImporterLotOffresMutation({ fetchPolicy: 'no-cache' });
  const envoyer = useCallback(
    async ({ fichierId, depart, simulation }: DemandeDeLot) => {
      const input = { fichierId, simulation, rang: depart, confirme };
      return (await importerLot({ variables: { input } })).data?.importerOffres.lot;
    },
    [importerLot, confirme],
  );
  return useLots(fichier, envoyer);
}
