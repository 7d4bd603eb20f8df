'use client';

import { Alert } from '@mantine/core';
import { IconArrowForwardUp } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { NousJoindre } from '@/domaine/coordonnees/NousJoindre';
import type { InterventionDetail } from '../types';
import { useSuiteClient } from '../useSuiteClient';

/** For the client, before everything else: what happens next. */
export function SuiteDuClient({ intervention }: { intervention: InterventionDetail }) {
  const t = useTranslations('intervention.suite');
  const c = useTranslations('domaine.coordonnees');
  const suite = useSuiteClient();
  return (
    <Alert icon={<IconArrowForwardUp size={18} aria-hidden />} title={t('titre')} mb="md">
      {suite(intervention)}
      <NousJoindre pourquoi={c('question')} />
    </Alert>
  );
}
