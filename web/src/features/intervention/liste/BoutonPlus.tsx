'use client';

import { ActionIcon, type ActionIconProps } from '@mantine/core';
import { IconDotsVertical } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import type { ComponentPropsWithRef } from 'react';

export function BoutonPlus(props: ActionIconProps & ComponentPropsWithRef<'button'>) {
  const t = useTranslations('intervention.transmission');
  return (
    <ActionIcon variant="default" size={36} aria-label={t('plus')} {...props}>
      <IconDotsVertical size={18} aria-hidden />
    </ActionIcon>
  );
}
