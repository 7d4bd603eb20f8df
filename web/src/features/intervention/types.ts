import type { InterventionMouvableFragment } from './operations.generated';

export type {
  CommentaireLuFragment as Commentaire,
  Etape,
  InterventionDetailFragment as InterventionDetail,
  InterventionMouvableFragment as InterventionMouvable,
  InterventionResumeFragment as InterventionResume,
  MouvementLuFragment as Mouvement,
  PersonneLueFragment as Personne,
  RaisonATraiter,
  StatutLuFragment as Statut,
  UrgenceLueFragment as Urgence,
} from './operations.generated';

export type Transition = InterventionMouvableFragment['transitionsPossibles'][number];

/** The most pressing first, as the API orders them. */
export const RAISONS = [
  'CONTESTEE',
  'CLIENT_A_ECRIT',
  'INTERVENANT_INDISPONIBLE',
  'DECLINEE',
  'CRENEAU_PASSE',
  'ATTENTE_ECHUE',
  'ECHEANCE',
  'NOUVELLE',
  'A_CLOTURER',
] as const;
export const MOTIFS_ATTENTE = ['CLIENT_ABSENT', 'PIECE', 'ACCES', 'AUTRE'] as const;
/** Of the work list. */
export const VUES = ['aTraiter', 'enRetard', 'toutes'] as const;
export type Vue = (typeof VUES)[number];
