'use client';

import { useState } from 'react';
import { relire } from '@/lib/apollo/relire';
import { useClient } from '@/lib/apollo/useClient';
import { useRetours } from '@/lib/useRetours';
import type { InterventionDeListe } from '../../types';

/** What became of one of them, in words. */
export interface Issue {
  id: string;
  reference: string;
  faite: boolean;
  mots: string;
}

/** Why one is left as it is, said by us and not by the API. */
export class Laissee extends Error {}

/**
 * The same gesture on each of them, one after the other, each as if it were alone: what is refused stays as it is and is
 * told, and keeps none of the others. The list is read again once, at the end.
 */
export function useUnParUn(interventions: readonly InterventionDeListe[]) {
  const client = useClient();
  const { lire } = useRetours();
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  const [commence, commencer] = useState(false);

  async function executer(geste: (intervention: InterventionDeListe) => Promise<string>): Promise<void> {
    commencer(true);
    for (const intervention of interventions) {
      const { id, reference } = intervention;
      const issue = await geste(intervention).then(
        (mots) => ({ id, reference, faite: true, mots }),
        (erreur: unknown) => ({ id, reference, faite: false, mots: pourquoi(erreur) }),
      );
      setIssues((deja) => [...deja, issue]);
    }
    const { update, onQueryUpdated } = relire('consulterIntervention');
    await client.refetchQueries({ updateCache: update, onQueryUpdated });
  }

  function pourquoi(erreur: unknown): string {
    if (erreur instanceof Laissee) return erreur.message;
    const { message, details, champs } = lire(erreur);
    return champs[0]?.message ?? details ?? message;
  }

  const total = interventions.length;
  return { executer, issues, total, commence, fini: commence && issues.length === total };
}
export type UnParUn = Omit<ReturnType<typeof useUnParUn>, 'executer'>;
