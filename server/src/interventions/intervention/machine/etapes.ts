/** The words of the state machine: stages, waiting motives, relations, functions, permissions. */

import type { Bilingue } from '../../../socle/commun/texte.ts';

export const ETAPES = ['NOUVELLE', 'PLANIFIEE', 'EN_COURS', 'EN_ATTENTE', 'REALISEE', 'CLOTUREE', 'ANNULEE'] as const;
export type Etape = (typeof ETAPES)[number];

/** All is frozen in them, but for who holds INTERVENTION_TOUTES (row 12). */
export const ETAPES_FINALES: readonly Etape[] = ['CLOTUREE', 'ANNULEE'];
/** Work is still to be done: what counts as a load, and what can be late. REALISEE is neither open nor final. */
export const ETAPES_OUVERTES: readonly Etape[] = ['NOUVELLE', 'PLANIFIEE', 'EN_COURS', 'EN_ATTENTE'];

export const MOTIFS_ATTENTE = ['CLIENT_ABSENT', 'PIECE', 'ACCES', 'AUTRE'] as const;
export type MotifAttente = (typeof MOTIFS_ATTENTE)[number];
/** Waiting for the client suspends the due date (row 5). */
export const ATTENTE_DU_CLIENT: MotifAttente = 'CLIENT_ABSENT';

/** What the caller is to this intervention; several may hold. `toutes`: holds INTERVENTION_TOUTES. */
export const RELATIONS = ['createur', 'intervenant', 'client', 'toutes'] as const;
export type Relation = (typeof RELATIONS)[number];

export const FONCTIONS_MOUVEMENT = [
  'planifierIntervention',
  'annulerIntervention',
  'cloturerIntervention',
  'changerStatutIntervention',
] as const;
export type FonctionMouvement = (typeof FONCTIONS_MOUVEMENT)[number];

export const PERMISSIONS_MOUVEMENT = [
  'INTERVENTION_PLANIFIER',
  'INTERVENTION_ANNULER',
  'INTERVENTION_CLOTURER',
  'INTERVENTION_CHANGER_STATUT',
] as const;
export type PermissionMouvement = (typeof PERMISSIONS_MOUVEMENT)[number];

/** As they stand in a sentence about an intervention; the labels of the statuses are the admin's. */
export const NOMS_ETAPES: Readonly<Record<Etape, Bilingue>> = {
  NOUVELLE: { fr: 'nouvelle', en: 'new' },
  PLANIFIEE: { fr: 'planifiée', en: 'planned' },
  EN_COURS: { fr: 'en cours', en: 'in progress' },
  EN_ATTENTE: { fr: 'en attente', en: 'on hold' },
  REALISEE: { fr: 'réalisée', en: 'done' },
  CLOTUREE: { fr: 'clôturée', en: 'closed' },
  ANNULEE: { fr: 'annulée', en: 'cancelled' },
};
