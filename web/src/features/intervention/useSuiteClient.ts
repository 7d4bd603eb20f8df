'use client';

import { useTranslations } from 'next-intl';
import { murDeParis } from '@/lib/dates';
import { useDates } from '@/lib/useDates';
import type { InterventionResume } from './types';

type Suivie = Pick<
  InterventionResume,
  | 'etape'
  | 'echeance'
  | 'debutPlanifie'
  | 'finPlanifiee'
  | 'motif'
  | 'motifAttente'
  | 'reprisePrevue'
  | 'clientARepondu'
  | 'enRouteA'
  | 'contestee'
  | 'contestationRepondueA'
> & { intervenant: { prenom: string } | null };

const passe = (instant: string) => Date.parse(instant) < Date.now();
const jourDe = (instant: string) => murDeParis(instant).slice(0, 10);
const memeJour = (un: string, autre: string) => jourDe(un) === jourDe(autre);

/**
 * What happens next, told to the client: who does what, when, and whether something is expected of them. The one place
 * for it, so that their list and the page of an intervention never differ. It promises nothing that nobody sees: what
 * is said to be seen by the team is À traiter there.
 */
export function useSuiteClient(): (intervention: Suivie) => string {
  const t = useTranslations('intervention.suite');
  const avant = useAvant();
  const rendezVous = useRendezVous();
  const { date } = useDates();
  return (intervention) => {
    const { etape, motif, motifAttente, reprisePrevue } = intervention;
    const qui = intervention.intervenant?.prenom ?? t('intervenant');
    switch (etape) {
      case 'NOUVELLE':
        return avant(intervention.echeance);
      case 'PLANIFIEE':
        return intervention.enRouteA === null
          ? rendezVous(intervention, qui)
          : t('enRoute', { qui, heure: date(intervention.enRouteA, 'heure') });
      case 'EN_COURS':
        return t('enCours', { qui });
      case 'EN_ATTENTE':
        if (intervention.enRouteA !== null) return t('enRoute', { qui, heure: date(intervention.enRouteA, 'heure') });
        if (motifAttente === 'CLIENT_ABSENT')
          return t(intervention.clientARepondu ? 'attenteRepondu' : 'attenteClient');
        return reprisePrevue === null || passe(reprisePrevue)
          ? t('attente')
          : t('attenteJusque', { jour: date(reprisePrevue, 'jourLong') });
      case 'REALISEE':
        if (!intervention.contestee) return t('realisee');
        return t(intervention.contestationRepondueA === null ? 'contestee' : 'contesteeRepondue');
      case 'CLOTUREE':
        return t('cloturee');
      case 'ANNULEE':
        return motif === null ? t('annulee') : t('annuleeMotif', { motif });
    }
  };
}

/** Before which day; today, before which hour. A date that has passed is said no more. */
function useAvant(): (echeance: string | null) => string {
  const t = useTranslations('intervention.suite');
  const { date } = useDates();
  return (echeance) => {
    if (echeance === null || passe(echeance)) return t('nouvelle');
    return memeJour(echeance, new Date().toISOString())
      ? t('nouvelleAujourdhui', { heure: date(echeance, 'heure') })
      : t('nouvelleAvant', { jour: date(echeance, 'jourLong') });
  };
}

function useRendezVous(): (intervention: Pick<Suivie, 'debutPlanifie' | 'finPlanifiee'>, qui: string) => string {
  const t = useTranslations('intervention.suite');
  const { date } = useDates();
  return ({ debutPlanifie, finPlanifiee }, qui) => {
    if (debutPlanifie === null) return t('planifieeSans', { qui });
    const jour = date(debutPlanifie, 'jourLong');
    if (passe(finPlanifiee ?? debutPlanifie)) return t('planifieePassee', { jour });
    const debut = date(debutPlanifie, 'heure');
    return finPlanifiee === null || !memeJour(debutPlanifie, finPlanifiee)
      ? t('planifiee', { qui, jour, debut })
      : t('planifieeEntre', { qui, jour, debut, fin: date(finPlanifiee, 'heure') });
  };
}
