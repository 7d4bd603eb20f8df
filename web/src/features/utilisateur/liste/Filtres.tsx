'use client';

import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconFilter } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { differe } from '@/components/differe/differe';
import type { EtatFiltres } from './useFiltres';

const TiroirFiltres = differe(() => import('./TiroirFiltres').then((module) => module.TiroirFiltres));

export function Filtres({ etatFiltres }: { etatFiltres: EtatFiltres }) {
  const t = useTranslations('utilisateur.filtres');
  const [ouvert, { open, close }] = useDisclosure(false);
  const { nombre } = etatFiltres;
  return (
    <>
      <Button
        variant={nombre > 0 ? 'light' : 'default'}
        leftSection={<IconFilter size={16} aria-hidden />}
        aria-expanded={ouvert}
        onClick={open}
      >
        {t('bouton', { nombre })}
      </Button>
      {ouvert && <TiroirFiltres etatFiltres={etatFiltres} fermer={close} />}
    </>
  );
}
