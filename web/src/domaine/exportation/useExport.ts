'use client';

import { useEffect } from 'react';
import { enRoute } from './etats';
import { useExportQuery } from './operations.generated';

const CHAQUE_MS = 1000;

/** How far an export is, asked again while it goes on; without an id, the last that was asked for. */
export function useExport(id: string | null) {
  const { data, error, startPolling, stopPolling, refetch } = useExportQuery({
    variables: { id },
    fetchPolicy: 'cache-and-network',
    skipPollAttempt: () => document.hidden,
  });
  const lu = data?.voirExport.exportation;
  const suivi = lu != null && enRoute(lu);
  useEffect(() => {
    if (!suivi) return;
    startPolling(CHAQUE_MS);
    return stopPolling;
  }, [suivi, startPolling, stopPolling]);
  return { lu, error, refetch };
}
