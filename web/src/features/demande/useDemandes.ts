'use client';

import { parseAsString } from 'nuqs';
import { useParametres } from '@/components/adresse/useParametres';
import { useRetourSurLaPage } from '@/lib/useRetourSurLaPage';
import { useDemandesQuery } from './operations.generated';

const PAR_PAGE = 20;
const FREQUENCE_MS = 60_000;

/** A page of them, kept as they are now; the place in the list is in the address. */
export function useDemandes() {
  const [{ apres }, ecrire] = useParametres({ apres: parseAsString });
  const { data, previousData, error, loading, refetch } = useDemandesQuery({
    variables: { perPage: PAR_PAGE, apres },
    // Nothing of them is told live.
    pollInterval: FREQUENCE_MS,
    skipPollAttempt: () => document.hidden,
  });
  const relire = () => void refetch().catch(() => undefined);
  useRetourSurLaPage(relire);
  return {
    page: (data ?? previousData)?.consulterDemande,
    erreur: error,
    enAttente: loading && data === undefined,
    relire,
    apres,
    aller: (place: string | null) => void ecrire({ apres: place }, { history: 'push' }),
  };
}
export type EtatDesDemandes = ReturnType<typeof useDemandes>;
