import type { ValeursMouvement } from './champs.ts';
import { ATTENTE_DU_CLIENT, type Etape, type MotifAttente } from './etapes.ts';
import { accepteMotif, type Ligne } from './table.ts';

/** What the effects of a move depend on. */
export interface EtatActuel {
  etape: Etape;
  echeance: Date | null;
  debutReel: Date | null;
  motifAttente: MotifAttente | null;
  attenteDepuis: Date | null;
}

/** The columns that moves write, apart from the status itself. */
interface ChampsEcrits {
  intervenantId: string | number | null;
  /** the wished date, then the start of the slot */
  datePrevue: Date | null;
  debutPlanifie: Date | null;
  finPlanifiee: Date | null;
  enRouteA: null;
  debutReel: Date | null;
  finReelle: Date | null;
  echeance: Date | null;
  motif: string | null;
  motifAttente: MotifAttente | null;
  reprisePrevue: Date | null;
  pieceManquante: string | null;
  secondeVisite: boolean;
  attenteDepuis: Date | null;
  clientARepondu: boolean;
  rapport: string | null;
  minutes: number | null;
  contestee: boolean;
  realiseeA: Date | null;
  clotureeA: Date | null;
  annuleeA: Date | null;
}
export type Effets = Partial<ChampsEcrits>;

interface Mouvement {
  ligne: Ligne;
  actuel: EtatActuel;
  champs: ValeursMouvement;
  maintenant: Date;
}

/** Row 1: due date = creation + the delay of the urgency. */
export const echeanceInitiale = (creerA: Date, delaiHeures: number): Date =>
  new Date(creerA.getTime() + delaiHeures * 3_600_000);

/** The field changes of a move that `decider` accepted; a field that is absent keeps its value. */
export function effets(mouvement: Mouvement): Effets {
  const { ligne, actuel, champs } = mouvement;
  // Within one stage only the status changes, unless a new slot is given.
  if (ligne.vers === actuel.etape && ligne.fonction !== 'planifierIntervention') return {};
  return {
    ...(actuel.etape === 'EN_ATTENTE' ? finDAttente(mouvement) : {}),
    ...(accepteMotif(ligne) ? { motif: champs.motif?.trim() || null } : {}),
    ...arrivee(mouvement),
  };
}

function arrivee({ ligne, actuel, champs, maintenant }: Mouvement): Effets {
  switch (ligne.vers) {
    case 'NOUVELLE':
      return { intervenantId: null, debutPlanifie: null, finPlanifiee: null, enRouteA: null, annuleeA: null };
    case 'PLANIFIEE':
      return { ...creneau(champs), enRouteA: null, ...(actuel.etape === 'REALISEE' && NON_FAITE) };
    case 'EN_COURS':
      return reprise(actuel, maintenant);
    case 'EN_ATTENTE':
      return {
        motifAttente: champs.motifAttente ?? null,
        reprisePrevue: champs.reprisePrevue ?? null,
        pieceManquante: champs.pieceManquante?.trim() || null,
        attenteDepuis: maintenant,
        clientARepondu: false,
        enRouteA: null,
      };
    case 'REALISEE':
      return {
        realiseeA: maintenant,
        finReelle: maintenant,
        rapport: champs.rapport?.trim() || null,
        minutes: champs.minutes ?? null,
        secondeVisite: champs.secondeVisite === true,
        pieceManquante: champs.pieceManquante?.trim() || null,
      };
    case 'CLOTUREE':
      return { clotureeA: maintenant };
    case 'ANNULEE':
      return { annuleeA: maintenant };
  }
}

function creneau({ intervenantId, debut, dureeMinutes }: ValeursMouvement): Effets {
  if (intervenantId == null || debut == null || dureeMinutes == null) {
    throw new TypeError('effets() takes a move that decider() accepted: the slot is missing');
  }
  const finPlanifiee = new Date(debut.getTime() + dureeMinutes * 60_000);
  return { intervenantId, datePrevue: debut, debutPlanifie: debut, finPlanifiee };
}

/** The client may contest the next result, and that one closes by itself again. */
const NON_FAITE = {
  realiseeA: null,
  finReelle: null,
  clotureeA: null,
  contestee: false,
  secondeVisite: false,
  pieceManquante: null,
} as const;

/** Work begins, goes on after a wait, or is taken up again from REALISEE or CLOTUREE. */
function reprise({ etape, debutReel }: EtatActuel, maintenant: Date): Effets {
  if (etape === 'REALISEE' || etape === 'CLOTUREE') {
    return NON_FAITE;
  }
  return debutReel ? {} : { debutReel: maintenant };
}

/** Row 5: the time spent waiting for the client does not count against the due date. */
function finDAttente({ actuel, maintenant }: Mouvement): Effets {
  const { motifAttente, attenteDepuis, echeance } = actuel;
  const fin: Effets = { motifAttente: null, reprisePrevue: null, attenteDepuis: null, clientARepondu: false };
  if (motifAttente !== ATTENTE_DU_CLIENT || !attenteDepuis || !echeance) return fin;
  const attente = Math.max(0, maintenant.getTime() - attenteDepuis.getTime());
  return { ...fin, echeance: new Date(echeance.getTime() + attente) };
}
