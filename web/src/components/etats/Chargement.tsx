import { Skeleton, Stack, VisuallyHidden } from '@mantine/core';
import { getTranslations } from 'next-intl/server';

/** For the `loading.tsx` of a page whose server part is slow. */
export async function Chargement() {
  const t = await getTranslations('commun');
  return (
    <Stack gap="md" aria-busy="true">
      <VisuallyHidden role="status">{t('chargement')}</VisuallyHidden>
      <Skeleton height={30} width={240} />
      <Skeleton height={36} maw={420} />
      <Skeleton height={320} />
    </Stack>
  );
}
