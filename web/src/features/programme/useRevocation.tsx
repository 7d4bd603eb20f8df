'use client';

import { Text } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { demanderConfirmation } from '@/lib/demanderConfirmation';
import { useRetours } from '@/lib/useRetours';
import { type CleDeProgrammeFragment, useRevoquerCleMutation } from './operations.generated';

/** Says what will happen, then does it: there is no way back. */
export function useRevocation(): (cle: CleDeProgrammeFragment) => void {
  const t = useTranslations('programme.cle');
  const { confirmer, signaler } = useRetours();
  const [revoquer] = useRevoquerCleMutation();

  async function faire(id: string) {
    try {
      const { data } = await revoquer({ variables: { input: { id } } });
      if (data) confirmer(data.revoquerCleApi.message);
    } catch (erreur) {
      signaler(erreur);
    }
  }

  return ({ id, libelle }) =>
    demanderConfirmation({
      title: t('revoquerQuestion', { libelle }),
      children: <Text>{t('revoquerTexte')}</Text>,
      labels: { confirm: t('revoquer'), cancel: t('garder') },
      confirmProps: { color: 'red' },
      onConfirm: () => void faire(id),
    });
}
