'use client';

import { Alert, Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { ErreurLue } from '@/lib/erreurs';
import { formaterNumero } from '@/lib/telephone';
import { useRetours } from '@/lib/useRetours';
import { useRetirerNumeroTestMutation } from './operations.generated';
import { RELIRE } from './relire';
import type { Essai } from './types';

interface Props {
  essai: Essai;
  fermer: () => void;
}

export function DialogueRetrait({ essai: { id, version, numero }, fermer }: Props) {
  const t = useTranslations('domaine.numeroTest');
  const c = useTranslations('commun');
  const { confirmer, lire } = useRetours();
  const [retirer, { loading }] = useRetirerNumeroTestMutation(RELIRE);
  const [refus, setRefus] = useState<ErreurLue | null>(null);

  async function confirme() {
    try {
      const { data } = await retirer({ variables: { input: { id, version } } });
      if (data) confirmer(data.retirerNumeroTest.message);
      fermer();
    } catch (erreur) {
      setRefus(lire(erreur));
    }
  }

  return (
    <Modal
      opened
      onClose={fermer}
      title={t('retraitTitre', { numero: formaterNumero(numero) })}
      closeButtonProps={{ 'aria-label': c('fermer') }}
    >
      <Stack>
        {refus && (
          <Alert color="red" role="alert" title={refus.message}>
            {refus.details}
          </Alert>
        )}
        <Text>{t('retraitQuestion')}</Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={fermer}>
            {c('annuler')}
          </Button>
          <Button color="red" loading={loading} onClick={() => void confirme()} data-autofocus>
            {t('retraitOui')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
