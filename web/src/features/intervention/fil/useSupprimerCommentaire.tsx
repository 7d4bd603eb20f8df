'use client';

import { Text } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { demanderConfirmation } from '@/lib/demanderConfirmation';
import { useRetours } from '@/lib/useRetours';
import { useSupprimerCommentaireMutation } from '../operations.generated';
import type { Commentaire } from '../types';

export function useSupprimerCommentaire() {
  const t = useTranslations('intervention.fil');
  const c = useTranslations('commun');
  const { confirmer, signaler } = useRetours();
  const [supprimer] = useSupprimerCommentaireMutation();
  async function executer({ id, version }: Commentaire) {
    try {
      const { data } = await supprimer({ variables: { input: { id, version } } });
      if (data) confirmer(data.supprimerCommentaire.message);
    } catch (erreur) {
      signaler(erreur);
    }
  }
  return (commentaire: Commentaire) =>
    demanderConfirmation({
      title: t('supprimer'),
      children: <Text>{t('supprimerQuestion')}</Text>,
      labels: { confirm: t('supprimer'), cancel: c('annuler') },
      confirmProps: { color: 'red' },
      closeButtonProps: { 'aria-label': c('fermer') },
      onConfirm: () => void executer(commentaire),
    });
}
