import type { Etape, FonctionMouvement, Relation } from './etapes.ts';
import type { Ligne } from './table.ts';

/** What a move says to whoever follows the list: a message of the client's, a contestation, a refusal of the work. */
export interface Signaux {
  clientEcritA?: null;
  contestationRepondueA?: Date | null;
  declineeA?: Date | null;
}

interface Mouvement {
  ligne: Ligne;
  de: Etape;
  relations: readonly Relation[];
  /** Null: the product itself, which answers nobody. */
  auteurId: number | null;
  /** An answer to the contestation goes with it. */
  repond: boolean;
  maintenant: Date;
}

/** These tell the client something new; a wait, the end of the work or a slot given back do not. */
export const FONCTIONS_QUI_REPONDENT: readonly FonctionMouvement[] = [
  'planifierIntervention',
  'annulerIntervention',
  'cloturerIntervention',
];

/** The client's message is answered by what somebody of the staff does about it. */
function repondAuClient({ ligne, de, relations, auteurId }: Mouvement): boolean {
  if (auteurId === null || relations.includes('client')) return false;
  return FONCTIONS_QUI_REPONDENT.includes(ligne.fonction) || (ligne.vers === 'EN_COURS' && de !== 'EN_COURS');
}

/** As `effets`: a field that is absent keeps its value. */
export function signaux(mouvement: Mouvement): Signaux {
  const { ligne, de, relations, repond, maintenant } = mouvement;
  const dits: Signaux = {
    ...(repondAuClient(mouvement) && { clientEcritA: null }),
    ...(repond && { contestationRepondueA: maintenant }),
  };
  if (ligne.vers === de) return dits;
  // Taken up again: the client may contest the next result.
  const refaite = de === 'REALISEE' && ligne.vers === 'PLANIFIEE';
  if (ligne.vers === 'EN_COURS' || refaite) dits.contestationRepondueA = null;
  const declinee = ligne.vers === 'NOUVELLE' && de === 'PLANIFIEE' && relations.includes('intervenant');
  return { ...dits, declineeA: declinee ? maintenant : null };
}
