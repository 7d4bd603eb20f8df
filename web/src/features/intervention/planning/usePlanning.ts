'use client';

import { useFrequence } from '@/lib/direct';
import { useMoi } from '@/lib/session/MoiContexte';
import { useRetourSurLaPage } from '@/lib/useRetourSurLaPage';
import { bornes } from '../journee/jours';
import {
  type APlanifierQuery,
  type PlanningQuery,
  useAPlanifierQuery,
  usePlanningQuery,
} from '../operations.generated';

const FREQUENCE_MS = 60_000;

export type LignePlanning = PlanningQuery['consulterPlanning']['lignes'][number];
export type APlanifier = APlanifierQuery['consulterIntervention']['items'][number];
export type CreneauPlanning = LignePlanning['creneaux'][number];

/** The board of these days, and what is still to be planned; asked again like every live page. */
export function usePlanning(jours: readonly string[], page: number, secteur: string) {
  const [premier = '', dernier = ''] = [jours.at(0), jours.at(-1)];
  const suivi = { pollInterval: useFrequence(FREQUENCE_MS), skipPollAttempt: () => document.hidden };
  const secteurId = secteur || null;
  const variables = { secteurId, du: bornes(premier).du, au: bornes(dernier).au, page };
  const planning = usePlanningQuery({ variables, ...suivi });
  // A colleague's are theirs to plan.
  const portee = useMoi().tient('INTERVENTION_TOUTES') ? null : 'MIENNES';
  const panier = useAPlanifierQuery({ variables: { etapes: ['NOUVELLE', 'EN_ATTENTE'], portee, secteurId }, ...suivi });
  const relire = async (): Promise<void> => {
    await Promise.all([planning.refetch(), panier.refetch()]).catch(() => undefined);
  };
  useRetourSurLaPage(() => void relire());
  const panierLu = panier.data?.consulterIntervention;
  const lu = planning.data ?? planning.previousData;
  return {
    planning: lu?.consulterPlanning,
    panier: panierLu && { ...panierLu, items: panierLu.items.filter(estAPlanifier) },
    erreur: planning.error ?? panier.error,
    relire,
  };
}

/** What waits is to be planned once the day to take it up has come. */
const estAPlanifier = ({ etape, reprisePrevue }: { etape: string; reprisePrevue: string | null }): boolean =>
  etape === 'NOUVELLE' || reprisePrevue === null || Date.parse(reprisePrevue) <= Date.now();
