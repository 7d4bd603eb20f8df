'use client';

import { Alert, Box, Button, Skeleton, Title, VisuallyHidden } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { EnTetePage } from '@/components/EnTetePage';
import { Lien } from '@/components/Lien';
import { ListeVide } from '@/components/liste/ListeVide';
import { PiedDeListe } from '@/components/liste/PiedDeListe';
import { useListeSimple } from '@/components/liste/useListeSimple';
import { NousJoindre } from '@/domaine/coordonnees/NousJoindre';
import { useRetours } from '@/lib/useRetours';
import { useMesOffresQuery } from '../operations.generated';
import styles from '../Souscription.module.css';
import { vit } from '../types';
import { CarteSouscription } from './CarteSouscription';

/** What one has, what one had, and what each costs. */
export function MesOffres() {
  const t = useTranslations('souscription.mesOffres');
  const c = useTranslations('commun');
  const j = useTranslations('domaine.coordonnees');
  const { lire } = useRetours();
  const etat = useListeSimple();
  const { data, previousData, error, refetch, loading } = useMesOffresQuery({
    variables: { page: etat.page, perPage: etat.perPage },
  });
  const page = (data ?? previousData)?.voirOffreSouscrite;
  const choisir = (
    <Button component={Lien} href="/catalogue" leftSection={<IconSearch size={17} aria-hidden />}>
      {t('choisir')}
    </Button>
  );
  const vivantes = page?.items.filter(vit) ?? [];
  const finies = page?.items.filter((une) => !vit(une)) ?? [];
  return (
    <div style={{ maxWidth: 1100 }}>
      <EnTetePage titre={t('titre')} sousTitre={t('sousTitre')} actions={choisir} />
      {error !== undefined && page === undefined && (
        <Alert color="red" role="alert" title={lire(error).message}>
          <Button variant="default" size="xs" onClick={() => void refetch()}>
            {c('reessayer')}
          </Button>
        </Alert>
      )}
      {page === undefined && error === undefined && (
        <div className={styles.cartes} aria-busy>
          <VisuallyHidden role="status">{c('chargement')}</VisuallyHidden>
          <Skeleton height={150} radius="lg" />
        </div>
      )}
      {page?.items.length === 0 && <ListeVide titre={t('vide')} texte={t('videTexte')} action={choisir} />}
      {vivantes.length > 0 && (
        <section aria-labelledby="en-cours">
          <Title order={2} id="en-cours" mb="sm">
            {t('enCours')}
          </Title>
          <ul className={styles.cartes} aria-busy={loading}>
            {vivantes.map((une) => (
              <CarteSouscription key={une.id} souscription={une} />
            ))}
          </ul>
        </section>
      )}
      {finies.length > 0 && (
        <section aria-labelledby="finies">
          <Title order={2} id="finies" mb="sm" mt="xl">
            {t('finies')}
          </Title>
          <ul className={styles.cartes}>
            {finies.map((une) => (
              <CarteSouscription key={une.id} souscription={une} />
            ))}
          </ul>
        </section>
      )}
      {page !== undefined && (
        <Box mt="lg">
          <NousJoindre pourquoi={j('question')} />
        </Box>
      )}
      {page !== undefined && page.pagination.totalPages > 1 && <PiedDeListe etat={etat} pagination={page.pagination} />}
    </div>
  );
}
