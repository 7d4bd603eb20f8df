'use client';

import { UnstyledButton } from '@mantine/core';
import { urlFichier } from '@/lib/fichiers';
import type { PieceLueFragment } from '../operations.generated';
import { Actions } from './Actions';
import { Interne } from './Interne';
import styles from './Pieces.module.css';
import { useTexteDePiece } from './useTexteDePiece';

interface Props {
  piece: PieceLueFragment;
  interventionId: string;
  voir: () => void;
}

/** A small one, that opens the large one. */
export function Image({ piece, interventionId, voir }: Props) {
  const texte = useTexteDePiece()(piece);
  const { url, vignette, legende, interne } = piece;
  return (
    <li className={styles.piece} data-interne={interne || undefined}>
      <UnstyledButton className={styles.vignette} onClick={voir}>
        {/* biome-ignore lint/performance/noImgElement: made small by the API, for whoever may see it */}
        <img src={urlFichier(vignette ?? url)} alt={texte} loading="lazy" decoding="async" />
      </UnstyledButton>
      {interne && <Interne />}
      {legende !== null && <p className={styles.legende}>{legende}</p>}
      <Actions piece={piece} texte={texte} interventionId={interventionId} />
    </li>
  );
}
