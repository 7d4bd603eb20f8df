'use client';

import { useEffect } from 'react';
import { relire } from '@/lib/apollo/relire';
import { useClient } from '@/lib/apollo/useClient';
import { FONCTIONS_LUES } from './lues';
import { LiensNonLusDocument, MarquerNotificationsLuesDocument } from './operations.generated';

/** On the page that notifications lead to: who opens it has read them. Quietly: what is not marked stays unread. */
export function LuesEnOuvrant({ lien }: { lien: string }) {
  const client = useClient();
  useEffect(() => {
    // An effect that runs twice, as while one develops, marks once.
    const arret = new AbortController();
    async function marquer(): Promise<void> {
      const { data } = await client.query({ query: LiensNonLusDocument, fetchPolicy: 'network-only' });
      const ids = data?.consulterNotification.items.filter((lue) => lue.lien === lien).map(({ id }) => id) ?? [];
      if (arret.signal.aborted || ids.length === 0) return;
      const variables = { input: { ids } };
      await client.mutate({ mutation: MarquerNotificationsLuesDocument, variables, ...relire(...FONCTIONS_LUES) });
    }
    void marquer().catch(() => undefined);
    return () => arret.abort();
  }, [client, lien]);
  return null;
}
