'use client';

import { Alert, Button, Group, Text } from '@mantine/core';
import { IconNotes } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useDates } from '@/lib/useDates';

interface Props {
  brouillon: { reprisLe: number | null; recommencer: () => void };
}

/** What is in the form was typed before, and when; one press begins anew. */
export function AvisBrouillon({ brouillon: { reprisLe, recommencer } }: Props) {
  const t = useTranslations('commun.formulaire');
  const { date } = useDates();
  if (reprisLe === null) return null;
  return (
    <Alert role="status" icon={<IconNotes size={18} aria-hidden />}>
      <Group justify="space-between" gap="xs">
        <Text inherit>{t('brouillon', { quand: date(new Date(reprisLe)) })}</Text>
        <Button size="compact-sm" variant="default" onClick={recommencer}>
          {t('brouillonEffacer')}
        </Button>
      </Group>
    </Alert>
  );
}
