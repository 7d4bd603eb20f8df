'use client';

import { Text, Title, UnstyledButton } from '@mantine/core';
import { useTranslations } from 'next-intl';
import type { CSSProperties } from 'react';
import type { APlanifierQuery } from '../operations.generated';
import { useMoments } from '../useMoments';
import { glisser } from './glissement';
import styles from './Planning.module.css';

type AFaire = APlanifierQuery['consulterIntervention'];

interface Props {
  panier: AFaire;
  ouvrir: (visite: AFaire['items'][number]) => void;
}

/** What is still to be planned, the first that is due first. */
export function Panier({ panier: { items, pagination }, ouvrir }: Props) {
  const t = useTranslations('planning.panier');
  const { court } = useMoments();
  const nombre = items.length;
  return (
    <section aria-labelledby="panier" className={styles.cote}>
      <Title order={2} size="h4" mb="xs" id="panier">
        {pagination.hasNext ? t('titrePlus', { nombre }) : t('titre', { nombre })}
      </Title>
      {nombre === 0 ? (
        <Text c="dimmed">{t('vide')}</Text>
      ) : (
        <ul className={styles.panier}>
          {items.map((visite) => (
            <li key={visite.id}>
              <UnstyledButton
                className={styles.creneau}
                style={{ '--couleur': visite.urgence.couleur } as CSSProperties}
                data-foyer={visite.id}
                draggable
                onDragStart={(evenement) => glisser(evenement, visite, true)}
                onClick={() => ouvrir(visite)}
              >
                <span className={styles.heure}>{visite.titre}</span>
                <span className={styles.texte}>{[visite.adresse, visite.codePostal].filter(Boolean).join(', ')}</span>
                <span className={styles.texte}>
                  {visite.echeance === null ? t('sansEcheance') : t('echeance', { quand: court(visite.echeance) })}
                </span>
              </UnstyledButton>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
