'use client';

import { useCallback } from 'react';
import { type DemandeDeLot, useLots } from '@/components/importation/useLots';
import { useImporterLotOffresMutation } from './operations.generated';

export function useExecution(fichier: File) {
  const [importerLot] = useImporterLotOffresMutation({ fetchPolicy: 'no-cache' });
  const envoyer = useCallback(
    async ({ fichierId, depart, simulation }: DemandeDeLot) => {
      const input = { fichierId, simulation, rang: depart };
      return (await importerLot({ variables: { input } })).data?.importerOffres.lot;
    },
    [importerLot],
  );
  return useLots(fichier, envoyer);
}
