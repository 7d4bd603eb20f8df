'use client';

import { Alert, Paper, Skeleton, Text, VisuallyHidden } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { EnTetePage } from '@/components/EnTetePage';
import { Retour } from '@/components/Retour';
import { useRetours } from '@/lib/useRetours';
import { useSimulationQuery } from '../operations.generated';
import { Champs } from './Champs';
import { Prix } from './Prix';
import styles from './Simulateur.module.css';
import { entreeDe, useDemande } from './useDemande';

const RIEN = { offreId: '', puissance: 1 };

/** « Que paierait ce client ? »: by the function that decides a subscription; writes nothing. */
export function Simulateur() {
  const t = useTranslations('promotion.simulateur');
  const p = useTranslations('promotion');
  const { lire } = useRetours();
  const { demande, changer } = useDemande();
  // As text: a new object of the same words is no new question.
  const [texte] = useDebouncedValue(JSON.stringify(entreeDe(demande)), 300);
  const entree = useMemo(() => JSON.parse(texte) as ReturnType<typeof entreeDe>, [texte]);
  const { data, previousData, loading, error } = useSimulationQuery({
    variables: { input: entree ?? RIEN },
    skip: entree === null,
    // Prices and promotions change elsewhere: an answer of a moment ago answers nothing.
    fetchPolicy: 'network-only',
  });
  const refus = error === undefined ? null : lire(error);
  const devis = (data ?? (refus ? undefined : previousData))?.previsualiserSouscription;
  return (
    <>
      <Retour lien="/promotions">{p('titre')}</Retour>
      <EnTetePage titre={t('titre')} sousTitre={t('sousTitre')} />
      <div className={styles.colonnes}>
        <Champs demande={demande} changer={changer} fautes={refus?.champs ?? []} />
        <section aria-label={t('resultat')} aria-busy={loading}>
          {entree === null ? (
            <Paper p="lg">
              <Text c="dimmed">{t('aChoisir')}</Text>
            </Paper>
          ) : refus ? (
            <Alert color="red" role="alert" title={refus.message}>
              {refus.champs.length > 0 ? refus.champs.map(({ message }) => message).join(' ') : refus.details}
            </Alert>
          ) : devis === undefined ? (
            <>
              <VisuallyHidden role="status">{t('calcul')}</VisuallyHidden>
              <Skeleton height={320} />
            </>
          ) : (
            <Prix devis={devis} />
          )}
        </section>
      </div>
    </>
  );
}
