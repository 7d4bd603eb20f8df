'use client';

import { ModalsProvider } from '@mantine/modals';
import { Notifications } from '@mantine/notifications';
import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { questionsPretes } from '@/lib/demanderConfirmation';

/** Toasts and questions before destructive acts: nobody sees them first, so they come after the page. */
export function Differes() {
  const t = useTranslations('commun');
  // Who listens has listened since the layout: what was asked meanwhile is shown now.
  useEffect(questionsPretes, []);
  return (
    <ModalsProvider labels={{ confirm: t('confirmer'), cancel: t('annuler') }}>
      <Notifications position="bottom-center" limit={4} />
    </ModalsProvider>
  );
}
