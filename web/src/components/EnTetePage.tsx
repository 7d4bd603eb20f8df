import { Group, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';

interface Props {
  titre: string;
  sousTitre?: ReactNode;
  /** Buttons of the page; the main one last. */
  actions?: ReactNode;
}

/** The one h1 of a page, what it is about, what can be done. */
export function EnTetePage({ titre, sousTitre, actions }: Props) {
  return (
    <Group justify="space-between" align="flex-start" gap="sm" mb="md">
      <Stack gap={2}>
        <Title order={1}>{titre}</Title>
        {sousTitre !== undefined && <Text c="dimmed">{sousTitre}</Text>}
      </Stack>
      {actions !== undefined && <Group gap="xs">{actions}</Group>}
    </Group>
  );
}
