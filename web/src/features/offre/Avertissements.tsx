'use client';

import { Alert, List } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import type { Texte } from '@/lib/api/erreur';
import { useTexte } from '@/lib/useTexte';

export interface Avertissement {
  code: string;
  champ: string;
  message: Texte;
}

/** Prices that surprise, each with what a typical client would pay. */
export function Avertissements({ avertissements }: { avertissements: readonly Avertissement[] }) {
  const t = useTranslations('offre.surprises');
  const texte = useTexte();
  if (avertissements.length === 0) return null;
  return (
    <Alert color="orange" icon={<IconAlertTriangle size={18} aria-hidden />} title={t('titre')}>
      <List size="sm" spacing={4}>
        {avertissements.map(({ code, champ, message }) => (
          <List.Item key={`${champ} ${code}`}>{texte(message)}</List.Item>
        ))}
      </List>
    </Alert>
  );
}
