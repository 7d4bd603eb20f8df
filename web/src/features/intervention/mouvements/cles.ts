import type { Etape, Transition } from '../types';

/** One word for each move of the table, for its button, its dialog and its explanation. */
export const CLES = [
  'demarrer',
  'terminer',
  'reprendre',
  'planifier',
  'replanifier',
  'refaire',
  'expliquer',
  'cloturer',
  'deplacer',
  'attendre',
  'renvoyer',
  'rouvrir',
  'liberer',
  'decliner',
  'statut',
  'annuler',
] as const;
export type CleMouvement = (typeof CLES)[number];

/** The next step of the work, for whoever may make it; the other moves are detours. */
const PRINCIPAUX: readonly CleMouvement[] = CLES.slice(0, 8);

/** Those that are made all day. A key is of one move only of those that a stage offers. */
export const TOUCHES: Partial<Record<CleMouvement, string>> = {
  planifier: 'p',
  replanifier: 'p',
  refaire: 'p',
  deplacer: 'd',
  terminer: 't',
  cloturer: 'f',
  expliquer: 'f',
};

/** `*`: from whichever stage. */
const PAR_PASSAGE: Record<string, CleMouvement> = {
  'NOUVELLE PLANIFIEE': 'planifier',
  'EN_ATTENTE PLANIFIEE': 'replanifier',
  'REALISEE PLANIFIEE': 'refaire',
  'PLANIFIEE EN_COURS': 'demarrer',
  'EN_ATTENTE EN_COURS': 'reprendre',
  'REALISEE EN_COURS': 'renvoyer',
  'CLOTUREE EN_COURS': 'rouvrir',
  'ANNULEE NOUVELLE': 'rouvrir',
  '* EN_ATTENTE': 'attendre',
  '* REALISEE': 'terminer',
  '* CLOTUREE': 'cloturer',
  '* ANNULEE': 'annuler',
};

export function cleDe(de: Etape, { etape, fonction, champsRequis }: Transition): CleMouvement {
  if (de === etape) return fonction === 'planifierIntervention' ? 'deplacer' : 'statut';
  // Who must say why is the intervenant who declines; who planned it frees the slot without a word.
  if (de === 'PLANIFIEE' && etape === 'NOUVELLE') return champsRequis.includes('motif') ? 'decliner' : 'liberer';
  // A contest is answered by a new visit, or in words.
  if (champsRequis.includes('reponseContestation')) return 'expliquer';
  return PAR_PASSAGE[`${de} ${etape}`] ?? PAR_PASSAGE[`* ${etape}`] ?? 'statut';
}

export interface MouvementOffert {
  cle: CleMouvement;
  transition: Transition;
  principal: boolean;
}

/** The moves in the order of their buttons: the next step of the work first, giving up last. */
export function mouvementsOfferts(de: Etape, transitions: readonly Transition[]): MouvementOffert[] {
  const offerts = transitions
    .map((transition) => ({ cle: cleDe(de, transition), transition }))
    .sort((a, b) => CLES.indexOf(a.cle) - CLES.indexOf(b.cle));
  return offerts.map((offert, rang) => ({ ...offert, principal: rang === 0 && PRINCIPAUX.includes(offert.cle) }));
}
