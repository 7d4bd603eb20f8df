'use client';

import { Button, Paper, Text, Title } from '@mantine/core';
import { IconDevices } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useDeconnexionPartout } from '@/features/session/useDeconnexionPartout';

export function Appareils() {
  const t = useTranslations('profil');
  const c = useTranslations('commun.compte');
  const deconnecterPartout = useDeconnexionPartout();
  return (
    <Paper component="section" p="lg" aria-labelledby="profil-appareils">
      <Title order={2} id="profil-appareils" mb="xs">
        {t('appareils')}
      </Title>
      <Text c="dimmed" mb="md">
        {t('appareilsTexte')}
      </Text>
      <Button variant="default" leftSection={<IconDevices size={17} aria-hidden />} onClick={deconnecterPartout}>
        {c('partout')}
      </Button>
    </Paper>
  );
}
