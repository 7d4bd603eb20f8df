'use client';

import { Button, Stack, Text, Title } from '@mantine/core';
import { IconPlugConnectedX } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';

/** A page that could not be shown; the cause is in the log, under the reference. */
export function Panne({ reference, reessayer }: { reference: string | undefined; reessayer: () => void }) {
  const t = useTranslations('commun');
  return (
    <Stack align="center" gap="sm" py="xl" ta="center" role="alert">
      <IconPlugConnectedX size={44} stroke={1.3} color="var(--mantine-color-dimmed)" aria-hidden />
      <Title order={1}>{t('panne.titre')}</Title>
      <Text c="dimmed" maw={480}>
        {t('panne.texte')}
      </Text>
      {reference !== undefined && (
        <Text c="dimmed" size="xs">
          {t('panne.reference', { reference })}
        </Text>
      )}
      <Button onClick={reessayer} mt="sm">
        {t('reessayer')}
      </Button>
    </Stack>
  );
}
