import type { Etape, InterventionMouvableFragment } from './operations.generated';

export type {
  CommentaireLuFragment as Commentaire,
  Etape,
  InterventionDeListeFragment as InterventionDeListe,
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
  'SECONDE_VISITE',
  'NOUVELLE',
  'A_CLOTURER',
] as const;
export const MOTIFS_ATTENTE = ['CLIENT_ABSENT', 'PIECE', 'ACCES', 'AUTRE'] as const;
/** Whose, in the work list; what nobody restricts is `toutes`. */
export const PORTEES = ['miennes', 'equipe', 'toutes'] as const;
export type Portee = (typeof PORTEES)[number];
/** Nothing changes in them any more. */
export const ETAPES_FINALES: readonly Etape[] = ['CLOTUREE', 'ANNULEE'];
/** Nothing is to be done in them any more: what comes after is a follow-up. */
export const ETAPES_FINIES: readonly Etape[] = ['REALISEE', ...ETAPES_FINALES];
/** Of the work list. */
export const VUES = ['aTraiter', 'enRetard', 'toutes'] as const;
export type Vue = (typeof VUES)[number];
