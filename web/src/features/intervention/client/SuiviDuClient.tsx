'use client';

import { useEffect } from 'react';
import { CoordonneesDocument, useCoordonneesQuery } from '@/domaine/coordonnees/operations.generated';
import { usePremiere } from '@/lib/apollo/usePremiere';
import { useFrequence } from '@/lib/direct';
import { useMoi } from '@/lib/session/MoiContexte';
import { useRetourSurLaPage } from '@/lib/useRetourSurLaPage';
import { demandeCourantes } from './demandes';
import { MesInterventionsDocument, useMesInterventionsQuery } from './operations.generated';
import type { Lecture, PremieresDuClient } from './useCourantes';

const FREQUENCE_MS = 60_000;

/** Draws nothing: keeps what the page shows as it is now, from a moment after it came. */
export function SuiviDuClient({ premiere, surLecture }: Props) {
  const { compte } = useMoi();
  const variables = demandeCourantes(compte.id);
  const { data, error, refetch } = useMesInterventionsQuery({
    variables,
    ...usePremiere(MesInterventionsDocument, premiere?.courantes, variables),
    pollInterval: useFrequence(FREQUENCE_MS),
    skipPollAttempt: () => document.hidden,
  });
  const { data: coordonnees } = useCoordonneesQuery(usePremiere(CoordonneesDocument, premiere?.coordonnees, {}));
  useRetourSurLaPage(() => void refetch().catch(() => undefined));
  useEffect(() => {
    surLecture({ courantes: data, coordonnees, erreur: error, relire: () => void refetch().catch(() => undefined) });
  }, [data, coordonnees, error, refetch, surLecture]);
  return null;
}

interface Props {
  premiere: PremieresDuClient | undefined;
  surLecture: (lecture: Lecture) => void;
}
