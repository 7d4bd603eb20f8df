'use client';

import { Button } from '@mantine/core';
import { IconRepeat } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { Lien } from '@/components/Lien';
import { useMoi } from '@/lib/session/MoiContexte';
import { ETAPES_FINIES, type InterventionDetail } from '../types';

/** The work is over, and they call about it again. */
export function OuvrirSuite({ intervention, large }: { intervention: InterventionDetail; large?: boolean }) {
  const t = useTranslations('intervention.suites');
  const { peut } = useMoi();
  const { etape, reference } = intervention;
  if (!peut('creerIntervention') || !ETAPES_FINIES.includes(etape)) return null;
  return (
    <Button
      component={Lien}
      href={`/interventions/nouvelle?suite=${reference}`}
      variant="default"
      size={large ? 'lg' : 'sm'}
      fullWidth={large ?? false}
      leftSection={<IconRepeat size={17} aria-hidden />}
    >
      {t('ouvrir')}
    </Button>
  );
}
