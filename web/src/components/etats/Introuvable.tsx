'use client';

import { Button, Stack, Text, Title } from '@mantine/core';
import { IconMapQuestion } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { Lien } from '@/components/Lien';

/** The same words for a page that is not there and for one that is not the reader's. */
export function Introuvable() {
  const t = useTranslations('commun.introuvable');
  return (
    <Stack align="center" gap="sm" py="xl" ta="center">
      <IconMapQuestion size={44} stroke={1.3} color="var(--mantine-color-dimmed)" aria-hidden />
      <Title order={1}>{t('titre')}</Title>
      <Text c="dimmed">{t('texte')}</Text>
      <Button component={Lien} href="/" mt="sm">
        {t('retour')}
      </Button>
    </Stack>
  );
}
