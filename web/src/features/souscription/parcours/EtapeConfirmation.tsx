'use client';

import { Alert, Button, Checkbox, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { formaterNumero } from '@/lib/telephone';
import { useDates } from '@/lib/useDates';
import { useMontants } from '@/lib/useMontants';
import { useTexte } from '@/lib/useTexte';
import { useNomDuClient } from '../ClientServi';
import { PremiereAnnee } from '../DetailPrix';
import styles from '../Souscription.module.css';
import { type Devis, type OffreVue, plusMois } from '../types';
import type { EtatBesoin } from '../useBesoin';
import { useNumero } from './EtapeBesoin';
import { Script } from './Script';
import type { Demande } from './useDemande';

interface Props {
  offre: OffreVue;
  etat: EtatBesoin;
  demande: Demande;
  devis: Devis;
  debut: string | null;
  souscrire: () => void;
  enCours: boolean;
}

/** Step 3: all of it once more, the agreement, and the one button that binds. */
export function EtapeConfirmation({ offre, etat, demande, devis, debut, souscrire, enCours }: Props) {
  const t = useTranslations('souscription.parcours');
  const texte = useTexte();
  const { date } = useDates();
  const { euros } = useMontants();
  const nom = useNomDuClient(etat);
  const numero = useNumero(etat);
  const [accord, accepter] = useState(false);
  const [manque, signaler] = useState(false);
  const depart = debut ?? new Date().toISOString();
  const engage = devis.engagementMois > 0;
  return (
    <Stack gap="md">
      {etat.sert && <Script offre={offre} devis={devis} />}
      <Paper p={{ base: 'md', sm: 'lg' }} component="section" aria-labelledby="recap-titre">
        <Title order={3} id="recap-titre" mb="sm">
          {t('recapitulatif')}
        </Title>
        <dl className={styles.faits}>
          {etat.sert && (
            <>
              <dt>{t('client')}</dt>
              <dd>{nom ?? '…'}</dd>
            </>
          )}
          <dt>{t('offre')}</dt>
          <dd>{texte(offre.nom)}</dd>
          <dt>{t('numero')}</dt>
          <dd>{numero === null ? '…' : formaterNumero(numero)}</dd>
          <dt>{t('puissance')}</dt>
          <dd>{t('kva', { kva: devis.tarif.puissance })}</dd>
          <dt>{t('commence')}</dt>
          <dd>{debut === null ? t('maintenant') : date(debut, 'jourMoyen')}</dd>
          <dt>{t('engagement')}</dt>
          <dd>
            {engage
              ? t('engageJusqua', {
                  mois: devis.engagementMois,
                  jour: date(plusMois(depart, devis.engagementMois), 'jourMoyen'),
                })
              : t('sansEngagement')}
          </dd>
        </dl>
        <div style={{ marginTop: 14 }}>
          <PremiereAnnee prix={devis} />
        </div>
      </Paper>
      {devis.test && (
        <Alert color="orange" title={t('essai')}>
          {t('essaiTexte')}
        </Alert>
      )}
      <Text>{t('gardes')}</Text>
      <Checkbox
        label={t(etat.sert ? 'accordClient' : 'accord', { prix: euros(devis.total) })}
        checked={accord}
        error={manque && !accord ? t('accordRequis') : undefined}
        onChange={(evenement) => accepter(evenement.currentTarget.checked)}
      />
      <Group>
        <Button size="md" loading={enCours} onClick={() => (accord ? souscrire() : signaler(true))}>
          {t('souscrire')}
        </Button>
        <Button size="md" variant="default" disabled={enCours} onClick={() => demande.aller('prix')}>
          {t('revenirAuPrix')}
        </Button>
      </Group>
    </Stack>
  );
}
