import { Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { EnTetePage } from '@/components/EnTetePage';

interface Props {
  titre: string;
  sousTitre?: ReactNode;
  sousOnglet?: boolean;
  actions?: ReactNode;
  bouton: ReactNode;
}

/** Above a list: the title of its page or, under a tab, what it is for; and what can be done. */
export function EnTeteDeListe({ titre, sousTitre, sousOnglet = false, actions, bouton }: Props) {
  const boutons = (actions || bouton) && (
    <>
      {actions}
      {bouton}
    </>
  );
  if (!sousOnglet) return <EnTetePage titre={titre} sousTitre={sousTitre} actions={boutons || undefined} />;
  return (
    <Group justify="space-between" mb="sm" gap="xs">
      <Text c="dimmed" maw={720}>
        {sousTitre}
      </Text>
      {boutons}
    </Group>
  );
}
