'use client';

import { useTranslations } from 'next-intl';
import { parseAsString, useQueryState } from 'nuqs';
import { useState } from 'react';
import { EnTetePage } from '@/components/EnTetePage';
import { Attente } from '@/components/etats/Attente';
import { useInterventionOuverteQuery } from '../operations.generated';
import { Creee, type InterventionCreee } from './Creee';
import { FormulaireCreation } from './FormulaireCreation';

/**
 * A customer is on the phone: one screen, then what to do with what was just opened. Its reference is in the address: a
 * reload says it again, and shows no empty form as if nothing had been made.
 */
export function NouvelleIntervention() {
  const t = useTranslations('intervention.creation');
  const [ouverte, dire] = useQueryState('ouverte', parseAsString);
  const [recue, recevoir] = useState<InterventionCreee | null>(null);
  const ici = recue?.reference === ouverte ? recue : null;
  const { data, error } = useInterventionOuverteQuery({
    variables: { reference: ouverte ?? '' },
    skip: ouverte === null || ici !== null,
    fetchPolicy: 'cache-first',
  });
  const creee = ouverte === null ? undefined : (ici ?? data?.voirIntervention);
  if (creee !== undefined) return <Creee intervention={creee} encore={() => void dire(null)} />;
  if (ouverte !== null && error === undefined) return <Attente />;
  return (
    <>
      <EnTetePage titre={t('titre')} sousTitre={t('sousTitre')} />
      <FormulaireCreation
        surCreation={(intervention) => {
          recevoir(intervention);
          void dire(intervention.reference);
        }}
      />
    </>
  );
}
