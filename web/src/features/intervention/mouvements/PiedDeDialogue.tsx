'use client';

import { Button, Group } from '@mantine/core';
import { useTranslations } from 'next-intl';

interface Props {
  annuler: () => void;
  libelle: string;
  enCours: boolean;
  danger?: boolean;
  interdit?: boolean;
}

export function PiedDeDialogue({ annuler, libelle, enCours, danger = false, interdit = false }: Props) {
  const c = useTranslations('commun');
  return (
    <Group justify="flex-end" gap="xs">
      <Button variant="subtle" color="gray" onClick={annuler}>
        {c('fermer')}
      </Button>
      <Button type="submit" loading={enCours} disabled={interdit} color={danger ? 'red' : undefined}>
        {libelle}
      </Button>
    </Group>
  );
}
