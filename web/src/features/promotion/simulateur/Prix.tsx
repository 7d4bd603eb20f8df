'use client';

import { Alert, Anchor, Badge, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Lien } from '@/components/Lien';
import { usePromesse } from '@/domaine/promotion/usePromesse';
import { useMontants } from '@/lib/useMontants';
import { useTexte } from '@/lib/useTexte';
import type { SimulationQuery } from '../operations.generated';
import styles from './Simulateur.module.css';

type Devis = SimulationQuery['previsualiserSouscription'];

/** May they take it, what it costs and by which steps, what does nothing and why. */
export function Prix({ devis }: { devis: Devis }) {
  const t = useTranslations('promotion.simulateur');
  const locale = useLocale();
  const { eligible, raisons } = devis;
  return (
    <Stack gap="md">
      <Alert color={eligible ? 'green' : 'red'} role="status" title={t(eligible ? 'eligible' : 'ineligible')}>
        {raisons.length > 0 && (
          <ul className={styles.raisons}>
            {raisons.map((raison) => (
              <li key={raison.fr}>{raison[locale]}</li>
            ))}
          </ul>
        )}
      </Alert>
      <Etapes devis={devis} />
      <Ecartees ecartees={devis.ecartees ?? []} />
      <ParMois devis={devis} />
    </Stack>
  );
}

function Partie({ titre, children }: { titre: string; children: ReactNode }) {
  return (
    <Paper component="section" p={{ base: 'md', sm: 'lg' }} aria-label={titre}>
      <Title order={2} mb="xs">
        {titre}
      </Title>
      {children}
    </Paper>
  );
}

function Etapes({ devis }: { devis: Devis }) {
  const t = useTranslations('promotion.simulateur');
  const texte = useTexte();
  const { euros } = useMontants();
  const { remise } = usePromesse();
  const { base, etapes, total, test, tarif, kwhParAn } = devis;
  return (
    <Partie titre={t('annee')}>
      <Group gap="sm" align="baseline">
        <span className={styles.total} data-testid="total">
          {euros(total)}
        </span>
        {test && <Badge color="yellow">{t('essai')}</Badge>}
      </Group>
      <ol className={styles.etapes}>
        <li className={styles.etape}>
          <div>
            <Text fw={500}>{t('sans')}</Text>
            <Text size="sm" c="dimmed">
              {t('besoin', { puissance: tarif.puissance, kwh: kwhParAn })}
            </Text>
          </div>
          <span className={styles.montant}>{euros(base)}</span>
        </li>
        {etapes.map((etape) => (
          <li key={etape.promotionId} className={styles.etape}>
            <div>
              <Anchor component={Lien} href={`/promotions/${etape.promotionId}`} fw={500}>
                {texte(etape.nom)}
              </Anchor>
              <Text size="sm" c="dimmed">
                {etape.code} · {remise(etape)}
              </Text>
            </div>
            <div className={styles.montant}>
              <div>−{euros(etape.gain)}</div>
              <Text size="sm" c="dimmed">
                {t('reste', { montant: euros(etape.apres) })}
              </Text>
            </div>
          </li>
        ))}
        <li className={`${styles.etape} ${styles.somme}`}>
          <span>{t('total')}</span>
          <span className={styles.montant}>{euros(total)}</span>
        </li>
      </ol>
      {etapes.length === 0 && <Text c="dimmed">{t('aucune')}</Text>}
    </Partie>
  );
}

function Ecartees({ ecartees }: { ecartees: NonNullable<Devis['ecartees']> }) {
  const t = useTranslations('promotion.simulateur');
  const texte = useTexte();
  const locale = useLocale();
  if (ecartees.length === 0) return null;
  return (
    <Partie titre={t('ecartees', { nombre: ecartees.length })}>
      <ul className={styles.ecartees}>
        {ecartees.map(({ promotionId, nom, code, raisons }) => (
          <li key={promotionId}>
            <Anchor component={Lien} href={`/promotions/${promotionId}`} fw={500}>
              {texte(nom)}
            </Anchor>{' '}
            <Text span size="sm" c="dimmed">
              {code}
            </Text>
            <ul className={styles.raisons}>
              {raisons.map((raison) => (
                <li key={raison.fr}>{raison[locale]}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Partie>
  );
}

function ParMois({ devis: { mois, activation, fraisActivation } }: { devis: Devis }) {
  const t = useTranslations('promotion.simulateur');
  const { euros } = useMontants();
  return (
    <Partie titre={t('parMois')}>
      <ol className={styles.mois}>
        {Number(fraisActivation) > 0 && (
          <li>
            <Text size="xs" c="dimmed">
              {t('activation')}
            </Text>
            {euros(activation)}
          </li>
        )}
        {mois.map((montant, rang) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a month is its place in the year.
          <li key={rang}>
            <Text size="xs" c="dimmed">
              {t('mois', { numero: rang + 1 })}
            </Text>
            {euros(montant)}
          </li>
        ))}
      </ol>
    </Partie>
  );
}
