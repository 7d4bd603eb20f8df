'use client';

import { useCallback } from 'react';
import { useClient } from '@/lib/apollo/useClient';
import { PiecesDeLInterventionDocument } from '../operations.generated';

/** Reads again what the page shows of them, the history too. That it cannot be read is for the page to say. */
export function useRelirePieces(interventionId: string): () => Promise<void> {
  const client = useClient();
  return useCallback(async () => {
    const demande = { query: PiecesDeLInterventionDocument, variables: { id: interventionId } };
    await client.query({ ...demande, fetchPolicy: 'network-only' }).catch(() => undefined);
  }, [client, interventionId]);
}
