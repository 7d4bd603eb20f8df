'use client';

import { Skeleton, Stack, VisuallyHidden } from '@mantine/core';
import { useTranslations } from 'next-intl';

export function Attente() {
  const t = useTranslations('commun');
  return (
    <Stack gap="md" aria-busy="true">
      <VisuallyHidden role="status">{t('chargement')}</VisuallyHidden>
      <Skeleton height={180} />
      <Skeleton height={180} />
    </Stack>
  );
}
