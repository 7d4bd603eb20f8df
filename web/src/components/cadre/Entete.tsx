'use client';

import { ActionIcon } from '@mantine/core';
import { IconKeyboard } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Lien } from '@/components/Lien';
import { Signe } from '@/components/marque/Marque';
import { useAideRaccourcis } from '@/components/raccourcis/Raccourcis';
import { useMoi } from '@/lib/session/MoiContexte';
import styles from './Cadre.module.css';
import { ChoixLangue } from './ChoixLangue';
import { ChoixTheme } from './ChoixTheme';
import { MenuCompte } from './MenuCompte';

interface Props {
  direct: ReactNode;
  recherche: ReactNode;
  cloche: ReactNode;
}

export function Entete({ direct, recherche, cloche }: Props) {
  const t = useTranslations('commun');
  const { pageAccueil } = useMoi();
  const ouvrirAide = useAideRaccourcis();
  return (
    <header className={styles.entete}>
      <Lien href={pageAccueil} className={styles.marque} aria-label={t('accueil')}>
        <Signe />
        Driven
      </Lien>
      {direct}
      {recherche}
      <ActionIcon
        size="lg"
        onClick={ouvrirAide}
        aria-label={t('raccourcis.titre')}
        title={t('raccourcis.titre')}
        visibleFrom="md"
      >
        <IconKeyboard size={19} stroke={1.7} aria-hidden />
      </ActionIcon>
      {cloche}
      <ChoixLangue />
      <ChoixTheme />
      <MenuCompte />
    </header>
  );
}
