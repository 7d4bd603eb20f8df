'use client';

import { Button, Group, Text } from '@mantine/core';
import { IconChevronLeft, IconChevronRight, IconChevronsLeft } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useDates } from '@/lib/useDates';
import type { TracesQuery } from './operations.generated';
import type { EtatFiltres } from './useFiltres';

interface Props {
  etat: EtatFiltres;
  page: TracesQuery['consulterTrace'];
  chargement: boolean;
}

/** A list that grows for ever has no last page: older, newer, and how far a search has looked. */
export function PiedDesTraces({ etat, page, chargement }: Props) {
  const t = useTranslations('trace.pied');
  const { date } = useDates();
  // The places that were left for older ones, to come back to.
  const [passes, setPasses] = useState<(string | null)[]>([]);
  const { apres } = etat.filtres;
  const { curseurSuivant, chercheJusque } = page;
  const iciPlusTot = apres === null ? [] : passes;
  const precedente = iciPlusTot.at(-1);

  function plusAnciennes(): void {
    setPasses([...iciPlusTot, apres]);
    etat.aller(curseurSuivant);
  }
  function plusRecentes(): void {
    setPasses(passes.slice(0, -1));
    etat.aller(precedente ?? null);
  }
  return (
    <Group justify="space-between" mt="sm">
      <Text c="dimmed" role="status">
        {chercheJusque !== null && t('chercheJusque', { date: date(chercheJusque) })}
        {curseurSuivant === null && !chargement && page.items.length > 0 && t('fin')}
      </Text>
      <Group gap="xs" ml="auto">
        {apres !== null && (
          <Button
            variant="subtle"
            color="gray"
            leftSection={<IconChevronsLeft size={16} aria-hidden />}
            onClick={() => etat.aller(null)}
          >
            {t('dernieres')}
          </Button>
        )}
        {precedente !== undefined && (
          <Button variant="default" leftSection={<IconChevronLeft size={16} aria-hidden />} onClick={plusRecentes}>
            {t('recentes')}
          </Button>
        )}
        {curseurSuivant !== null && (
          <Button
            variant="default"
            rightSection={<IconChevronRight size={16} aria-hidden />}
            loading={chargement}
            onClick={plusAnciennes}
          >
            {t(chercheJusque === null ? 'anciennes' : 'plusLoin')}
          </Button>
        )}
      </Group>
    </Group>
  );
}
