'use client';

import { Anchor, Button, Group, List, Progress, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { Lien } from '@/components/Lien';
import type { Issue } from './useUnParUn';

interface Props {
  issues: readonly Issue[];
  total: number;
  fermer: () => void;
}

/** Each of them as it comes, what was done and what was not, and why. */
export function Bilan({ issues, total, fermer }: Props) {
  const t = useTranslations('intervention.unParUn');
  const c = useTranslations('commun');
  const fini = issues.length === total;
  const faites = issues.filter(({ faite }) => faite).length;
  return (
    <Stack gap="sm">
      <Progress value={(issues.length / total) * 100} animated={!fini} striped={!fini} aria-label={t('barre')} />
      <Text role="status">
        {fini ? t('fini', { faites, laissees: total - faites }) : t('avancement', { faites: issues.length, total })}
      </Text>
      <List size="sm" spacing={6} styles={{ root: { maxHeight: 320, overflowY: 'auto' } }}>
        {issues.map(({ id, reference, faite, mots }) => (
          <List.Item
            key={id}
            icon={
              faite ? (
                <IconCheck size={16} color="var(--mantine-color-green-filled)" aria-label={t('faite')} />
              ) : (
                <IconAlertTriangle size={16} color="var(--mantine-color-orange-filled)" aria-label={t('laissee')} />
              )
            }
          >
            <Anchor component={Lien} href={`/interventions/${reference}`} size="sm" underline="always">
              {reference}
            </Anchor>{' '}
            {mots}
          </List.Item>
        ))}
      </List>
      {fini && (
        <Group justify="flex-end">
          <Button ref={(bouton) => bouton?.focus()} onClick={fermer}>
            {c('fermer')}
          </Button>
        </Group>
      )}
    </Stack>
  );
}
