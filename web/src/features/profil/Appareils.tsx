'use client';

import { Badge, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { IconDevices } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useDeconnexionPartout } from '@/components/cadre/useDeconnexionPartout';
import { relire } from '@/lib/apollo/relire';
import { useDates } from '@/lib/useDates';
import { useRetours } from '@/lib/useRetours';
import { lireAgent } from './appareil';
import { type MesSessionsQuery, useDeconnecterAppareilMutation, useMesSessionsQuery } from './operations.generated';

type Appareil = MesSessionsQuery['moi']['sessions'][number];

/** Where one's account is open; each can be logged out from here, this one by the menu of the account. */
export function Appareils() {
  const t = useTranslations('profil');
  const c = useTranslations('commun');
  const deconnecterPartout = useDeconnexionPartout();
  const { confirmer, signaler, lire } = useRetours();
  const { data, error } = useMesSessionsQuery();
  const [deconnecter] = useDeconnecterAppareilMutation(relire('moi'));
  async function fermer({ id }: Appareil): Promise<void> {
    try {
      const reponse = await deconnecter({ variables: { sessionId: id } });
      if (reponse.data) confirmer(reponse.data.deconnexion.message);
    } catch (erreur) {
      signaler(erreur);
    }
  }
  return (
    <Paper component="section" p="lg" aria-labelledby="profil-appareils">
      <Title order={2} id="profil-appareils" mb="xs">
        {t('appareils')}
      </Title>
      <Text c="dimmed" mb="md">
        {t('appareilsTexte')}
      </Text>
      <Stack component="ul" gap="md" p={0} m={0} mb="md" style={{ listStyle: 'none' }} aria-busy={data === undefined}>
        {error && data === undefined && <Text role="alert">{lire(error).message}</Text>}
        {data === undefined && !error && <Text c="dimmed">{c('chargement')}</Text>}
        {data?.moi.sessions.map((appareil) => (
          <Ligne key={appareil.id} appareil={appareil} fermer={() => void fermer(appareil)} />
        ))}
      </Stack>
      <Button variant="default" leftSection={<IconDevices size={17} aria-hidden />} onClick={deconnecterPartout}>
        {c('compte.partout')}
      </Button>
    </Paper>
  );
}

function Ligne({ appareil, fermer }: { appareil: Appareil; fermer: () => void }) {
  const t = useTranslations('profil');
  const { date, ecart } = useDates();
  const { agent, ip, creerA, tourneeA, courante } = appareil;
  const lu = lireAgent(agent ?? '');
  const nom = lu === null ? (agent?.slice(0, 60) ?? t('inconnu')) : t('sur', lu);
  const details = [t('depuis', { date: date(creerA) }), t('active', { ecart: ecart(tourneeA) }), ip];
  return (
    <Group component="li" justify="space-between" gap="xs" wrap="nowrap">
      <div style={{ minWidth: 0, overflowWrap: 'anywhere' }}>
        <Group gap={6}>
          <Text fw={600}>{nom}</Text>
          {courante && <Badge>{t('ici')}</Badge>}
        </Group>
        <Text c="dimmed">{details.filter(Boolean).join(' · ')}</Text>
      </div>
      {!courante && (
        <Button
          size="compact-sm"
          variant="default"
          style={{ flexShrink: 0 }}
          onClick={fermer}
          aria-label={t('deconnecterNom', { appareil: nom })}
        >
          {t('deconnecter')}
        </Button>
      )}
    </Group>
  );
}
