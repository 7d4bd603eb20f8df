'use client';

import { Alert, Button, Stack } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { EnTetePage } from '@/components/EnTetePage';
import { Attente } from '@/components/etats/Attente';
import { useFrequence } from '@/lib/direct';
import { useRetourSurLaPage } from '@/lib/useRetourSurLaPage';
import { Compteurs } from './Compteurs';
import { useAccueilQuery } from './operations.generated';
import { PremiersPas } from './PremiersPas';

const FREQUENCE_MS = 60_000;

/** What waits, by the reader's rights; on a new base what comes first. */
export function Accueil() {
  const t = useTranslations('accueil');
  const c = useTranslations('commun');
  const { data, error, refetch } = useAccueilQuery({
    fetchPolicy: 'cache-and-network',
    pollInterval: useFrequence(FREQUENCE_MS),
    skipPollAttempt: () => document.hidden,
  });
  useRetourSurLaPage(() => void refetch());
  const accueil = data?.consulterAccueil;
  return (
    <>
      <EnTetePage titre={t('titre')} sousTitre={t('sousTitre')} />
      {error && (
        <Alert color="red" mb="md">
          {t('erreur')}{' '}
          <Button size="xs" variant="default" onClick={() => void refetch()}>
            {c('reessayer')}
          </Button>
        </Alert>
      )}
      {accueil ? (
        <Stack gap="lg">
          {accueil.premiersPas.length > 0 && <PremiersPas pas={accueil.premiersPas} />}
          <Compteurs compteurs={accueil.compteurs} />
        </Stack>
      ) : (
        !error && <Attente />
      )}
    </>
  );
}
