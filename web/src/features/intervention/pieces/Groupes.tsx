'use client';

import { Title } from '@mantine/core';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { PieceLueFragment } from '../operations.generated';
import { Document } from './Document';
import type { GroupesDePieces } from './groupes';
import { Image } from './Image';
import styles from './Pieces.module.css';

interface Props {
  groupes: GroupesDePieces<PieceLueFragment>;
  interventionId: string;
  voir: (id: string) => void;
}

/** What was before beside what is after; the other photos; papers last. */
export function Groupes({ groupes, voir, ...de }: Props) {
  const t = useTranslations('pieces');
  const { avant, apres, photos, documents } = groupes;
  const compares = avant.length + apres.length > 0;
  const images = (titre: string | null, siennes: readonly PieceLueFragment[]) =>
    siennes.length > 0 && (
      <Groupe titre={titre} classe={styles.images}>
        {siennes.map((piece) => (
          <Image key={piece.id} piece={piece} voir={() => voir(piece.id)} {...de} />
        ))}
      </Groupe>
    );
  return (
    <>
      {compares && (
        <div className={styles.cote}>
          {images(t('natures.AVANT'), avant)}
          {images(t('natures.APRES'), apres)}
        </div>
      )}
      {images(compares ? t('autres') : null, photos)}
      {documents.length > 0 && (
        <Groupe titre={t('documents')} classe={styles.documents}>
          {documents.map((piece) => (
            <Document key={piece.id} piece={piece} {...de} />
          ))}
        </Groupe>
      )}
    </>
  );
}

function Groupe({
  titre,
  classe,
  children,
}: {
  titre: string | null;
  classe: string | undefined;
  children: ReactNode;
}) {
  return (
    <div className={styles.groupe}>
      {titre !== null && (
        <Title order={3} size="h4" mb="xs">
          {titre}
        </Title>
      )}
      <ul className={classe}>{children}</ul>
    </div>
  );
}
