'use client';

import { Alert, Button, Skeleton, VisuallyHidden } from '@mantine/core';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ListeVide } from '@/components/liste/ListeVide';
import { PiedDeSuite } from '@/components/liste/PiedDeSuite';
import { useRetours } from '@/lib/useRetours';
import styles from './Demande.module.css';
import type { DemandeDeListeFragment } from './operations.generated';
import type { EtatDesDemandes } from './useDemandes';

interface Props {
  etat: EtatDesDemandes;
  titre: string;
  /** Cards, each a line of the list. */
  carte: (demande: DemandeDeListeFragment) => ReactNode;
  vide: { titre: string; texte: string; action?: ReactNode };
  mots: { anciennes: string; recentes: string; dernieres: string };
}

export function Liste({ etat, titre, carte, vide, mots }: Props) {
  const c = useTranslations('commun');
  const { lire } = useRetours();
  const { page, erreur, enAttente, relire } = etat;
  if (page === undefined) {
    if (erreur === undefined) return <Attente />;
    return (
      <Alert color="red" role="alert" title={lire(erreur).message}>
        <Button variant="default" size="xs" onClick={relire}>
          {c('reessayer')}
        </Button>
      </Alert>
    );
  }
  return (
    <>
      {page.items.length === 0 ? (
        <ListeVide {...vide} />
      ) : (
        <ul className={styles.liste} aria-label={titre} aria-busy={enAttente}>
          {page.items.map(carte)}
        </ul>
      )}
      <PiedDeSuite
        apres={etat.apres}
        curseurSuivant={page.curseurSuivant}
        aller={etat.aller}
        chargement={enAttente}
        mots={mots}
      />
    </>
  );
}

function Attente() {
  const c = useTranslations('commun');
  return (
    <div className={styles.liste} aria-busy>
      <VisuallyHidden role="status">{c('chargement')}</VisuallyHidden>
      {[1, 2, 3].map((carte) => (
        <Skeleton key={carte} height={140} radius="lg" />
      ))}
    </div>
  );
}
