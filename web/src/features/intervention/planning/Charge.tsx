'use client';

import { Progress } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { formaterMinutes } from '../useMoments';
import { charge } from './grille';
import styles from './Planning.module.css';

const COULEURS = { libre: 'green', pleine: 'orange', trop: 'red' } as const;

/** How much of a day is planned, in figures and as a bar. */
export function Charge({ planifiees, ouvrees }: { planifiees: number; ouvrees: number }) {
  const t = useTranslations('planning');
  const { part, etat } = charge(planifiees, ouvrees);
  const minutes = { planifie: formaterMinutes(planifiees), ouvre: formaterMinutes(ouvrees) };
  return (
    <span className={styles.charge}>
      <Progress value={Math.min(part, 1) * 100} color={COULEURS[etat]} w={70} aria-label={t('chargeLue', minutes)} />
      {t('charge', minutes)}
    </span>
  );
}
