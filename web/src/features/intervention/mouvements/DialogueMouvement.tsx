'use client';

import { Modal, Text } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { InterventionMouvable } from '../types';
import type { MouvementOffert } from './cles';
import type { CreneauVoulu } from './creneau';
import { FormulaireMouvement } from './FormulaireMouvement';
import { FormulairePlanifier } from './FormulairePlanifier';

/**
 * The button that opened the dialog may be gone, with the move that it made: then the title of what was moved has the
 * focus, and the next moves follow it.
 */
function retrouverFoyer(id: string): void {
  window.setTimeout(() => {
    if (document.activeElement === null || document.activeElement === document.body)
      document.querySelector<HTMLElement>(`[data-foyer="${CSS.escape(id)}"]`)?.focus();
  }, RETOUR_MS);
}

/** Longer than the dialog takes to go, and to give the focus back. */
const RETOUR_MS = 350;

interface Props {
  intervention: InterventionMouvable;
  mouvement: MouvementOffert;
  /** Pointed at on the board. */
  creneau?: CreneauVoulu | undefined;
  fermer: () => void;
  surMouvement?: (() => void) | undefined;
}

/** One move: what it does, and exactly the fields that it needs. */
export function DialogueMouvement({ intervention, mouvement, creneau, fermer, surMouvement }: Props) {
  const t = useTranslations('intervention.mouvement');
  const c = useTranslations('commun');
  // As the reader saw it: what others save meanwhile is a conflict to show, not a new base to write over.
  const [depart] = useState(intervention);
  const Formulaire =
    mouvement.transition.fonction === 'planifierIntervention' ? FormulairePlanifier : FormulaireMouvement;
  return (
    <Modal
      opened
      onClose={fermer}
      closeOnClickOutside={false}
      title={`${t(`${mouvement.cle}.action`)} · ${depart.reference}`}
      closeButtonProps={{ 'aria-label': c('fermer') }}
    >
      <Text c="dimmed" mb="md">
        {depart.titre}
      </Text>
      <Formulaire
        depart={depart}
        courante={intervention}
        mouvement={mouvement}
        creneau={creneau}
        annuler={fermer}
        fait={() => {
          surMouvement?.();
          fermer();
          retrouverFoyer(depart.id);
        }}
      />
    </Modal>
  );
}
