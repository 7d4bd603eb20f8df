'use client';

import { ActionIcon, Menu } from '@mantine/core';
import { IconDots, IconPencil, IconTrash } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useNom } from '@/lib/useNom';
import type { Role } from './useMatrice';

interface Props {
  role: Role;
  modifier: ((role: Role) => void) | undefined;
  supprimer: ((role: Role) => void) | undefined;
}

export function ActionsRole({ role, modifier, supprimer }: Props) {
  const t = useTranslations('acces.matrice');
  const nomme = useNom();
  if (!modifier && !supprimer) return null;
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon size="sm" aria-label={t('actionsDe', { nom: nomme(role) })}>
          <IconDots size={16} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {modifier && (
          <Menu.Item leftSection={<IconPencil size={16} aria-hidden />} onClick={() => modifier(role)}>
            {t('modifierRole')}
          </Menu.Item>
        )}
        {supprimer && (
          <Menu.Item color="red" leftSection={<IconTrash size={16} aria-hidden />} onClick={() => supprimer(role)}>
            {t('supprimerRole')}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
