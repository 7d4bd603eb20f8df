'use client';

import { Button, Group, Text } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { PREPARATIONS, type StatutDeVersion } from '../etats';

interface Props {
  comptes: readonly { statut: StatutDeVersion; nombre: number }[];
  choisie: (typeof PREPARATIONS)[number] | null;
  choisir: (preparation: (typeof PREPARATIONS)[number] | null) => void;
}

/** How much is on its way, and where: each number shows those offers, and all of them again. */
export function Preparations({ comptes, choisie, choisir }: Props) {
  const t = useTranslations('offre.preparation');
  const nombreDe = (statut: StatutDeVersion) => comptes.find((compte) => compte.statut === statut)?.nombre ?? 0;
  if (choisie === null && comptes.every(({ nombre }) => nombre === 0)) return null;
  return (
    <Group gap="xs" mb="sm" role="group" aria-label={t('titre')}>
      <Text c="dimmed" aria-hidden>
        {t('titre')}
      </Text>
      {PREPARATIONS.map((statut) => (
        <Button
          key={statut}
          size="compact-sm"
          variant={choisie === statut ? 'filled' : 'default'}
          aria-pressed={choisie === statut}
          disabled={nombreDe(statut) === 0 && choisie !== statut}
          onClick={() => choisir(choisie === statut ? null : statut)}
        >
          {t(statut, { nombre: nombreDe(statut) })}
        </Button>
      ))}
    </Group>
  );
}
