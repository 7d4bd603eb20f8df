'use client';

import { Stack, Text } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { demanderConfirmation } from '@/lib/demanderConfirmation';
import { useRetours } from '@/lib/useRetours';
import { type Avertissement, Avertissements } from '../Avertissements';

type Confirme = { confirme?: true };

/**
 * What writes prices, asked again when they surprise: with what a typical client would pay, and only then confirmed.
 * Whoever does not confirm is left with the fields at fault.
 */
export function useConfirmationPrix() {
  const t = useTranslations('offre.surprises');
  const c = useTranslations('commun');
  const { lire } = useRetours();
  const demander = (avertissements: Avertissement[]): Promise<boolean> =>
    new Promise((repondre) => {
      demanderConfirmation({
        size: 'lg',
        title: t('question'),
        children: (
          <Stack gap="sm">
            <Avertissements avertissements={avertissements} />
            <Text>{t('unite')}</Text>
          </Stack>
        ),
        labels: { confirm: t('confirmer'), cancel: t('corriger') },
        closeButtonProps: { 'aria-label': c('fermer') },
        onConfirm: () => repondre(true),
        onCancel: () => repondre(false),
        onClose: () => repondre(false),
      });
    });
  return async <R,>(ecrire: (confirme: Confirme) => Promise<R>): Promise<R> => {
    try {
      return await ecrire({});
    } catch (erreur) {
      const { avertissements } = (lire(erreur).extensions.actuel ?? {}) as { avertissements?: Avertissement[] };
      if (avertissements === undefined || !(await demander(avertissements))) throw erreur;
      return ecrire({ confirme: true });
    }
  };
}
