'use client';

import { Button, Checkbox, Popover, Stack } from '@mantine/core';
import { IconColumns3 } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import type { Colonne } from './colonnes';
import type { EtatListe } from './useListe';

interface Props<T, C extends string> {
  etat: EtatListe<C>;
  colonnes: Colonne<T, C>[];
}

export function ChoixColonnes<T, C extends string>({ etat, colonnes }: Props<T, C>) {
  const t = useTranslations('commun.liste');
  const masquees = etat.colonnesMasquees;
  const basculer = (cle: string) =>
    etat.masquerColonnes(masquees.includes(cle) ? masquees.filter((autre) => autre !== cle) : [...masquees, cle]);
  return (
    <Popover position="bottom-end" shadow="md" trapFocus>
      <Popover.Target>
        <Button variant="default" leftSection={<IconColumns3 size={16} aria-hidden />}>
          {t('colonnes')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('colonnes')}>
        <Stack gap="xs">
          {colonnes.map(({ cle, titre, principale }) => (
            <Checkbox
              key={cle}
              label={titre}
              disabled={principale}
              checked={principale === true || !masquees.includes(cle)}
              onChange={() => basculer(cle)}
            />
          ))}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
