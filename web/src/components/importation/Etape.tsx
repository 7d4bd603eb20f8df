import { Paper, Text, Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';

interface Props {
  titre: string;
  aide?: ReactNode;
  children: ReactNode;
}

/** One step of the import, with its own heading. */
export function Etape({ titre, aide, children }: Props) {
  const id = useId();
  return (
    <Paper component="section" p={{ base: 'md', sm: 'lg' }} aria-labelledby={id}>
      <Title order={2} id={id}>
        {titre}
      </Title>
      {aide !== undefined && (
        <Text c="dimmed" mt={2}>
          {aide}
        </Text>
      )}
      <div style={{ marginTop: 14 }}>{children}</div>
    </Paper>
  );
}
