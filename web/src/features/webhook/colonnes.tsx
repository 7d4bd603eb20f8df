'use client';

import { Badge, Stack, Text } from '@mantine/core';
import { useTranslations } from 'next-intl';
import type { Colonne } from '@/components/liste/colonnes';
import { EtatDEnvoi } from './EtatDEnvoi';
import type { WebhookDeListeFragment } from './operations.generated';

export function useColonnes(): Colonne<WebhookDeListeFragment>[] {
  const t = useTranslations('webhook');
  return [
    {
      cle: 'nom',
      titre: t('champs.nom'),
      principale: true,
      rendu: ({ nom, adresse }) => (
        <Stack gap={0}>
          <Text fw={600}>{nom}</Text>
          <Text c="dimmed" size="xs" style={{ overflowWrap: 'anywhere' }}>
            {adresse}
          </Text>
        </Stack>
      ),
    },
    {
      cle: 'etat',
      titre: t('etat'),
      rendu: ({ actif, raisonDesactivation }) => (
        <Badge color={actif ? 'green' : 'red'}>
          {t(actif ? 'actif' : raisonDesactivation === null ? 'arrete' : `raisons.${raisonDesactivation}`)}
        </Badge>
      ),
    },
    { cle: 'programme', titre: t('champs.programmeId'), rendu: ({ programme }) => programme.nom },
    {
      cle: 'evenements',
      titre: t('champs.evenements'),
      rendu: ({ evenements }) => t('nombreEvenements', { nombre: evenements.length }),
    },
    {
      cle: 'envois',
      titre: t('dernierEnvoi'),
      rendu: ({ derniersEnvois: [dernier] }) => (dernier ? <EtatDEnvoi envoi={dernier} /> : t('aucunEnvoi')),
    },
  ];
}
