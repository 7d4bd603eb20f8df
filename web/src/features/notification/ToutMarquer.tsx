'use client';

import { Button } from '@mantine/core';
import { IconChecks } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useMarquer } from './useMarquer';

interface Props {
  /** The newest ones. */
  page: { items: { creerA: string }[]; nonLues: number } | undefined;
}

/** All up to the newest that is shown: one that has come since has not been seen. */
export function ToutMarquer({ page }: Props) {
  const t = useTranslations('notification');
  const marquer = useMarquer();
  const [enCours, setEnCours] = useState(false);
  const jusquA = page?.items[0]?.creerA;
  if (!page?.nonLues || jusquA === undefined) return null;
  async function toutMarquer(): Promise<void> {
    setEnCours(true);
    await marquer({ jusquA });
    setEnCours(false);
  }
  return (
    <Button
      variant="default"
      leftSection={<IconChecks size={17} aria-hidden />}
      loading={enCours}
      onClick={() => void toutMarquer()}
    >
      {t('toutMarquer')}
    </Button>
  );
}
