'use client';

import { ActionIcon, Menu, useMantineColorScheme } from '@mantine/core';
import { IconCheck, IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react';
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
        {CHOIX.map(([schema, Icone]) => (
          <Menu.Item
            key={schema}
            role="menuitemradio"
            aria-checked={schema === colorScheme}
            leftSection={<Icone size={17} stroke={1.7} aria-hidden />}
            rightSection={schema === colorScheme ? <IconCheck size={15} aria-hidden /> : null}
            onClick={() => setColorScheme(schema)}
          >
            {t(schema)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
