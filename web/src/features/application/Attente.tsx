'use client';

import { Skeleton, Stack, VisuallyHidden } from '@mantine/core';
import { useTranslations } from 'next-intl';

/** In the place of the pages that come. */
export function Attente() {
  const t = useTranslations('commun');
  return (
    <Stack gap="xs" aria-busy="true">
      <VisuallyHidden role="status">{t('chargement')}</VisuallyHidden>
      <Skeleton height={30} maw={320} mb="md" />
      {[1, 2, 3, 4].map((ligne) => (
        <Skeleton key={ligne} height={62} />
      ))}
    </Stack>
  );
}
