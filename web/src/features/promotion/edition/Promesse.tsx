'use client';

import { Paper, Text } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { usePromesse } from '@/domaine/promotion/usePromesse';
import styles from './Edition.module.css';
import { contenuDe, type Valeurs } from './valeurs';

/** What a client will read, while the form is being filled in. */
export function Promesse({ valeurs }: { valeurs: Valeurs }) {
  const t = useTranslations('promotion');
  const { promesse } = usePromesse();
  const contenu = contenuDe(valeurs);
  const code = contenu.surCode ? valeurs.code.trim().toUpperCase() || '…' : null;
  return (
    <Paper p="sm" px="md" className={styles.promesse} data-testid="promesse">
      <Text size="xs" c="dimmed">
        {t('enClair')}
      </Text>
      <Text fw={600}>{promesse({ ...contenu, code })}</Text>
    </Paper>
  );
}
