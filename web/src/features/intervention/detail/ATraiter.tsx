'use client';

import { Alert } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { nomDe } from '@/lib/nomDe';
import { SIGNES } from '../Raisons';
import type { InterventionDetail, RaisonATraiter } from '../types';
import { useMoments } from '../useMoments';
import styles from './Detail.module.css';

/** For the staff, before everything else: why somebody must act, each reason in a sentence. */
export function ATraiter({ intervention }: { intervention: InterventionDetail }) {
  const t = useTranslations('intervention.aTraiter');
  const phrase = usePhrase(intervention);
  const { raisonsATraiter } = intervention;
  if (raisonsATraiter.length === 0) return null;
  return (
    <Alert color="orange" title={t('titre')} mb="md">
      <ul className={styles.raisons}>
        {raisonsATraiter.map((raison) => {
          const Signe = SIGNES[raison];
          return (
            <li key={raison}>
              <Signe size={17} aria-hidden />
              <span>{phrase(raison)}</span>
            </li>
          );
        })}
      </ul>
    </Alert>
  );
}

function usePhrase(intervention: InterventionDetail): (raison: RaisonATraiter) => string {
  const t = useTranslations('intervention.aTraiter');
  const { date } = useMoments();
  const { intervenant, enRetard, clientARepondu, contestationRepondueA } = intervention;
  return (raison) => {
    switch (raison) {
      case 'CLIENT_A_ECRIT':
        return t(clientARepondu ? 'clientARepondu' : 'CLIENT_A_ECRIT');
      case 'INTERVENANT_INDISPONIBLE':
        return t('INTERVENANT_INDISPONIBLE', { nom: intervenant === null ? '' : nomDe(intervenant) });
      case 'ECHEANCE':
        return t(enRetard ? 'enRetard' : 'aujourdhui');
      case 'A_CLOTURER':
        return contestationRepondueA === null
          ? t('A_CLOTURER')
          : t('contesteeRepondue', { date: date(contestationRepondueA) });
      default:
        return t(raison);
    }
  };
}
