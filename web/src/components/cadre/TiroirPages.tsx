'use client';

import { Drawer } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { Liens } from './Navigation';

export function TiroirPages({ fermer }: { fermer: () => void }) {
  const t = useTranslations('commun');
  return (
    <Drawer
      opened
      onClose={fermer}
      title={t('navigation')}
      position="bottom"
      size="auto"
      radius="lg"
      closeButtonProps={{ 'aria-label': t('fermer') }}
    >
      <nav aria-label={t('toutesLesPages')}>
        <Liens apres={fermer} />
      </nav>
    </Drawer>
  );
}
