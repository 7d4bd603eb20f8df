'use client';

import { relire } from '@/lib/apollo/relire';
import { useRetours } from '@/lib/useRetours';
import { useReprendreInterventionMutation } from '../operations.generated';
import type { InterventionDetail } from '../types';
import { useRegard } from '../useRegard';

/** Makes it the reader's own; the button is gone then, and the page's title is where one goes on. */
export function useReprendre({ id, version }: Pick<InterventionDetail, 'id' | 'version'>) {
  const { coordonnees } = useRegard();
  const { confirmer, signaler } = useRetours();
  const [envoyer, { loading }] = useReprendreInterventionMutation(relire('consulterIntervention'));
  async function reprendre(): Promise<void> {
    try {
      const { data } = await envoyer({ variables: { input: { id, version }, coordonnees } });
      if (data) confirmer(data.reprendreIntervention.message);
      document.querySelector<HTMLElement>(`[data-foyer="${CSS.escape(id)}"]`)?.focus();
    } catch (erreur) {
      signaler(erreur);
    }
  }
  return { reprendre, enCours: loading };
}
