'use client';

import { ActionIcon, type ActionIconProps, useMantineColorScheme } from '@mantine/core';
import { useTranslations } from 'next-intl';
import type { ComponentPropsWithRef } from 'react';
import { SCHEMAS } from './schemas';

export function BoutonTheme(props: ActionIconProps & Omit<ComponentPropsWithRef<'button'>, 'color' | 'style'>) {
  const t = useTranslations('commun.theme');
  const { colorScheme } = useMantineColorScheme();
  const Courante = SCHEMAS[colorScheme];
  return (
    <ActionIcon size="lg" aria-label={t('titre')} {...props}>
      <Courante size={19} stroke={1.7} aria-hidden />
    </ActionIcon>
  );
}
