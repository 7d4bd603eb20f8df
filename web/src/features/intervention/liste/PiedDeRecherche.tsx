'use client';

import { Button, Group, Text } from '@mantine/core';
import { IconChevronRight, IconChevronsLeft } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import type { EtatListe } from '@/components/liste/useListe';

interface Props {
  etat: Pick<EtatListe, 'apres' | 'allerApres'>;
  /** Where the list goes on; null: nowhere. */
  curseurSuivant: string | null;
  /** Rows that a search looked at before it stopped; null: it did not stop. */
  examinees: number | null;
}

/** Under a search for words that many rows have: how far it looked, and the way on. */
export function PiedDeRecherche({ etat, curseurSuivant, examinees }: Props) {
  const t = useTranslations('intervention.liste.recherche');
  const suite = curseurSuivant !== null && (examinees !== null || etat.apres !== null);
  if (!suite && etat.apres === null) return null;
  return (
    <Group justify="space-between" mt="sm">
      <Text c="dimmed" role="status">
        {examinees !== null && t('arretee', { nombre: examinees })}
      </Text>
      <Group gap="xs" ml="auto">
        {etat.apres !== null && (
          <Button
            variant="subtle"
            color="gray"
            leftSection={<IconChevronsLeft size={16} aria-hidden />}
            onClick={() => etat.allerApres(null)}
          >
            {t('debut')}
          </Button>
        )}
        {suite && (
          <Button
            variant="default"
            rightSection={<IconChevronRight size={16} aria-hidden />}
            onClick={() => etat.allerApres(curseurSuivant)}
          >
            {t(examinees === null ? 'suite' : 'plusLoin')}
          </Button>
        )}
      </Group>
    </Group>
  );
}
