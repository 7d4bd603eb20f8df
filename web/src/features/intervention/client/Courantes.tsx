'use client';

import { Alert, Box, Button, Skeleton, Text, VisuallyHidden } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { NousJoindre } from '@/domaine/coordonnees/NousJoindre';
import { useMoi } from '@/lib/session/MoiContexte';
import { useRetours } from '@/lib/useRetours';
import { useRetourSurLaPage } from '../useRetourSurLaPage';
import { CarteCourante } from './CarteCourante';
import styles from './Client.module.css';
import { useMesInterventionsQuery } from './operations.generated';
import { COURANTES, parImportance } from './ordre';

const FREQUENCE_MS = 60_000;

/** Everything of the client's that is not over, the most pressing first. */
export function Courantes() {
  const t = useTranslations('client');
  const c = useTranslations('commun');
  const { compte } = useMoi();
  const { lire } = useRetours();
  const [reponseA, setReponseA] = useState<string | null>(null);
  const { data, error, refetch } = useMesInterventionsQuery({
    variables: { filtre: { clientId: compte.id, etapes: [...COURANTES] } },
    pollInterval: FREQUENCE_MS,
    skipPollAttempt: () => document.hidden,
  });
  useRetourSurLaPage(() => void refetch().catch(() => undefined));
  const page = data?.consulterIntervention;
  if (page === undefined) {
    if (error === undefined) return <Attente />;
    return (
      <Alert color="red" role="alert" title={lire(error).message} mb="xl">
        <Button variant="default" size="xs" onClick={() => void refetch()}>
          {c('reessayer')}
        </Button>
      </Alert>
    );
  }
  if (page.items.length === 0) {
    return (
      <Box mb="xl">
        <Text c="dimmed">{t('aucune')}</Text>
        <NousJoindre pourquoi={t('nouvelleDemande')} sinon={t('nouvelleSansAppel')} />
      </Box>
    );
  }
  return (
    <>
      <ul className={styles.cartes}>
        {parImportance(page.items).map((intervention) => (
          <CarteCourante
            key={intervention.id}
            intervention={intervention}
            ouverte={reponseA === intervention.id}
            ouvrir={() => setReponseA(intervention.id)}
          />
        ))}
      </ul>
      <Box mb="xl">
        <NousJoindre pourquoi={t('nouvelleDemande')} />
      </Box>
      {page.pagination.totalItems > page.items.length && (
        <Text c="dimmed" mb="xl">
          {t('plus', { nombre: page.items.length, total: page.pagination.totalItems })}
        </Text>
      )}
    </>
  );
}

function Attente() {
  const c = useTranslations('commun');
  return (
    <div className={styles.cartes} aria-busy>
      <VisuallyHidden role="status">{c('chargement')}</VisuallyHidden>
      {[1, 2].map((carte) => (
        <Skeleton key={carte} height={150} radius="lg" />
      ))}
    </div>
  );
}
