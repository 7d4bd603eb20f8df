'use client';

import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { VisitesDuCompte } from '@/domaine/intervention/visites/VisitesDuCompte';
import { nomDe } from '@/lib/nomDe';
import type { Compte, Statut } from '../types';
import { useActions } from './useActions';

interface Props {
  compte: Compte;
  statut: Statut;
  fermer: () => void;
}

/** What the change will cause, and whose visits would be left without anybody. */
export function DialogueStatut({ compte, statut, fermer }: Props) {
  const t = useTranslations('compte.actions');
  const c = useTranslations('commun');
  const { changerStatut } = useActions(compte);
  const [enCours, setEnCours] = useState(false);
  const nom = nomDe(compte);
  const invite = statut === 'ACTIF' && compte.motDePasseChoisi === false;
  return (
    <Modal
      opened
      onClose={fermer}
      title={t(`${statut}.titre`, { nom })}
      closeButtonProps={{ 'aria-label': c('fermer') }}
    >
      <Stack>
        <Text>{t(invite ? 'ACTIF.questionInvite' : `${statut}.question`, { nom })}</Text>
        {statut !== 'ACTIF' && <VisitesDuCompte utilisateurId={compte.id} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={fermer}>
            {c('annuler')}
          </Button>
          <Button
            {...(statut !== 'ACTIF' && { color: 'red' })}
            loading={enCours}
            data-autofocus
            onClick={() => {
              setEnCours(true);
              void changerStatut(statut).then(fermer);
            }}
          >
            {t(`${statut}.bouton`)}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
