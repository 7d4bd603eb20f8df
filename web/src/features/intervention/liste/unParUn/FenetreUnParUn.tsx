'use client';

import { Modal, Stack } from '@mantine/core';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { PiedDeDialogue } from '../../mouvements/PiedDeDialogue';
import { Bilan } from './Bilan';
import type { Retour, UnParUn } from './useUnParUn';

interface Props {
  titre: string;
  unParUn: UnParUn;
  /** Of the button that begins. */
  libelle: string;
  envoyer: () => void;
  fermer: (fait: boolean, retours: readonly Retour[]) => void;
  /** What is asked first. */
  children: ReactNode;
}

/** One question for all of them; then each as it comes, and the window stays until they are through. */
export function FenetreUnParUn({ titre, unParUn, libelle, envoyer, fermer, children }: Props) {
  const c = useTranslations('commun');
  const { issues, retours, total, commence, fini } = unParUn;
  return (
    <Modal
      opened
      onClose={() => fermer(commence, retours)}
      closeOnClickOutside={false}
      closeOnEscape={!commence || fini}
      withCloseButton={!commence || fini}
      title={titre}
      closeButtonProps={{ 'aria-label': c('fermer') }}
    >
      {commence ? (
        <Bilan issues={issues} total={total} fermer={() => fermer(true, retours)} />
      ) : (
        <form
          noValidate
          onSubmit={(evenement) => {
            evenement.preventDefault();
            envoyer();
          }}
        >
          <Stack gap="sm">
            {children}
            <PiedDeDialogue annuler={() => fermer(false, [])} libelle={libelle} enCours={false} />
          </Stack>
        </form>
      )}
    </Modal>
  );
}
