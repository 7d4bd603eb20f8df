'use client';

import { Button, Group, Text } from '@mantine/core';
import { IconChevronLeft, IconChevronRight, IconChevronsLeft } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';

interface Props {
  /** The place in the list, as the address has it; null: at the newest. */
  apres: string | null;
  curseurSuivant: string | null;
  aller: (apres: string | null) => void;
  chargement: boolean;
  /** As the rows are called: « Plus anciennes », « Plus récentes », « Les dernières ». */
  mots: { anciennes: string; recentes: string; dernieres: string };
  /** How far one has come. */
  children?: ReactNode;
}

/** Under a list that grows for ever, which has no last page: older, newer. */
export function PiedDeSuite({ apres, curseurSuivant, aller, chargement, mots, children }: Props) {
  // The places that were left for older ones, to come back to.
  const [passes, setPasses] = useState<(string | null)[]>([]);
  const iciPlusTot = apres === null ? [] : passes;
  const precedente = iciPlusTot.at(-1);

  function plusAnciennes(): void {
    setPasses([...iciPlusTot, apres]);
    aller(curseurSuivant);
  }
  function plusRecentes(): void {
    setPasses(passes.slice(0, -1));
    aller(precedente ?? null);
  }
  return (
    <Group justify="space-between" mt="sm">
      <Text c="dimmed" role="status">
        {children}
      </Text>
      <Group gap="xs" ml="auto">
        {apres !== null && (
          <Button
            variant="subtle"
            color="gray"
            leftSection={<IconChevronsLeft size={16} aria-hidden />}
            onClick={() => aller(null)}
          >
            {mots.dernieres}
          </Button>
        )}
        {precedente !== undefined && (
          <Button variant="default" leftSection={<IconChevronLeft size={16} aria-hidden />} onClick={plusRecentes}>
            {mots.recentes}
          </Button>
        )}
        {curseurSuivant !== null && (
          <Button
            variant="default"
            rightSection={<IconChevronRight size={16} aria-hidden />}
            loading={chargement}
            onClick={plusAnciennes}
          >
            {mots.anciennes}
          </Button>
        )}
      </Group>
    </Group>
  );
}
