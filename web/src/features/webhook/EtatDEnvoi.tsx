'use client';

import { Badge, Group, Text } from '@mantine/core';
import { useTranslations } from 'next-intl';
import type { EnvoiDeWebhookFragment } from './operations.generated';

const COULEURS = { A_FAIRE: 'orange', FAIT: 'green', SANS_OBJET: 'gray', ABANDONNE: 'red' } as const;

export function EtatDEnvoi({ envoi: { etat, erreur } }: { envoi: EnvoiDeWebhookFragment }) {
  const t = useTranslations('webhook.etats');
  return (
    <Group gap="xs">
      <Badge color={COULEURS[etat]}>{t(etat)}</Badge>
      {erreur !== null && (
        <Text size="xs" c="dimmed">
          {erreur}
        </Text>
      )}
    </Group>
  );
}
