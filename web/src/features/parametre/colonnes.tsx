'use client';

import { Code } from '@mantine/core';
import { useTranslations } from 'next-intl';
import type { Colonne } from '@/components/liste/colonnes';
import type { ParametreDeListeFragment } from './operations.generated';

export const compteDe = ({ utilisateur: { prenom, nom } }: ParametreDeListeFragment) => `${prenom} ${nom}`;

export function useColonnes(): Colonne<ParametreDeListeFragment>[] {
  const t = useTranslations('parametre.colonnes');
  return [
    { cle: 'compte', titre: t('compte'), principale: true, rendu: compteDe },
    { cle: 'codification', titre: t('codification'), rendu: ({ codification }) => codification.libelle },
    { cle: 'param', titre: t('param'), rendu: ({ codification }) => <Code>{codification.param}</Code> },
  ];
}
