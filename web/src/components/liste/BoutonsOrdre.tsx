'use client';

import { ActionIcon, Group } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';

interface Props {
  nom: string;
  place: number;
  total: number;
  bouger: (pas: -1 | 1) => void;
}

/**
 * Up and down; the arrow keys do the same on either button. At the end of the list a button stays focusable, so that
 * somebody who moves a row with the keyboard does not lose their place.
 */
export function BoutonsOrdre({ nom, place, total, bouger }: Props) {
  const t = useTranslations('commun.ordre');
  const sens = [
    { pas: -1, libelle: t('monter', { nom }), bout: place === 0, Icone: IconArrowUp, touche: 'ArrowUp' },
    { pas: 1, libelle: t('descendre', { nom }), bout: place === total - 1, Icone: IconArrowDown, touche: 'ArrowDown' },
  ] as const;
  return (
    <Group gap={2} wrap="nowrap">
      {sens.map(({ pas, libelle, bout, Icone }) => (
        <ActionIcon
          key={pas}
          aria-label={libelle}
          aria-disabled={bout}
          aria-keyshortcuts="ArrowUp ArrowDown"
          style={bout ? { opacity: 0.35, cursor: 'default' } : undefined}
          onClick={() => !bout && bouger(pas)}
          onKeyDown={(evenement) => {
            const voulu = sens.find(({ touche }) => touche === evenement.key);
            if (voulu === undefined) return;
            evenement.preventDefault();
            if (!voulu.bout) bouger(voulu.pas);
          }}
        >
          <Icone size={17} aria-hidden />
        </ActionIcon>
      ))}
    </Group>
  );
}
