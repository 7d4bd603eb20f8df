'use client';

import { useState } from 'react';
import { usePremiere } from '@/lib/apollo/usePremiere';
import { useFrequence } from '@/lib/direct';
import type { Premiere } from '@/lib/premiere';
import { useRetourSurLaPage } from '@/lib/useRetourSurLaPage';
import { useRegard } from '../useRegard';
import { demandeDuJour } from './demande';
import { aujourdhui } from './jours';
import {
  MaJourneeDocument,
  type MaJourneeQuery,
  type MaJourneeQueryVariables,
  useMaJourneeQuery,
} from './operations.generated';
import { parties } from './parties';

const FREQUENCE_MS = 60_000;

export type PremiereDeLaJournee = Premiere<MaJourneeQuery, MaJourneeQueryVariables>;

/** The reader's own work of a day, with what is not of that day and still theirs to do. */
export function useJournee(jour: string, premiere: PremiereDeLaJournee | undefined) {
  const { moiId: intervenantId, coordonnees } = useRegard();
  const ceJour = aujourdhui();
  const variables = demandeDuJour(intervenantId, jour, coordonnees);
  const { data, error, refetch } = useMaJourneeQuery({
    variables,
    ...usePremiere(MaJourneeDocument, premiere, variables),
    pollInterval: useFrequence(FREQUENCE_MS),
    skipPollAttempt: () => document.hidden,
  });
  const relire = () => void refetch().catch(() => undefined);
  useRetourSurLaPage(relire);
  // Stays when it cannot be read again, and under its own date alone.
  const [gardee, garder] = useState<{ jour: string; lue: MaJourneeQuery }>();
  if (data !== undefined && data !== gardee?.lue) garder({ jour, lue: data });
  const lue = data ?? (gardee?.jour === jour ? gardee.lue : undefined);
  return {
    parties: lue === undefined ? undefined : parties(lue, jour === ceJour),
    erreur: error,
    relire,
  };
}
