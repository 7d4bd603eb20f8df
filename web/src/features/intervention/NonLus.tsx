import { VisuallyHidden } from '@mantine/core';
import { useTranslations } from 'next-intl';
import styles from './NonLus.module.css';

/** Before a title: somebody else has written since this person last looked. */
export function NonLus({ nombre }: { nombre: number }) {
  const t = useTranslations('intervention');
  if (nombre === 0) return null;
  const texte = t('nonLus', { nombre });
  return (
    <span className={styles.point} title={texte}>
      <VisuallyHidden>{texte} </VisuallyHidden>
    </span>
  );
}
