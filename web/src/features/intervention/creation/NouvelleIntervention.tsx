'use client';

import { useTranslations } from 'next-intl';
import { parseAsString, useQueryStates } from 'nuqs';
import { useState } from 'react';
import { EnTetePage } from '@/components/EnTetePage';
import { Attente } from '@/components/etats/Attente';
import { Introuvable } from '@/components/etats/Introuvable';
import { useRetours } from '@/lib/useRetours';
import { Echec } from '../Echec';
import { useInterventionASuivreQuery, useInterventionOuverteQuery } from '../operations.generated';
import { Creee, type InterventionCreee } from './Creee';
import { departDeSuite } from './depart';
import { FormulaireCreation } from './FormulaireCreation';

/**
 * A customer is on the phone: one screen, then what to do with what was just opened. Its reference is in the address: a
 * reload says it again, and shows no empty form as if nothing had been made. `suite`: the finished one that it goes on
 * from.
 */
export function NouvelleIntervention() {
  const t = useTranslations('intervention.creation');
  const { lire } = useRetours();
  const [{ ouverte, suite }, dire] = useQueryStates({ ouverte: parseAsString, suite: parseAsString });
  const [recue, recevoir] = useState<InterventionCreee | null>(null);
  const ici = recue?.reference === ouverte ? recue : null;
  const { data, error } = useInterventionOuverteQuery({
    variables: { reference: ouverte ?? '' },
    skip: ouverte === null || ici !== null,
    fetchPolicy: 'cache-first',
  });
  const avant = useInterventionASuivreQuery({
    variables: { reference: suite ?? '' },
    skip: suite === null || ouverte !== null,
    fetchPolicy: 'cache-first',
  });
  const creee = ouverte === null ? undefined : (ici ?? data?.voirIntervention);
  if (creee !== undefined) return <Creee intervention={creee} encore={() => void dire({ ouverte: null })} />;
  if (ouverte !== null && error === undefined) return <Attente />;
  const suivie = avant.data?.voirIntervention;
  if (suite !== null && suivie === undefined) {
    if (avant.error === undefined) return <Attente />;
    if (lire(avant.error).code === 'NOT_FOUND') return <Introuvable />;
    return <Echec erreur={avant.error} reessayer={() => void avant.refetch()} />;
  }
  return (
    <>
      <EnTetePage titre={t('titre')} sousTitre={t('sousTitre')} />
      <FormulaireCreation
        {...(suivie && { depart: departDeSuite(suivie) })}
        surCreation={(intervention) => {
          recevoir(intervention);
          void dire({ ouverte: intervention.reference, suite: null });
        }}
      />
    </>
  );
}
