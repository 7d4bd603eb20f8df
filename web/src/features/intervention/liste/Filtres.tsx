'use client';

import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconFilter } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import type { EtatListe } from '@/components/liste/useListe';
import { differe } from '@/lib/differe';
import type { InterventionTriChamp } from '../operations.generated';
import type { EtatFiltres } from './useFiltres';

const TiroirFiltres = differe(() => import('./TiroirFiltres').then((module) => module.TiroirFiltres));

export interface PropsFiltres {
  etatFiltres: EtatFiltres;
  etat: EtatListe<InterventionTriChamp>;
}

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
