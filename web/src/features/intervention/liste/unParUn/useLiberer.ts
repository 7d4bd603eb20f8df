'use client';

import { useTranslations } from 'next-intl';
import { useModifierUneMutation, useRendreCreneauMutation } from '../../operations.generated';
import type { InterventionDeListe } from '../../types';
import type { Faite } from './useUnParUn';

/** Takes a slot back from what was to be planned: its status and the day that was wished for are as they were. */
export function useLiberer() {
  const t = useTranslations('intervention.unParUn');
  const [rendre] = useRendreCreneauMutation();
  const [modifier] = useModifierUneMutation();
  /** `version`: as the planning left it; whoever has changed it since keeps their change. */
  return async ({ id, statut, datePrevue }: InterventionDeListe, version: number): Promise<Faite> => {
    const rendue = await rendre({ variables: { input: { id, version, statutId: statut.id } } });
    const apres = rendue.data?.changerStatutIntervention.intervention.version;
    if (apres !== undefined) {
      const motifPasse = datePrevue === null ? null : t('motifRetour');
      await modifier({ variables: { input: { id, version: apres, datePrevue, motifPasse } } });
    }
    return { mots: t('libere') };
  };
}
