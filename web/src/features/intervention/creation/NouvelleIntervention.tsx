'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { EnTetePage } from '@/components/EnTetePage';
import type { CreerInterventionMutation } from '../operations.generated';
import { Creee } from './Creee';
import { FormulaireCreation } from './FormulaireCreation';

type InterventionCreee = CreerInterventionMutation['creerIntervention']['intervention'];

/** A customer is on the phone: one screen, then what to do with what was just opened. */
export function NouvelleIntervention() {
  const t = useTranslations('intervention.creation');
  const [creee, setCreee] = useState<InterventionCreee | null>(null);
  if (creee !== null) return <Creee intervention={creee} encore={() => setCreee(null)} />;
  return (
    <>
      <EnTetePage titre={t('titre')} sousTitre={t('sousTitre')} />
      <FormulaireCreation surCreation={setCreee} />
    </>
  );
}
