'use client';

import { ActionIcon, Badge, Button, Collapse, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconFlag, IconLock, IconPencil, IconTrash } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { nomDe } from '@/lib/nomDe';
import type { Commentaire } from '../types';
import { useMoments } from '../useMoments';
import { useRegard } from '../useRegard';
import styles from './Fil.module.css';
import { ModificationCommentaire } from './ModificationCommentaire';
import { TexteLibre } from './TexteLibre';
import { useSupprimerCommentaire } from './useSupprimerCommentaire';

/** A comment, its place when it was deleted, and what it said before it was changed. */
export function EntreeCommentaire({ commentaire }: { commentaire: Commentaire }) {
  const t = useTranslations('intervention.fil');
  const { moiId } = useRegard();
  const { date } = useMoments();
  const [edition, { open, close }] = useDisclosure(false);
  const supprimer = useSupprimerCommentaire();
  const { auteur, auteurRole, interne, contestation, supprime, versions, mentions, nonLu, creerA } = commentaire;
  return (
    <article
      className={styles.commentaire}
      data-interne={interne || undefined}
      data-contestation={contestation || undefined}
      data-mien={auteur.id === moiId || undefined}
    >
      <div className={styles.tete}>
        <span className={styles.auteur}>{nomDe(auteur)}</span>
        {auteurRole !== null && <span>{auteurRole}</span>}
        <time dateTime={creerA}>{date(creerA)}</time>
        {interne && (
          <span className={styles.etiquette}>
            <IconLock size={14} aria-hidden />
            {t('interne')}
          </span>
        )}
        {nonLu && (
          <Badge size="sm" tt="none">
            {t('nouveauMessage')}
          </Badge>
        )}
        {contestation && (
          <span className={styles.etiquette}>
            <IconFlag size={14} aria-hidden />
            {t('contestation')}
          </span>
        )}
        {!supprime && !edition && (
          <span style={{ marginLeft: 'auto' }}>
            {commentaire.modifiable && (
              <ActionIcon onClick={open} aria-label={t('modifier')}>
                <IconPencil size={16} aria-hidden />
              </ActionIcon>
            )}
            {commentaire.supprimable && (
              <ActionIcon onClick={() => supprimer(commentaire)} aria-label={t('supprimer')}>
                <IconTrash size={16} aria-hidden />
              </ActionIcon>
            )}
          </span>
        )}
      </div>
      {supprime && (
        <Text fs="italic" c="var(--texte-second)">
          {t('supprime')}
        </Text>
      )}
      {!supprime && edition && <ModificationCommentaire commentaire={commentaire} fermer={close} />}
      {!supprime && !edition && <TexteLibre texte={commentaire.texte} mentions={mentions.map(nomDe)} />}
      {!supprime && versions.length > 0 && <Anterieurs versions={versions} />}
    </article>
  );
}

function Anterieurs({ versions }: Pick<Commentaire, 'versions'>) {
  const t = useTranslations('intervention.fil');
  const { date } = useMoments();
  const [ouverts, { toggle }] = useDisclosure(false);
  return (
    <>
      <Button variant="subtle" color="gray" size="compact-xs" mt={4} onClick={toggle} aria-expanded={ouverts}>
        {t('modifie', { nombre: versions.length })}
      </Button>
      <Collapse expanded={ouverts}>
        {versions.map(({ id, texte, creerA }) => (
          <div key={id} style={{ marginTop: 8 }}>
            <Text size="xs" c="var(--texte-second)">
              {t('ecritLe', { date: date(creerA) })}
            </Text>
            <TexteLibre texte={texte} />
          </div>
        ))}
      </Collapse>
    </>
  );
}
