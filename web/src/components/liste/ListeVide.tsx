import { Paper, Stack, Text, Title } from '@mantine/core';
import { IconInbox } from '@tabler/icons-react';
import type { ReactNode } from 'react';

/** Nothing to show: says why, and what can be done about it. */
export function ListeVide({ titre, texte, action }: { titre: string; texte: string; action?: ReactNode }) {
  return (
    <Paper p="xl" role="status">
      <Stack align="center" gap="xs" py="lg" ta="center">
        <IconInbox size={36} stroke={1.3} color="var(--mantine-color-dimmed)" aria-hidden />
        <Title order={2}>{titre}</Title>
        <Text c="dimmed" maw={460}>
          {texte}
        </Text>
        {action}
      </Stack>
    </Paper>
  );
}
