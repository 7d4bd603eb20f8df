'use client';

import { Button, type ButtonProps } from '@mantine/core';
import { IconBookmark } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import type { ComponentPropsWithRef } from 'react';

export function BoutonVues(props: ButtonProps & ComponentPropsWithRef<'button'>) {
  const t = useTranslations('domaine.vue');
  return (
    <Button variant="default" leftSection={<IconBookmark size={16} aria-hidden />} {...props}>
      {t('bouton')}
    </Button>
  );
}
