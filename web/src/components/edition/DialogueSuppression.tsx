'use client';

import { Alert, Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import type { ErreurLue } from '@/lib/erreurs';
import { useRetours } from '@/lib/useRetours';

interface Props {
  /** What goes, by its name. */
  nom: string;
  /** What will happen. */
  question: string;
  /** What hangs on it and should be looked at first. */
  avant?: ReactNode;
  supprimer: () => Promise<void>;
  /** What can be done instead with what is still in use. */
  plutot?: { texte: string; libelle?: string; faire?: () => Promise<void> };
  fermer: () => void;
}

/** Asks, then says why it was refused, with the way out at hand where there is one. */
export function DialogueSuppression({ nom, question, avant, supprimer, plutot, fermer }: Props) {
  const t = useTranslations('commun');
  const { lire } = useRetours();
  const [refus, setRefus] = useState<ErreurLue | null>(null);
  const [enCours, setEnCours] = useState(false);
  const issue = refus?.code === 'CONFLICT' && refus.extensions.actuel === undefined ? plutot : undefined;

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
      title={t('edition.supprimerQuestion', { nom })}
      closeButtonProps={{ 'aria-label': t('fermer') }}
    >
      <Stack>
        {refus === null ? (
          <Text>{question}</Text>
        ) : (
          <Alert color="red" role="alert" title={t('edition.refus')}>
            <Text>{refus.message}</Text>
            {refus.details !== undefined && <Text>{refus.details}</Text>}
          </Alert>
        )}
        {avant}
        {issue && <Text>{issue.texte}</Text>}
        <Group justify="flex-end">
          <Button variant="default" onClick={fermer}>
            {t(refus === null ? 'annuler' : 'fermer')}
          </Button>
          {refus === null && (
            <Button color="red" loading={enCours} onClick={() => void tenter(supprimer)} data-autofocus>
              {t('edition.supprimerConfirmer')}
            </Button>
          )}
          {issue?.faire && (
            <Button loading={enCours} onClick={() => void tenter(issue.faire as () => Promise<void>)}>
              {issue.libelle}
            </Button>
          )}
        </Group>
      </Stack>
    </Modal>
  );
}
