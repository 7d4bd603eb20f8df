import { IconLock } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import styles from './Pieces.module.css';

export function Interne() {
  const t = useTranslations('pieces');
  return (
    <span className={styles.etiquette}>
      <IconLock size={14} aria-hidden />
      {t('interne')}
    </span>
  );
}
