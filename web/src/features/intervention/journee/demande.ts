import { aujourdhui, bornes, plusJours } from './jours';
import type { MaJourneeQueryVariables } from './operations.generated';

/** The work of somebody on a day, with what is not of that day and still theirs to do. */
export function demandeDuJour(intervenantId: string, jour: string, coordonnees: boolean): MaJourneeQueryVariables {
  const { du, au } = bornes(jour);
  const demain = bornes(plusJours(aujourdhui(), 1));
  return {
    jour: { intervenantId, prevueDu: du, prevueAu: au },
    enCours: { intervenantId, etapes: ['EN_COURS'] },
    enAttente: { intervenantId, etapes: ['EN_ATTENTE'] },
    manquees: { intervenantId, etapes: ['PLANIFIEE'], prevueAu: bornes(aujourdhui()).du },
    enRetard: { intervenantId, etapes: ['PLANIFIEE'], enRetard: true },
    demain: { intervenantId, etapes: ['PLANIFIEE'], prevueDu: demain.du, prevueAu: demain.au },
    coordonnees,
  };
}
