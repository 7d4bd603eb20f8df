/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { Operation } from '@/lib/api/operation';
export type TypeEvenementIntervention =
  | 'ANNULEE'
  | 'CLOTUREE'
  | 'COMMENTAIRE'
  | 'COMMENTAIRE_INTERNE'
  | 'COMMENTAIRE_MODIFIE'
  | 'COMMENTAIRE_SUPPRIME'
  | 'CONTESTEE'
  | 'DECLINEE'
  | 'DEMARREE'
  | 'EN_ATTENTE'
  | 'EN_RETARD'
  | 'EN_ROUTE'
  | 'INTERVENTION_CREEE'
  | 'INTERVENTION_MODIFIEE'
  | 'INTERVENTION_SUPPRIMEE'
  | 'LIBEREE'
  | 'PIECE_JOINTE'
  | 'PIECE_JOINTE_INTERNE'
  | 'PIECE_JOINTE_MODIFIEE'
  | 'PIECE_JOINTE_SUPPRIMEE'
  | 'PLANIFIEE'
  | 'RAPPEL_VEILLE'
  | 'RATTRAPAGE'
  | 'REALISEE'
  | 'RENVOYEE'
  | 'REPLANIFIEE'
  | 'REPRISE'
  | 'ROUVERTE'
  | 'STATUT_CHANGE'
  | 'TRANSMISE';

export type InterventionModifieeSubscriptionVariables = Exact<{
  secondesAvant?: number | null | undefined;
}>;


export type InterventionModifieeSubscription = { interventionModifiee: { type: TypeEvenementIntervention, id: string | null, version: number | null, acteur: { id: string, nom: string, prenom: string } | null } };

export const InterventionModifieeDocument: Operation<InterventionModifieeSubscription, InterventionModifieeSubscriptionVariables> = "subscription InterventionModifiee($secondesAvant: Int) {\n  interventionModifiee(secondesAvant: $secondesAvant) {\n    type\n    id\n    version\n    acteur {\n      id\n      nom\n      prenom\n    }\n  }\n}";