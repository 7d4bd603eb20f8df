'use client';

import { Text } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { demanderConfirmation } from '@/lib/demanderConfirmation';
import { useDeconnexion } from '@/lib/session/useDeconnexion';

/** Asks, then ends every session of the account. */
export function useDeconnexionPartout(): () => void {
  const t = useTranslations('commun.compte');
  const deconnecter = useDeconnexion();
  return () =>
    demanderConfirmation({
      title: t('partout'),
      children: <Text>{t('partoutQuestion')}</Text>,
      confirmProps: { color: 'red' },
      labels: { confirm: t('partout'), cancel: t('annuler') },
      onConfirm: () => void deconnecter(true),
    });
}
