'use client';

import { ActionIcon, type MantineColorScheme, Menu, useMantineColorScheme } from '@mantine/core';
import { IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';

const CHOIX = [
  ['light', IconSun],
  ['dark', IconMoon],
  ['auto', IconDeviceDesktop],
] as const;

export function ChoixTheme() {
  const t = useTranslations('commun.theme');
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const Courante = CHOIX.find(([schema]) => schema === colorScheme)?.[1] ?? IconDeviceDesktop;
  return (
    <Menu position="bottom-end" width={190} withinPortal={false}>
      <Menu.Target>
        <ActionIcon size="lg" aria-label={t('titre')}>
          <Courante size={19} stroke={1.7} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup value={colorScheme} onChange={(schema) => setColorScheme(schema as MantineColorScheme)}>
          {CHOIX.map(([schema, Icone]) => (
            <Menu.RadioItem
              key={schema}
              value={schema}
              closeMenuOnClick
              rightSection={<Icone size={17} stroke={1.7} aria-hidden />}
            >
              {t(schema)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}
