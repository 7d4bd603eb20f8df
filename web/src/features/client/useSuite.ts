'use client';

import { useTranslations } from 'next-intl';
import { useDates } from '@/lib/useDates';
import type { MonInterventionFragment } from './operations.generated';

/** What happens next, in one or two sentences: who, when, and whether something is expected of the reader. */
export function useSuite(): (intervention: MonInterventionFragment) => string {
  const t = useTranslations('client.suite');
  const { date } = useDates();
  return (intervention) => {
    const { etape, echeance, debutPlanifie, finPlanifiee, intervenant, motifAttente, reprisePrevue } = intervention;
    const qui = intervenant?.prenom ?? t('quelquUn');
    const passe = (instant: string) => Date.parse(instant) < Date.now();
    switch (etape) {
      case 'NOUVELLE':
        // A date that has passed is no promise any more.
        return echeance === null || passe(echeance)
          ? t('nouvelle')
          : t('nouvelleAvant', { jour: date(echeance, 'jourLong') });
      case 'PLANIFIEE': {
        if (debutPlanifie === null) return t('planifieeSans', { qui });
        const jour = date(debutPlanifie, 'jourLong');
        if (passe(finPlanifiee ?? debutPlanifie)) return t('planifieePassee', { jour });
        const debut = date(debutPlanifie, 'heure');
        return finPlanifiee === null
          ? t('planifiee', { qui, jour, debut })
          : t('planifieeEntre', { qui, jour, debut, fin: date(finPlanifiee, 'heure') });
      }
      case 'EN_COURS':
        return t('enCours', { qui });
      case 'EN_ATTENTE':
        if (motifAttente === 'CLIENT_ABSENT')
          return t(intervention.clientARepondu ? 'attenteRepondu' : 'attenteClient');
        return reprisePrevue === null || passe(reprisePrevue)
          ? t('attente')
          : t('attenteJusque', { jour: date(reprisePrevue, 'jourLong') });
      case 'REALISEE':
        return t(intervention.contestee ? 'contestee' : 'realisee');
      default:
        return '';
    }
  };
}
