'use client';

import { ActionIcon, Anchor, Modal, Text } from '@mantine/core';
import { useWindowEvent } from '@mantine/hooks';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { urlFichier } from '@/lib/fichiers';
import { nomDe } from '@/lib/nomDe';
import type { PieceLueFragment } from '../operations.generated';
import { useMoments } from '../useMoments';
import { Interne } from './Interne';
import { mesuresReduites } from './reduction';
import { useTexteDePiece } from './useTexteDePiece';
import styles from './Visionneuse.module.css';

/** Of what the API keeps for a screen. */
const MOYENNE = 1_000;
const TOUCHES: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

interface Props {
  images: readonly PieceLueFragment[];
  /** The one that was pressed. */
  premiere: string;
  fermer: () => void;
}

/** One at a time, as large as the screen; the arrows go round. */
export function Visionneuse({ images, premiere, fermer }: Props) {
  const t = useTranslations('pieces.visionneuse');
  const c = useTranslations('commun');
  const { date } = useMoments();
  const texteDe = useTexteDePiece();
  const [vue, setVue] = useState(premiere);
  // One that somebody has deleted meanwhile leaves its place to the first.
  const rang = Math.max(
    0,
    images.findIndex(({ id }) => id === vue),
  );
  const aller = (pas: number) => setVue(images.at((rang + pas) % images.length)?.id ?? premiere);
  useWindowEvent('keydown', ({ key, altKey, ctrlKey, metaKey }) => {
    const pas = TOUCHES[key];
    if (pas !== undefined && !altKey && !ctrlKey && !metaKey) aller(pas);
  });
  const image = images[rang];
  if (image === undefined) return null;
  const { id, url, legende, interne, largeur, hauteur, auteur, creerA, priseA } = image;
  const texte = texteDe(image);
  const plusieurs = images.length > 1;
  return (
    <Modal
      opened
      onClose={fermer}
      fullScreen
      title={t('titre', { rang: rang + 1, nombre: images.length })}
      closeButtonProps={{ 'aria-label': c('fermer') }}
      classNames={{ content: styles.fenetre, body: styles.corps }}
    >
      <div className={styles.scene}>
        {plusieurs && (
          <ActionIcon size={44} className={styles.fleche} onClick={() => aller(-1)} aria-label={t('precedente')}>
            <IconChevronLeft size={30} aria-hidden />
          </ActionIcon>
        )}
        {/* biome-ignore lint/performance/noImgElement: in the API's own sizes, for whoever may see it */}
        <img key={id} className={styles.image} alt={texte} {...sourcesDe(url, largeur, hauteur)} />
        {plusieurs && (
          <ActionIcon size={44} className={styles.fleche} onClick={() => aller(1)} aria-label={t('suivante')}>
            <IconChevronRight size={30} aria-hidden />
          </ActionIcon>
        )}
      </div>
      <div className={styles.pied}>
        <div aria-live="polite">
          {legende !== null && <Text fw={600}>{legende}</Text>}
          <Text c="dimmed">{[nomDe(auteur), date(priseA ?? creerA)].join(' · ')}</Text>
          {interne && <Interne />}
        </div>
        <Anchor href={urlFichier(url)} target="_blank" rel="noopener noreferrer" className={styles.lien}>
          {t('entiere')}
        </Anchor>
      </div>
    </Modal>
  );
}

/** The smaller one where it is enough for the screen. */
function sourcesDe(url: string, largeur: number | null, hauteur: number | null) {
  const src = urlFichier(url);
  if (largeur === null || hauteur === null) return { src };
  const moyenne = mesuresReduites({ largeur, hauteur }, MOYENNE).largeur;
  return {
    ...{ src, width: largeur, height: hauteur, sizes: '100vw' },
    srcSet: `${urlFichier(`${url}?taille=m`)} ${moyenne}w, ${src} ${largeur}w`,
  };
}
