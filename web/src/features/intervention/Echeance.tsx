'use client';

import { Group, Text } from '@mantine/core';
import { IconClockExclamation } from '@tabler/icons-react';
import type { InterventionResume } from './types';
import { useMoments } from './useMoments';

type Props = { intervention: Pick<InterventionResume, 'echeance' | 'enRetard'> };

/** The due date; lateness is said in words and marked by a sign, not by a colour alone. */
export function Echeance({ intervention }: Props) {
  const { court, retard } = useMoments();
  if (intervention.echeance === null) return <Text c="dimmed">—</Text>;
  return (
    <div>
      <Text>{court(intervention.echeance)}</Text>
      <Retard texte={retard(intervention)} />
    </div>
  );
}

export function Retard({ texte }: { texte: string | undefined }) {
  if (texte === undefined) return null;
  return (
    <Group gap={4} wrap="nowrap" c="var(--mantine-color-error)">
      <IconClockExclamation size={15} aria-hidden style={{ flex: 'none' }} />
      {/* How long since: the server wrote it a moment before. */}
      <Text size="xs" fw={600} suppressHydrationWarning>
        {texte}
      </Text>
    </Group>
  );
}
