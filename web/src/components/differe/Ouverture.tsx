'use client';

import { Loader } from '@mantine/core';
import { useTranslations } from 'next-intl';
import styles from './Ouverture.module.css';

/** A press is answered at once, before what it opens has come. */
export function Ouverture() {
  const t = useTranslations('commun');
  return (
    <div role="status" className={styles.ouverture} data-ouverture>
      <Loader size="sm" aria-hidden />
      {t('ouverture')}
    </div>
  );
}
