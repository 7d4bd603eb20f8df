import { Group, Paper, Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';

interface Props {
  titre: string;
  actions?: ReactNode;
  children: ReactNode;
}

export function Partie({ titre, actions, children }: Props) {
  const id = useId();
  return (
    <Paper component="section" p={{ base: 'md', sm: 'lg' }} aria-labelledby={id}>
      <Group justify="space-between" align="flex-start" mb="md" gap="xs">
        <Title order={2} id={id}>
          {titre}
        </Title>
        {actions}
      </Group>
      {children}
    </Paper>
  );
}
