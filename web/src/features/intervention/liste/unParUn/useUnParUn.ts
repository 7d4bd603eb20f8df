'use client';

import { useState } from 'react';
import { relire } from '@/lib/apollo/relire';
import { useClient } from '@/lib/apollo/useClient';
import { useRetours } from '@/lib/useRetours';

export interface Sujet {
  id: string;
  reference: string;
}

/** What was done to one of them, in words, and what takes it back. */
export interface Faite {
  mots: string;
  defaire?: () => Promise<Faite>;
}

/** What became of one of them. */
export interface Issue extends Sujet, Faite {
  faite: boolean;
}

/** One that can be taken back. */
export interface Retour extends Sujet {
  defaire: () => Promise<Faite>;
}

/** Why one is left as it is, said by us and not by the API. */
export class Laissee extends Error {}

/**
 * The same gesture on each of them, one after the other, each as if it were alone: what is refused stays as it is and is
 * told, and keeps none of the others. The list is read again once, at the end.
 */
export function useUnParUn<S extends Sujet>(sujets: readonly S[]) {
  const client = useClient();
  const { lire } = useRetours();
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  const [commence, commencer] = useState(false);

  async function executer(geste: (sujet: S) => Promise<Faite>): Promise<void> {
    commencer(true);
    for (const sujet of sujets) {
      const { id, reference } = sujet;
      const issue = await geste(sujet).then(
        (faite) => ({ id, reference, faite: true, ...faite }),
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

  const retours = issues.flatMap(({ id, reference, defaire }): Retour[] =>
    defaire === undefined ? [] : [{ id, reference, defaire }],
  );
  const total = sujets.length;
  return { executer, issues, retours, total, commence, fini: commence && issues.length === total };
}
export type UnParUn = Omit<ReturnType<typeof useUnParUn>, 'executer'>;
