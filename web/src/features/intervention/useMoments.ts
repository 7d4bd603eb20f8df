'use client';

import { useLocale, useTranslations } from 'next-intl';
import { creneauEnDeux, formaterCourt, formaterCreneau, formaterDuree } from '@/domaine/intervention/dates';
import { useDates } from '@/lib/useDates';
import type { InterventionResume } from './types';

type Echeance = Pick<InterventionResume, 'echeance' | 'enRetard'>;
type Creneau = Pick<InterventionResume, 'debutPlanifie' | 'finPlanifiee'>;

/** When it is due and when it is planned, in the words that a list, a card and a page share. */
export function useMoments() {
  const t = useTranslations('intervention.moment');
  const locale = useLocale();
  const { date, ecart } = useDates();
  return {
    date,
    ecart,
    /** "En retard de 3 jours"; undefined when it is not late. The API says whether; a wait for the client is not. */
    retard: ({ echeance, enRetard }: Echeance): string | undefined =>
      enRetard && echeance !== null
        ? t('retard', { duree: formaterDuree(Date.now() - Date.parse(echeance), locale) })
        : undefined,
    creneau: ({ debutPlanifie, finPlanifiee }: Creneau): string | undefined =>
      debutPlanifie === null ? undefined : formaterCreneau(debutPlanifie, finPlanifiee, locale),
    court: (instant: string) => formaterCourt(instant, locale),
    creneauEnDeux: ({ debutPlanifie, finPlanifiee }: Creneau): [string, string] | undefined =>
      debutPlanifie === null ? undefined : creneauEnDeux(debutPlanifie, finPlanifiee, locale),
  };
}

/** 75 → "1 h 15"; the same in both languages. */
export function formaterMinutes(minutes: number): string {
  const heures = Math.floor(minutes / 60);
  const reste = minutes % 60;
  if (heures === 0) return `${reste} min`;
  return reste === 0 ? `${heures} h` : `${heures} h ${String(reste).padStart(2, '0')}`;
}
