'use client';

import { Alert, Box, Button, Skeleton, Text, VisuallyHidden } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { differe } from '@/components/differe/differe';
import { Joindre } from '@/domaine/coordonnees/Joindre';
import { useAuRepos } from '@/lib/auRepos';
import { useRetours } from '@/lib/useRetours';
import { CarteCourante } from './CarteCourante';
import styles from './Client.module.css';
import { parImportance } from './ordre';
import { type PremieresDuClient, useCourantes } from './useCourantes';

const SuiviDuClient = differe(() => import('./SuiviDuClient').then((module) => module.SuiviDuClient), {
  attente: null,
});

/** Everything of the client's that is not over, the most pressing first. */
export function Courantes({ premiere }: { premiere: PremieresDuClient | undefined }) {
  const { suivre, ...etat } = useCourantes(premiere);
  const repos = useAuRepos();
  return (
    <>
      <Cartes {...etat} />
      {(repos || etat.page === undefined) && <SuiviDuClient premiere={premiere} surLecture={suivre} />}
    </>
  );
}

function Cartes({ page, coordonnees, erreur, relire }: Omit<ReturnType<typeof useCourantes>, 'suivre'>) {
  const t = useTranslations('client');
  const c = useTranslations('commun');
  const { lire } = useRetours();
  const [reponseA, setReponseA] = useState<string | null>(null);
  if (page === undefined) {
    if (erreur === undefined) return <Attente />;
    return (
      <Alert color="red" role="alert" title={lire(erreur).message} mb="xl">
        <Button variant="default" size="xs" onClick={relire}>
          {c('reessayer')}
        </Button>
      </Alert>
    );
  }
  if (page.items.length === 0) {
    return (
      <Box mb="xl">
        <Text c="dimmed">{t('aucune')}</Text>
        <Joindre coordonnees={coordonnees} pourquoi={t('nouvelleDemande')} sinon={t('nouvelleSansAppel')} />
      </Box>
    );
  }
  return (
    <>
      <ul className={styles.cartes}>
        {parImportance(page.items).map((intervention) => (
          <CarteCourante
            key={intervention.id}
            intervention={intervention}
            ouverte={reponseA === intervention.id}
            ouvrir={() => setReponseA(intervention.id)}
          />
        ))}
      </ul>
      <Box mb="xl">
        <Joindre coordonnees={coordonnees} pourquoi={t('nouvelleDemande')} />
      </Box>
      {page.pagination.totalItems > page.items.length && (
        <Text c="dimmed" mb="xl">
          {t('plus', { nombre: page.items.length, total: page.pagination.totalItems })}
        </Text>
      )}
    </>
  );
}

function Attente() {
  const c = useTranslations('commun');
  return (
    <div className={styles.cartes} aria-busy>
      <VisuallyHidden role="status">{c('chargement')}</VisuallyHidden>
      {[1, 2].map((carte) => (
        <Skeleton key={carte} height={150} radius="lg" />
      ))}
    </div>
  );
}
