'use client';

import { Code } from '@mantine/core';
import { useTranslations } from 'next-intl';
import type { Colonne } from '@/components/liste/colonnes';
import { nomDe } from '@/lib/nomDe';
import type { ParametreDeListeFragment } from './operations.generated';

export function useColonnes(): Colonne<ParametreDeListeFragment>[] {
  const t = useTranslations('parametre.colonnes');
  return [
    { cle: 'compte', titre: t('compte'), principale: true, rendu: ({ utilisateur }) => nomDe(utilisateur) },
    { cle: 'codification', titre: t('codification'), rendu: ({ codification }) => codification.libelle },
    { cle: 'param', titre: t('param'), rendu: ({ codification }) => <Code>{codification.param}</Code> },
  ];
}
