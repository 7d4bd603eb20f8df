'use client';

import { useState } from 'react';
import { useRegard } from '../useRegard';
import { useRetourSurLaPage } from '../useRetourSurLaPage';
import { aujourdhui, bornes } from './jours';
import { type MaJourneeQuery, useMaJourneeQuery } from './operations.generated';
import { parties } from './parties';

const FREQUENCE_MS = 60_000;

/** The reader's own work of a day, with what is not of that day and still theirs to do. */
export function useJournee(jour: string) {
  const { moiId: intervenantId, coordonnees } = useRegard();
  const { du, au } = bornes(jour);
  const ceJour = aujourdhui();
  const { data, error, refetch } = useMaJourneeQuery({
    variables: {
      jour: { intervenantId, prevueDu: du, prevueAu: au },
      enCours: { intervenantId, etapes: ['EN_COURS'] },
      enAttente: { intervenantId, etapes: ['EN_ATTENTE'] },
      manquees: { intervenantId, etapes: ['PLANIFIEE'], prevueAu: bornes(ceJour).du },
      enRetard: { intervenantId, etapes: ['PLANIFIEE'], enRetard: true },
      coordonnees,
    },
    pollInterval: FREQUENCE_MS,
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
