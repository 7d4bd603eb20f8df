'use client';

import { Text } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { Retard } from '../Echeance';
import type { InterventionMouvable } from '../types';
import { useMoments } from '../useMoments';

type Props = { intervention: Pick<InterventionMouvable, 'adresse' | 'codePostal' | 'echeance' | 'enRetard'> };

/** Where, and before when: one chooses a slot with both in view. */
export function AVue({ intervention }: Props) {
  const t = useTranslations('intervention.aVue');
  const { court, retard } = useMoments();
  const { adresse, codePostal, echeance } = intervention;
  const lieu = [adresse, codePostal].filter(Boolean).join(', ');
  return (
    <div>
      {lieu !== '' && <Text size="sm">{lieu}</Text>}
      <Text size="sm">{echeance === null ? t('sansEcheance') : t('echeance', { quand: court(echeance) })}</Text>
      <Retard texte={retard(intervention)} />
    </div>
  );
}
