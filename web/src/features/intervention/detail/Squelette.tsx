'use client';

import { Paper, Skeleton, VisuallyHidden } from '@mantine/core';
import { useTranslations } from 'next-intl';
import styles from './Detail.module.css';

/** In the places of what comes. */
export function Squelette({ reference }: { reference: string }) {
  const c = useTranslations('commun');
  return (
    <div className={styles.page} aria-busy="true">
      <VisuallyHidden>
        <h1>{reference}</h1>
        <span role="status">{c('chargement')}</span>
      </VisuallyHidden>
      <Skeleton height={16} width={130} mb={12} />
      <Skeleton height={30} maw={460} mb={10} />
      <Skeleton height={22} maw={320} mb="md" />
      <Skeleton height={36} maw={420} mb="md" />
      <div className={styles.colonnes}>
        <div className={styles.recit}>
          <Paper p="lg" h={120} />
          <Paper p="lg" h={380} />
        </div>
        <Paper p="lg" h={420} className={styles.faits} />
      </div>
    </div>
  );
}
