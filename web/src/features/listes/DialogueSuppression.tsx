'use client';

import { Alert, Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { ErreurLue } from '@/lib/erreurs';
import { useRetours } from '@/lib/useRetours';

interface Props {
  nom: string;
  actif: boolean;
  supprimer: () => Promise<void>;
  desactiver: () => Promise<void>;
  fermer: () => void;
}

/** Asks, then says why it was refused, with the way out at hand: what is in use is deactivated instead. */
export function DialogueSuppression({ nom, actif, supprimer, desactiver, fermer }: Props) {
  const t = useTranslations('listes');
  const { lire } = useRetours();
  const [refus, setRefus] = useState<ErreurLue | null>(null);
  const [enCours, setEnCours] = useState(false);
  const utilise = refus?.code === 'CONFLICT' && refus.extensions.actuel === undefined;

  async function tenter(travail: () => Promise<void>): Promise<void> {
    setEnCours(true);
    try {
      await travail();
      fermer();
    } catch (erreur) {
      setRefus(lire(erreur));
      setEnCours(false);
    }
  }

  return (
    <Modal
      opened
      onClose={fermer}
      title={t('suppression.titre', { nom })}
      closeButtonProps={{ 'aria-label': t('fermer') }}
    >
      <Stack>
        {refus === null ? (
          <Text>{t('suppression.question')}</Text>
        ) : (
          <Alert color="red" role="alert" title={t('suppression.refus')}>
            <Text>{refus.message}</Text>
            {refus.details !== undefined && <Text>{refus.details}</Text>}
          </Alert>
        )}
        {utilise && <Text>{t(actif ? 'suppression.plutot' : 'suppression.dejaInactif')}</Text>}
        <Group justify="flex-end">
          <Button variant="default" onClick={fermer}>
            {t(refus === null ? 'annuler' : 'fermer')}
          </Button>
          {refus === null && (
            <Button color="red" loading={enCours} onClick={() => void tenter(supprimer)} data-autofocus>
              {t('suppression.confirmer')}
            </Button>
          )}
          {utilise && actif && (
            <Button loading={enCours} onClick={() => void tenter(desactiver)}>
              {t('suppression.desactiver')}
            </Button>
          )}
        </Group>
      </Stack>
    </Modal>
  );
}
