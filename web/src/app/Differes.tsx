'use client';

import { ModalsProvider } from '@mantine/modals';
import { Notifications } from '@mantine/notifications';
import { useTranslations } from 'next-intl';

/** Toasts and questions before destructive acts: nobody sees them first, so they come after the page. */
export function Differes() {
  const t = useTranslations('commun');
  return (
    <ModalsProvider labels={{ confirm: t('confirmer'), cancel: t('annuler') }}>
      <Notifications position="bottom-right" limit={4} />
    </ModalsProvider>
  );
}
