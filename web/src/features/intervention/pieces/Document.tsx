'use client';

import { Anchor, Text } from '@mantine/core';
import { IconFileTypePdf } from '@tabler/icons-react';
import { useLocale } from 'next-intl';
import { urlFichier } from '@/lib/fichiers';
import { nomDe } from '@/lib/nomDe';
import type { PieceLueFragment } from '../operations.generated';
import { useMoments } from '../useMoments';
import { Actions } from './Actions';
import { Interne } from './Interne';
import styles from './Pieces.module.css';
import { formaterPoids } from './poids';

interface Props {
  piece: PieceLueFragment;
  interventionId: string;
}

/** A paper, which the reader's device opens. */
export function Document({ piece, interventionId }: Props) {
  const locale = useLocale();
  const { date } = useMoments();
  const { url, nom, legende, interne, octets, auteur, creerA } = piece;
  return (
    <li className={styles.document} data-interne={interne || undefined}>
      <IconFileTypePdf size={26} stroke={1.5} aria-hidden />
      <div className={styles.papier}>
        <Anchor href={urlFichier(url)} download={nom} fw={600}>
          {legende ?? nom}
        </Anchor>{' '}
        {interne && <Interne />}
        <Text size="xs" c="dimmed">
          {[legende === null ? null : nom, formaterPoids(octets, locale), nomDe(auteur), date(creerA)]
            .filter(Boolean)
            .join(' · ')}
        </Text>
      </div>
      <Actions piece={piece} texte={legende ?? nom} interventionId={interventionId} />
    </li>
  );
}
