'use client';

import { Text } from '@mantine/core';
import { modals } from '@mantine/modals';
import { useTranslations } from 'next-intl';
import { formaterNumero } from '@/lib/telephone';
import { useRetours } from '@/lib/useRetours';
import { type TestDeVersionFragment, useRetirerNumeroTestMutation } from '../operations.generated';
import { RELIRE } from './useActions';

/** Asks, then removes: the subscriptions that the number made to test end with it. */
export function useRetirerNumero(): (test: TestDeVersionFragment) => void {
  const t = useTranslations('offre.tests');
  const c = useTranslations('commun');
  const { confirmer, signaler } = useRetours();
  const [retirer] = useRetirerNumeroTestMutation(RELIRE);

  async function faire(id: string, version: number): Promise<void> {
    try {
      const { data } = await retirer({ variables: { input: { id, version } } });
      if (data) confirmer(data.retirerNumeroTest.message);
    } catch (erreur) {
      signaler(erreur);
    }
  }

  return ({ id, version, numero, essaiA }) =>
    modals.openConfirmModal({
      title: t('retirerQuestion', { numero: formaterNumero(numero) }),
      children: <Text>{t(essaiA === null ? 'retirerTexte' : 'retirerEssai')}</Text>,
      labels: { confirm: t('retirerOui'), cancel: c('annuler') },
      confirmProps: { color: 'red' },
      closeButtonProps: { 'aria-label': c('fermer') },
      onConfirm: () => void faire(id, version),
    });
}
