'use client';

import { useTranslations } from 'next-intl';
import { useReprendreInterventionMutation } from '../../operations.generated';
import type { InterventionDeListe } from '../../types';
import { useRegard } from '../../useRegard';
import type { Retour } from './useUnParUn';

/** Takes one's own back from the colleague to whom it was handed over, as long as they have not changed it. */
export function useAReprendre() {
  const t = useTranslations('intervention.unParUn');
  const { coordonnees } = useRegard();
  const [reprendre] = useReprendreInterventionMutation();
  return ({ id, reference, version }: InterventionDeListe): Retour => ({
    ...{ id, reference },
    defaire: async () => {
      await reprendre({ variables: { input: { id, version: version + 1 }, coordonnees } });
      return { mots: t('reprise') };
    },
  });
}
