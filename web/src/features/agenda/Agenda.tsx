'use client';

import { Alert, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { TexteACopier } from '@/components/champs/TexteACopier';
import { differe } from '@/components/differe/differe';
import { useMoi } from '@/lib/session/MoiContexte';
import { useDates } from '@/lib/useDates';
import { useRetours } from '@/lib/useRetours';
import { type MaCleAgendaQuery, useMaCleAgendaQuery } from './operations.generated';
import type { Geste } from './Question';
import { useGestes } from './useGestes';

const Question = differe(() => import('./Question').then((module) => module.Question));

/** Where the calendar of one's phone reads one's visits; for whoever makes visits. */
export function Agenda() {
  return useMoi().tient('INTERVENTION_REALISER') ? <Adresse /> : null;
}

function Adresse() {
  const t = useTranslations('agenda');
  const c = useTranslations('commun');
  const { lire } = useRetours();
  const { data, error } = useMaCleAgendaQuery();
  const { adresse, creer, ...gestes } = useGestes();
  const [geste, setGeste] = useState<Geste | null>(null);
  return (
    <Paper component="section" p="lg" aria-labelledby="profil-agenda">
      <Title order={2} id="profil-agenda" mb="xs">
        {t('titre')}
      </Title>
      <Stack aria-busy={data === undefined}>
        <Text c="dimmed">{t('texte')}</Text>
        {error && data === undefined && <Text role="alert">{lire(error).message}</Text>}
        {data === undefined && !error && <Text c="dimmed">{c('chargement')}</Text>}
        {data && <Etat cle={data.voirCleAgenda.cleAgenda} creer={() => void creer()} demander={setGeste} />}
        {adresse !== null && (
          <Alert color="orange" icon={<IconAlertTriangle size={18} aria-hidden />} title={t('uneFois')}>
            <Stack gap="xs">
              {t('uneFoisTexte')}
              <TexteACopier label={t('adresse')} valeur={adresse} copier={t('copier')} copie={t('copiee')} />
            </Stack>
          </Alert>
        )}
        <Text c="dimmed">{t('delais')}</Text>
      </Stack>
      {geste !== null && <Question geste={geste} faire={gestes[geste]} fermer={() => setGeste(null)} />}
    </Paper>
  );
}

interface PropsEtat {
  cle: MaCleAgendaQuery['voirCleAgenda']['cleAgenda'];
  creer: () => void;
  demander: (geste: Geste) => void;
}

function Etat({ cle, creer, demander }: PropsEtat) {
  const t = useTranslations('agenda');
  const { date, ecart } = useDates();
  if (!cle) {
    return (
      <Group justify="space-between">
        <Text>{t('aucune')}</Text>
        <Button onClick={creer}>{t('creer')}</Button>
      </Group>
    );
  }
  const { creerA, utiliseeA } = cle;
  const lue = utiliseeA === null ? t('jamaisLue') : t('lue', { ecart: ecart(utiliseeA) });
  return (
    <Group justify="space-between">
      <Text>{`${t('depuis', { date: date(creerA, 'jourMoyen') })} · ${lue}`}</Text>
      <Group gap="xs">
        <Button variant="default" onClick={() => demander('remplacer')}>
          {t('remplacer')}
        </Button>
        <Button variant="default" onClick={() => demander('revoquer')}>
          {t('revoquer')}
        </Button>
      </Group>
    </Group>
  );
}
