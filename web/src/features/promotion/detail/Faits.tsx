'use client';

import { Alert, Paper, Text } from '@mantine/core';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { usePromesse } from '@/domaine/promotion/usePromesse';
import { useTexte } from '@/lib/useTexte';
import { Utilisations } from '../Etats';
import type { Promotion } from '../types';
import styles from './Detail.module.css';

function Fait({ libelle, large, children }: { libelle: string; large?: boolean; children: ReactNode }) {
  return (
    <div className={large ? styles.large : undefined}>
      <dt>{libelle}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** An active promotion: what it promises, for what, in words. */
export function Faits({ promotion }: { promotion: Promotion }) {
  const t = useTranslations('promotion');
  const texte = useTexte();
  const { promesse } = usePromesse();
  const { code, surCode, nom, offres, priorite, exclusive, statut } = promotion;
  return (
    <Paper p={{ base: 'md', sm: 'lg' }}>
      {statut === 'ACTIVE' && (
        <Alert color="blue" mb="md">
          {t('figee')}
        </Alert>
      )}
      <dl className={styles.faits}>
        <Fait libelle={t('enClair')} large>
          <Text fw={600}>{promesse({ ...promotion, code: surCode ? code : null })}</Text>
        </Fait>
        <Fait libelle={t('champs.nomFr')}>{nom.fr}</Fait>
        <Fait libelle={t('champs.nomEn')}>{nom.en}</Fait>
        <Fait libelle={t('champs.code')}>{surCode ? t('surCode', { code }) : code}</Fait>
        <Fait libelle={t('colonnes.utilisations')}>
          <Utilisations promotion={promotion} />
        </Fait>
        <Fait libelle={t('champs.priorite')}>{priorite}</Fait>
        <Fait libelle={t('champs.exclusive')}>{t(exclusive ? 'oui' : 'non')}</Fait>
        <Fait libelle={t('parties.offres')} large>
          {offres.map((offre) => texte(offre.nom)).join(', ')}
        </Fait>
      </dl>
    </Paper>
  );
}
