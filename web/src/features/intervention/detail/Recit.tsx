'use client';

import { Paper, Text, Title } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { TexteLibre } from '../fil/TexteLibre';
import { SignatureDuClient } from '../signature/SignatureDuClient';
import type { InterventionDetail } from '../types';

/** What was asked for, and what was done about it. */
export function Recit({ intervention }: { intervention: InterventionDetail }) {
  const { description, rapport } = intervention;
  const t = useTranslations('intervention.detail');
  return (
    <>
      <Paper component="section" p={{ base: 'md', sm: 'lg' }} aria-labelledby="demande-titre">
        <Title order={2} id="demande-titre" mb="xs">
          {t('demande')}
        </Title>
        {description ? <TexteLibre texte={description} /> : <Text c="dimmed">{t('sansDescription')}</Text>}
      </Paper>
      {rapport !== null && (
        <Paper component="section" p={{ base: 'md', sm: 'lg' }} aria-labelledby="rapport-titre">
          <Title order={2} id="rapport-titre" mb="xs">
            {t('rapport')}
          </Title>
          <TexteLibre texte={rapport} />
        </Paper>
      )}
      <SignatureDuClient intervention={intervention} />
    </>
  );
}
