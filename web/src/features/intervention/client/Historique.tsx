'use client';

import { Button, Skeleton, Text, TextInput } from '@mantine/core';
import { IconChevronLeft, IconChevronRight, IconSearch } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useListe } from '@/components/liste/useListe';
import { usePremiere } from '@/lib/apollo/usePremiere';
import { useMoi } from '@/lib/session/MoiContexte';
import { useRetours } from '@/lib/useRetours';
import styles from './Client.module.css';
import { demandePassees, PAR_PAGE } from './demandes';
import { LignePassee } from './LignePassee';
import { MonHistoriqueDocument, useMonHistoriqueQuery } from './operations.generated';
import { TitreHistorique } from './TitreHistorique';
import type { PremieresDuClient } from './useCourantes';

/** What is over, cancelled ones included; search and page are in the address. */
export function Historique({ premiere }: { premiere: PremieresDuClient['passees'] | undefined }) {
  const t = useTranslations('client.historique');
  const { compte } = useMoi();
  const { lire } = useRetours();
  const etat = useListe({
    tris: ['CREATION'] as const,
    triInitial: { champ: 'CREATION', sens: 'DESC' },
    parPage: PAR_PAGE,
  });
  const variables = demandePassees(compte.id, etat);
  const { data, previousData, error, loading } = useMonHistoriqueQuery({
    variables,
    ...usePremiere(MonHistoriqueDocument, premiere, variables),
  });
  const page = (data ?? previousData)?.consulterIntervention;
  const total = page?.pagination.totalItems;
  return (
    <>
      <TitreHistorique>
        <Recherche initiale={etat.recherche} rechercher={etat.rechercher} />
      </TitreHistorique>
      <Text c="dimmed" mb="xs" role="status">
        {total === undefined ? '' : t('nombre', { nombre: total })}
      </Text>
      {error !== undefined && page === undefined && <Text role="alert">{lire(error).message}</Text>}
      {page === undefined && error === undefined && <Skeleton height={180} radius="lg" />}
      {page !== undefined && page.items.length > 0 && (
        <ul className={styles.historique} aria-busy={loading}>
          {page.items.map((intervention) => (
            <LignePassee key={intervention.id} intervention={intervention} />
          ))}
        </ul>
      )}
      {page !== undefined && page.pagination.totalPages > 1 && (
        <nav className={styles.pages} aria-label={t('pages')}>
          <Button
            variant="default"
            leftSection={<IconChevronLeft size={17} aria-hidden />}
            disabled={etat.page <= 1}
            onClick={() => etat.allerPage(etat.page - 1)}
          >
            {t('plusRecentes')}
          </Button>
          <Text c="dimmed">{t('page', { page: etat.page, total: page.pagination.totalPages })}</Text>
          <Button
            variant="default"
            rightSection={<IconChevronRight size={17} aria-hidden />}
            disabled={etat.page >= page.pagination.totalPages}
            onClick={() => etat.allerPage(etat.page + 1)}
          >
            {t('plusAnciennes')}
          </Button>
        </nav>
      )}
    </>
  );
}

function Recherche({ initiale, rechercher }: { initiale: string; rechercher: (texte: string) => void }) {
  const t = useTranslations('client.historique');
  const [texte, setTexte] = useState(initiale);
  return (
    <TextInput
      type="search"
      w={{ base: '100%', xs: 280 }}
      aria-label={t('rechercher')}
      placeholder={t('rechercher')}
      leftSection={<IconSearch size={16} aria-hidden />}
      value={texte}
      onChange={(evenement) => {
        setTexte(evenement.currentTarget.value);
        rechercher(evenement.currentTarget.value.trim());
      }}
    />
  );
}
