'use client';

import { Button, Collapse, Paper, Text, Title } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { LignesDuTarif, MoisParMois, PremiereAnnee } from './DetailPrix';
import styles from './Souscription.module.css';
import type { Prix } from './types';

/** The tariff, the first year step by step, and its bills. */
export function DetailComplet({ prix }: { prix: Prix }) {
  const t = useTranslations('souscription.prix');
  const [ouvert, ouvrir] = useState(false);
  const [annee, tarif, mois] = [useId(), useId(), useId()];
  return (
    <div className={styles.colonnes}>
      <Paper p={{ base: 'md', sm: 'lg' }} component="section" aria-labelledby={annee}>
        <Title order={3} id={annee} mb="xs">
          {t('premiereAnnee')}
        </Title>
        <PremiereAnnee prix={prix} />
        <Text c="dimmed" mt="xs">
          {t('estimation')}
        </Text>
        <Button
          variant="subtle"
          size="compact-sm"
          mt="xs"
          aria-expanded={ouvert}
          aria-controls={mois}
          onClick={() => ouvrir(!ouvert)}
        >
          {t(ouvert ? 'masquerMois' : 'voirMois')}
        </Button>
        <Collapse expanded={ouvert} id={mois}>
          <MoisParMois prix={prix} />
        </Collapse>
      </Paper>
      <Paper p={{ base: 'md', sm: 'lg' }} component="section" aria-labelledby={tarif}>
        <Title order={3} id={tarif} mb="xs">
          {t('tarif')}
        </Title>
        <LignesDuTarif prix={prix} />
      </Paper>
    </div>
  );
}
