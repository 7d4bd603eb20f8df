'use client';

import { type MantineColorScheme, Menu, useMantineColorScheme } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { BoutonTheme } from './BoutonTheme';
import { MenuOuvert } from './MenuOuvert';
import { SCHEMAS } from './schemas';

const CHOIX = ['light', 'dark', 'auto'] as const satisfies readonly MantineColorScheme[];

export function ChoixThemeOuvert() {
  const t = useTranslations('commun.theme');
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <MenuOuvert bouton={<BoutonTheme />} width={190}>
      <Menu.RadioGroup value={colorScheme} onChange={(schema) => setColorScheme(schema as MantineColorScheme)}>
        {CHOIX.map((schema) => {
          const Icone = SCHEMAS[schema];
          return (
            <Menu.RadioItem
              key={schema}
              value={schema}
              closeMenuOnClick
              rightSection={<Icone size={17} stroke={1.7} aria-hidden />}
            >
              {t(schema)}
            </Menu.RadioItem>
          );
        })}
      </Menu.RadioGroup>
    </MenuOuvert>
  );
}
