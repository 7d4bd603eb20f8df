'use client';

import { Code, Paper, Text } from '@mantine/core';
import { useTranslations } from 'next-intl';
import styles from './ComptesDemonstration.module.css';

/** Printed by the start command as well; these accounts exist in a demonstration only. */
export const MOT_DE_PASSE_DEMO = 'Driven-demo-2026';
const COMPTES = ['admin', 'standardiste', 'standardiste2', 'intervenant', 'intervenant2', 'client', 'client2'] as const;

export function ComptesDemonstration({ choisir }: { choisir: (identifiant: string) => void }) {
  const t = useTranslations('session.demo');
  return (
    <Paper component="section" p="md" bg="var(--surface-fond)" aria-labelledby="demonstration">
      <Text id="demonstration" fw={600}>
        {t('titre')}
      </Text>
      <Text c="dimmed" size="xs" mb="xs">
        {t('explication')} <Code style={{ whiteSpace: 'nowrap' }}>{MOT_DE_PASSE_DEMO}</Code>
      </Text>
      <ul className={styles.comptes}>
        {COMPTES.map((compte) => (
          <li key={compte}>
            <button type="button" className={styles.compte} onClick={() => choisir(compte)}>
              <strong>{compte}</strong>
              <span>{t(compte)}</span>
            </button>
          </li>
        ))}
      </ul>
    </Paper>
  );
}
