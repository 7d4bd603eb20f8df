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
import { useTarifs } from './useTarifs';

const RIEN = { offreId: '', puissance: 1 };

/** « Que paierait ce client ? »: by the function that decides a subscription; writes nothing. */
export function Simulateur() {
  const t = useTranslations('promotion.simulateur');
  const p = useTranslations('promotion');
  const { lire } = useRetours();
  const { demande: dite, changer } = useDemande();
  const tarifs = useTarifs(dite.offre);
  // The first power of the offer, unless the address says one that it has.
  const connue = tarifs?.some(({ puissance }) => puissance === dite.puissance);
  const demande = connue ? dite : { ...dite, puissance: tarifs?.[0]?.puissance ?? null };
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
        <Champs demande={demande} tarifs={tarifs} changer={changer} fautes={refus?.champs ?? []} />
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
