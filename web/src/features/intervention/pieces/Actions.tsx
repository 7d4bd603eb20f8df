'use client';

import { ActionIcon, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { differe } from '@/components/differe/differe';
import { demanderConfirmation } from '@/lib/demanderConfirmation';
import { useRetours } from '@/lib/useRetours';
import { type PieceLueFragment, useSupprimerPieceJointeMutation } from '../operations.generated';
import styles from './Pieces.module.css';
import { allerAuTitre } from './titre';
import { useRelirePieces } from './useRelirePieces';

const EditionPiece = differe(() => import('./EditionPiece').then((module) => module.EditionPiece));

interface Props {
  piece: PieceLueFragment;
  /** What it is, for whoever does not see which one the button stands beside. */
  texte: string;
  interventionId: string;
}

export function Actions({ piece, texte, interventionId }: Props) {
  const t = useTranslations('pieces');
  const [ouverte, { open, close }] = useDisclosure(false);
  const supprimer = useSupprimer(piece, texte, interventionId);
  if (!piece.modifiable && !piece.supprimable) return null;
  return (
    <span className={`${styles.actions} sans-impression`}>
      {piece.modifiable && (
        <ActionIcon onClick={open} aria-label={t('modifierCelleCi', { quoi: texte })}>
          <IconPencil size={16} aria-hidden />
        </ActionIcon>
      )}
      {piece.supprimable && (
        <ActionIcon onClick={supprimer} aria-label={t('supprimerCelleCi', { quoi: texte })}>
          <IconTrash size={16} aria-hidden />
        </ActionIcon>
      )}
      {ouverte && <EditionPiece piece={piece} fermer={close} />}
    </span>
  );
}

function useSupprimer({ id, version }: PieceLueFragment, texte: string, interventionId: string) {
  const t = useTranslations('pieces');
  const c = useTranslations('commun');
  const { confirmer, signaler } = useRetours();
  const [supprimer] = useSupprimerPieceJointeMutation();
  const relire = useRelirePieces(interventionId);
  async function executer() {
    try {
      const { data } = await supprimer({ variables: { input: { id, version } } });
      if (data) confirmer(data.supprimerPieceJointe.message);
    } catch (erreur) {
      signaler(erreur);
    }
    await relire();
    allerAuTitre();
  }
  return () =>
    demanderConfirmation({
      title: t('supprimer'),
      children: <Text>{t('supprimerQuestion', { quoi: texte })}</Text>,
      labels: { confirm: t('supprimer'), cancel: c('annuler') },
      confirmProps: { color: 'red' },
      closeButtonProps: { 'aria-label': c('fermer') },
      onConfirm: () => void executer(),
    });
}
