'use client';

import { Button, Group, Skeleton, Text, TextInput, Title } from '@mantine/core';
import { IconChevronLeft, IconChevronRight, IconSearch } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useListe } from '@/components/liste/useListe';
import { useMoi } from '@/lib/session/MoiContexte';
import { useRetours } from '@/lib/useRetours';
import styles from './Client.module.css';
import { LignePassee } from './LignePassee';
import { useMonHistoriqueQuery } from './operations.generated';
import { PASSEES } from './ordre';

/** What is over, cancelled ones included; search and page are in the address. */
export function Historique() {
  const t = useTranslations('client.historique');
  const { compte } = useMoi();
  const { lire } = useRetours();
  const etat = useListe({ tris: ['CREATION'] as const, triInitial: { champ: 'CREATION', sens: 'DESC' }, parPage: 10 });
  const { data, previousData, error, loading } = useMonHistoriqueQuery({
    variables: {
      filtre: { clientId: compte.id, etapes: [...PASSEES], recherche: etat.recherche || null },
      page: etat.page,
      perPage: etat.perPage,
    },
  });
  const page = (data ?? previousData)?.consulterIntervention;
  const total = page?.pagination.totalItems;
  return (
    <section aria-labelledby="historique">
      <Group justify="space-between" mb="sm">
        <Title order={2} id="historique">
          {t('titre')}
        </Title>
        <Recherche initiale={etat.recherche} rechercher={etat.rechercher} />
      </Group>
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
    </section>
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
