'use client';

import { ActionIcon, Group } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

interface Props {
  nom: string;
  modifier: (() => void) | undefined;
  supprimer: (() => void) | undefined;
  /** What else can be done with the row, first. */
  children?: ReactNode;
}

export function ActionsLigne({ nom, modifier, supprimer, children }: Props) {
  const t = useTranslations('commun.edition');
  return (
    <Group gap={2} wrap="nowrap" justify="flex-end">
      {children}
      {modifier && (
        <ActionIcon aria-label={t('modifier', { nom })} onClick={modifier}>
          <IconPencil size={17} aria-hidden />
        </ActionIcon>
      )}
      {supprimer && (
        <ActionIcon aria-label={t('supprimer', { nom })} onClick={supprimer} color="red">
          <IconTrash size={17} aria-hidden />
        </ActionIcon>
      )}
    </Group>
  );
}
