'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useDates } from '@/lib/useDates';
import { formaterCreneau } from './dates';
import { type InterventionResume, nomDe } from './types';

type Props = {
  intervention: Pick<
    InterventionResume,
    'etape' | 'echeance' | 'debutPlanifie' | 'finPlanifiee' | 'intervenant' | 'motif' | 'motifAttente' | 'contestee'
  > &
    Pick<InterventionResume, 'reprisePrevue' | 'clientARepondu'>;
};

/** What happens next, told to the client: who does what, when, and whether something is expected of them. */
export function useSuiteClient({ intervention }: Props): string {
  const t = useTranslations('intervention.suite');
  const locale = useLocale();
  const { date } = useDates();
  const { etape, echeance, debutPlanifie, finPlanifiee, intervenant, motif, motifAttente } = intervention;
  const creneau = debutPlanifie === null ? undefined : formaterCreneau(debutPlanifie, finPlanifiee, locale);
  const nom = intervenant === null ? t('intervenant') : nomDe(intervenant);
  switch (etape) {
    case 'NOUVELLE':
      return echeance === null ? t('nouvelle') : t('nouvelleAvant', { date: date(echeance, 'jourLong') });
    case 'PLANIFIEE':
      return creneau === undefined ? t('planifieeSans', { nom }) : t('planifiee', { nom, creneau });
    case 'EN_COURS':
      return t('enCours', { nom });
    case 'EN_ATTENTE': {
      if (motifAttente === 'CLIENT_ABSENT') return t(intervention.clientARepondu ? 'attenteRepondu' : 'attenteClient');
      const { reprisePrevue } = intervention;
      return reprisePrevue === null ? t('attente') : t('attenteJusque', { date: date(reprisePrevue, 'jourLong') });
    }
    case 'REALISEE':
      return t(intervention.contestee ? 'contestee' : 'realisee');
    case 'CLOTUREE':
      return t('cloturee');
    case 'ANNULEE':
      return motif === null ? t('annulee') : t('annuleeMotif', { motif });
  }
}
