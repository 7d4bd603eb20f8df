'use client';

import { Group, Skeleton, Title } from '@mantine/core';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

/** With the search beside it. */
export function TitreHistorique({ children }: { children?: ReactNode }) {
  const t = useTranslations('client.historique');
  return (
    <Group justify="space-between" mb="sm">
      <Title order={2} id="historique">
        {t('titre')}
      </Title>
      {children}
    </Group>
  );
}

/** Its place, while what is not over comes first. */
export function AttenteHistorique() {
  return (
    <>
      <TitreHistorique />
      <Skeleton height={180} radius="lg" />
    </>
  );
}
