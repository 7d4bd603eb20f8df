'use client';

import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconFilter } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { differe } from '@/components/differe/differe';
import type { PropsFiltres } from './TiroirFiltres';

const TiroirFiltres = differe(() => import('./TiroirFiltres').then((module) => module.TiroirFiltres), {
  enAvance: true,
});

export function Filtres(props: PropsFiltres) {
  const t = useTranslations('intervention.liste');
  const [ouvert, { open, close }] = useDisclosure(false);
  const { nombre } = props.etatFiltres;
  return (
    <>
      <Button
        variant={nombre > 0 ? 'light' : 'default'}
        leftSection={<IconFilter size={16} aria-hidden />}
        aria-expanded={ouvert}
        onClick={open}
      >
        {t('filtres', { nombre })}
      </Button>
      {ouvert && <TiroirFiltres {...props} fermer={close} />}
    </>
  );
}
