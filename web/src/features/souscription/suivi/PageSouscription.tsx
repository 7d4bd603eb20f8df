'use client';

import { Alert, Box, Button, Paper, Skeleton, Text, Title } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { parseAsString, useQueryState } from 'nuqs';
import { EnTetePage } from '@/components/EnTetePage';
import { Lien } from '@/components/Lien';
import { Retour } from '@/components/Retour';
import { NousJoindre } from '@/domaine/coordonnees/NousJoindre';
import { nomDe } from '@/lib/nomDe';
import { formaterNumero } from '@/lib/telephone';
import { useDates } from '@/lib/useDates';
import { useMontants } from '@/lib/useMontants';
import { useRetours } from '@/lib/useRetours';
import { useTexte } from '@/lib/useTexte';
import { DetailComplet } from '../DetailComplet';
import { EtatSouscription } from '../EtatSouscription';
import { useUneSouscriptionQuery } from '../operations.generated';
import styles from '../Souscription.module.css';
import type { Souscription } from '../types';
import { Actions } from './Actions';
import { Chronologie } from './Chronologie';

interface Props {
  id: string;
  nom: { fr: string; en: string };
  /** Looked at by whoever serves the client. */
  gestion?: boolean;
}

/** The terms as they were that day, what has happened since, and what can be done. */
export function PageSouscription({ id, nom, gestion = false }: Props) {
  const t = useTranslations('souscription.suivi');
  const c = useTranslations('commun');
  const j = useTranslations('domaine.coordonnees');
  const texte = useTexte();
  const { lire } = useRetours();
  const { data, error, refetch } = useUneSouscriptionQuery({ variables: { id } });
  const [nouvelle] = useQueryState('nouvelle', parseAsString);
  const souscription = data?.voirSouscription;
  return (
    <div style={{ maxWidth: 1100 }}>
      <Retour lien={gestion ? '/souscriptions' : '/mes-offres'}>{t(gestion ? 'retourListe' : 'retour')}</Retour>
      <EnTetePage
        titre={texte(nom)}
        sousTitre={souscription && <EtatSouscription souscription={souscription} />}
        actions={souscription && <Actions souscription={souscription} gestion={gestion} />}
      />
      {error !== undefined && souscription === undefined && (
        <Alert color="red" role="alert" title={lire(error).message}>
          <Button variant="default" size="xs" onClick={() => void refetch()}>
            {c('reessayer')}
          </Button>
        </Alert>
      )}
      {nouvelle !== null && souscription !== undefined && (
        <Alert
          color="green"
          mb="md"
          role="status"
          icon={<IconCircleCheck size={20} aria-hidden />}
          title={t(gestion ? 'souscriteClient' : 'souscrite')}
        >
          {t('souscriteTexte')}
        </Alert>
      )}
      {souscription === undefined && error === undefined && <Skeleton height={360} aria-busy />}
      {souscription !== undefined && (
        <>
          <Faits souscription={souscription} gestion={gestion} />
          {!gestion && (
            <Box mt="md">
              <NousJoindre pourquoi={j('question')} />
            </Box>
          )}
          <Title order={2} mt="lg" mb={2}>
            {t('termes')}
          </Title>
          <Text c="dimmed" mb="sm">
            {t('termesAide')}
          </Text>
          <DetailComplet prix={souscription.termes} />
          <Paper p={{ base: 'md', sm: 'lg' }} mt="md" component="section" aria-labelledby="chronologie">
            <Title order={2} id="chronologie" mb="md">
              {t('chronologie')}
            </Title>
            <Chronologie souscription={souscription} historique={souscription.historique} gestion={gestion} />
          </Paper>
        </>
      )}
    </div>
  );
}

function Faits({ souscription, gestion }: { souscription: Souscription; gestion: boolean }) {
  const t = useTranslations('souscription.suivi');
  const { date } = useDates();
  const { nombre } = useMontants();
  const { client, numero, puissance, engagementJusquA, motif, motifSuspension, dateFin, statut, termes, canal } =
    souscription;
  const engagee = engagementJusquA !== null && Date.parse(engagementJusquA) > Date.now();
  return (
    <Paper p={{ base: 'md', sm: 'lg' }} component="section" aria-label={t('enBref')}>
      <dl className={styles.faits}>
        {gestion && (
          <>
            <dt>{t('client')}</dt>
            <dd>
              {nomDe(client)}{' '}
              <Button component={Lien} href={`/catalogue?client=${client.id}`} variant="subtle" size="compact-sm">
                {t('proposer')}
              </Button>
            </dd>
          </>
        )}
        <dt>{t('numero')}</dt>
        <dd>{formaterNumero(numero)}</dd>
        <dt>{t('besoin')}</dt>
        <dd>{t('besoinDetail', { kva: puissance, kwh: nombre(termes.kwhParAn) })}</dd>
        <dt>{t('engagement')}</dt>
        <dd>
          {engagementJusquA === null
            ? t('sansEngagement')
            : t(engagee ? 'engageJusqua' : 'plusEngage', { jour: date(engagementJusquA, 'jourMoyen') })}
        </dd>
        {gestion && (
          <>
            <dt>{t('canal')}</dt>
            <dd>{t(`canaux.${canal}`)}</dd>
          </>
        )}
        {dateFin !== null && statut !== 'RESILIEE' && (
          <>
            <dt>{t('fin')}</dt>
            <dd>{date(dateFin, 'jourMoyen')}</dd>
          </>
        )}
        {motif !== null && (
          <>
            <dt>{t('motif')}</dt>
            <dd>{motif}</dd>
          </>
        )}
        {motifSuspension !== null && (
          <>
            <dt>{t('motifSuspension')}</dt>
            <dd>{motifSuspension}</dd>
          </>
        )}
      </dl>
    </Paper>
  );
}
