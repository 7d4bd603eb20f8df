'use client';

import { Code } from '@mantine/core';
import { useTranslations } from 'next-intl';
import type { Colonne } from '@/components/liste/colonnes';
import type { CodificationDeListeFragment } from './operations.generated';

export function useColonnes(): Colonne<CodificationDeListeFragment>[] {
  const t = useTranslations('codification.colonnes');
  return [
    { cle: 'libelle', titre: t('libelle'), principale: true, rendu: ({ libelle }) => libelle },
    { cle: 'param', titre: t('param'), rendu: ({ param }) => <Code>{param}</Code> },
    { cle: 'description', titre: t('description'), rendu: ({ description }) => description ?? '—' },
  ];
}
