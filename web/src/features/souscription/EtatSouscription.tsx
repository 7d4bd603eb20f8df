'use client';

import { Badge } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useDates } from '@/lib/useDates';
import type { Souscription } from './types';

const COULEURS = {
  EN_ATTENTE: 'blue',
  ACTIVE: 'green',
  SUSPENDUE: 'orange',
  RESILIEE: 'gray',
  REFUSEE: 'red',
  ANNULEE: 'gray',
} as const;

type Etat = Pick<Souscription, 'statut' | 'dateDebut' | 'dateFin' | 'test'>;

/** In words, with the day that matters. */
function useEtat() {
  const t = useTranslations('souscription.etat');
  const { date } = useDates();
  return ({ statut, dateDebut, dateFin }: Etat): string => {
    if (statut === 'EN_ATTENTE') return t('EN_ATTENTE', { jour: date(dateDebut, 'jourMoyen') });
    if (dateFin === null) return t(`${statut}_SANS_DATE`);
    return t(statut, { jour: date(dateFin, 'jourMoyen') });
  };
}

export function EtatSouscription({ souscription }: { souscription: Etat }) {
  const t = useTranslations('souscription.etat');
  const mots = useEtat();
  return (
    <>
      <Badge component="span" color={COULEURS[souscription.statut]}>
        {mots(souscription)}
      </Badge>
      {souscription.test && (
        <Badge component="span" color="orange" ml={6}>
          {t('test')}
        </Badge>
      )}
    </>
  );
}
