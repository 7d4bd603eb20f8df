'use client';

import { Text } from '@mantine/core';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useDates } from '@/lib/useDates';
import styles from './Demande.module.css';
import type { DemandeDeListeFragment } from './operations.generated';

interface Props {
  demande: DemandeDeListeFragment;
  /** Beside the date. */
  tete: ReactNode;
  /** What can be done with it, or has been. */
  children?: ReactNode;
}

/** What is asked, where, and when somebody is there, in the client's words. */
export function CarteDemande({ demande, tete, children }: Props) {
  const t = useTranslations('demande.champs');
  const { date, ecart } = useDates();
  const { titre, description, adresse, codePostal, disponibilites, creerA } = demande;
  const ou = codePostal === null ? adresse : `${adresse} (${codePostal})`;
  return (
    <li className={styles.carte}>
      <div className={styles.tete}>
        {tete}
        <Text c="dimmed" size="sm" component="time" dateTime={creerA} title={date(creerA)}>
          {ecart(creerA)}
        </Text>
      </div>
      <h2 className={styles.titre}>{titre}</h2>
      {description !== null && <p className={styles.texte}>{description}</p>}
      <dl className={styles.faits}>
        <dt>{t('adresse')}</dt>
        <dd>{ou}</dd>
        {disponibilites !== null && (
          <>
            <dt>{t('disponibilites')}</dt>
            <dd>{disponibilites}</dd>
          </>
        )}
      </dl>
      {children}
    </li>
  );
}
