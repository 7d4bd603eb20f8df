'use client';

import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { VisitesDuCompte } from '@/domaine/intervention/visites/VisitesDuCompte';
import { nomDe } from '@/lib/nomDe';
import type { Statut, Utilisateur } from '../types';
import { useActions } from './useActions';

interface Props {
  utilisateur: Utilisateur;
  statut: Statut;
  fermer: () => void;
}

/** What the change will cause, and whose visits would be left without anybody. */
export function DialogueStatut({ utilisateur, statut, fermer }: Props) {
  const t = useTranslations('utilisateur.actions');
  const c = useTranslations('commun');
  const { changerStatut } = useActions(utilisateur);
  const [enCours, setEnCours] = useState(false);
  const nom = nomDe(utilisateur);
  const invite = statut === 'ACTIF' && utilisateur.motDePasseChoisi === false;
  return (
    <Modal
      opened
      onClose={fermer}
      title={t(`${statut}.titre`, { nom })}
      closeButtonProps={{ 'aria-label': c('fermer') }}
    >
      <Stack>
        <Text>{t(invite ? 'ACTIF.questionInvite' : `${statut}.question`, { nom })}</Text>
        {statut !== 'ACTIF' && <VisitesDuCompte utilisateurId={utilisateur.id} />}
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
