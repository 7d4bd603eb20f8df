/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { useQuery } from '@apollo/client/react';
import { useClient } from '@/lib/apollo/useClient';
import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
export type Etape =
  | 'ANNULEE'
  | 'CLOTUREE'
  | 'EN_ATTENTE'
  | 'EN_COURS'
  | 'NOUVELLE'
  | 'PLANIFIEE'
  | 'REALISEE';

export type InterventionFiltre = {
  aTraiter?: boolean | null | undefined;
  clientId?: string | null | undefined;
  creeeAu?: string | null | undefined;
  creeeDu?: string | null | undefined;
  enRetard?: boolean | null | undefined;
  etapes?: Array<Etape> | null | undefined;
  intervenantId?: string | null | undefined;
  modifieDepuis?: string | null | undefined;
  portee?: PorteeIntervention | null | undefined;
  prevueAu?: string | null | undefined;
  prevueDu?: string | null | undefined;
  raisonsATraiter?: Array<RaisonATraiter> | null | undefined;
  recherche?: string | null | undefined;
  secteurId?: string | null | undefined;
  standardisteId?: string | null | undefined;
  statutIds?: Array<string> | null | undefined;
  urgenceIds?: Array<string> | null | undefined;
};

export type MotifAttente =
  | 'ACCES'
  | 'AUTRE'
  | 'CLIENT_ABSENT'
  | 'PIECE';

export type PorteeIntervention =
  | 'EQUIPE'
  | 'MIENNES';

export type RaisonATraiter =
  | 'ATTENTE_ECHUE'
  | 'A_CLOTURER'
  | 'CLIENT_A_ECRIT'
  | 'CONTESTEE'
  | 'CRENEAU_PASSE'
  | 'DECLINEE'
  | 'ECHEANCE'
  | 'INTERVENANT_INDISPONIBLE'
  | 'NOUVELLE'
  | 'SECONDE_VISITE';

export type MonInterventionFragment = { id: string, reference: string, titre: string, adresse: string | null, etape: Etape, echeance: string | null, debutPlanifie: string | null, finPlanifiee: string | null, motif: string | null, motifAttente: MotifAttente | null, reprisePrevue: string | null, clientARepondu: boolean, enRouteA: string | null, contestee: boolean, contestationRepondueA: string | null, contestable: boolean, creerA: string, statut: { id: string, couleur: string, libelleClient: { fr: string, en: string } }, intervenant: { id: string, prenom: string } | null };

export type MesInterventionsQueryVariables = Exact<{
  filtre: InterventionFiltre;
}>;


export type MesInterventionsQuery = { consulterIntervention: { items: Array<{ id: string, reference: string, titre: string, adresse: string | null, etape: Etape, echeance: string | null, debutPlanifie: string | null, finPlanifiee: string | null, motif: string | null, motifAttente: MotifAttente | null, reprisePrevue: string | null, clientARepondu: boolean, enRouteA: string | null, contestee: boolean, contestationRepondueA: string | null, contestable: boolean, creerA: string, commentaires: Array<{ id: string, texte: string, supprime: boolean, creerA: string, auteur: { id: string, prenom: string } }>, statut: { id: string, couleur: string, libelleClient: { fr: string, en: string } }, intervenant: { id: string, prenom: string } | null }>, pagination: { totalItems: number } } };

export type MonHistoriqueQueryVariables = Exact<{
  filtre: InterventionFiltre;
  page: number;
  perPage: number;
}>;


export type MonHistoriqueQuery = { consulterIntervention: { items: Array<{ clotureeA: string | null, annuleeA: string | null, id: string, reference: string, titre: string, adresse: string | null, etape: Etape, echeance: string | null, debutPlanifie: string | null, finPlanifiee: string | null, motif: string | null, motifAttente: MotifAttente | null, reprisePrevue: string | null, clientARepondu: boolean, enRouteA: string | null, contestee: boolean, contestationRepondueA: string | null, contestable: boolean, creerA: string, statut: { id: string, couleur: string, libelleClient: { fr: string, en: string } }, intervenant: { id: string, prenom: string } | null }>, pagination: { page: number, totalItems: number, totalPages: number, totalExact: boolean } } };

export const MonInterventionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MonIntervention"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Intervention"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"titre"}},{"kind":"Field","name":{"kind":"Name","value":"adresse"}},{"kind":"Field","name":{"kind":"Name","value":"etape"}},{"kind":"Field","name":{"kind":"Name","value":"echeance"}},{"kind":"Field","name":{"kind":"Name","value":"debutPlanifie"}},{"kind":"Field","name":{"kind":"Name","value":"finPlanifiee"}},{"kind":"Field","name":{"kind":"Name","value":"motif"}},{"kind":"Field","name":{"kind":"Name","value":"motifAttente"}},{"kind":"Field","name":{"kind":"Name","value":"reprisePrevue"}},{"kind":"Field","name":{"kind":"Name","value":"clientARepondu"}},{"kind":"Field","name":{"kind":"Name","value":"enRouteA"}},{"kind":"Field","name":{"kind":"Name","value":"contestee"}},{"kind":"Field","name":{"kind":"Name","value":"contestationRepondueA"}},{"kind":"Field","name":{"kind":"Name","value":"contestable"}},{"kind":"Field","name":{"kind":"Name","value":"creerA"}},{"kind":"Field","name":{"kind":"Name","value":"statut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"couleur"}},{"kind":"Field","name":{"kind":"Name","value":"libelleClient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"intervenant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}}]}}]}}]} as unknown as DocumentNode<MonInterventionFragment, unknown>;
export const MesInterventionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MesInterventions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filtre"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InterventionFiltre"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consulterIntervention"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filtre"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filtre"}}},{"kind":"Argument","name":{"kind":"Name","value":"perPage"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MonIntervention"}},{"kind":"Field","name":{"kind":"Name","value":"commentaires"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"limite"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"texte"}},{"kind":"Field","name":{"kind":"Name","value":"supprime"}},{"kind":"Field","name":{"kind":"Name","value":"creerA"}},{"kind":"Field","name":{"kind":"Name","value":"auteur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pagination"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalItems"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MonIntervention"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Intervention"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"titre"}},{"kind":"Field","name":{"kind":"Name","value":"adresse"}},{"kind":"Field","name":{"kind":"Name","value":"etape"}},{"kind":"Field","name":{"kind":"Name","value":"echeance"}},{"kind":"Field","name":{"kind":"Name","value":"debutPlanifie"}},{"kind":"Field","name":{"kind":"Name","value":"finPlanifiee"}},{"kind":"Field","name":{"kind":"Name","value":"motif"}},{"kind":"Field","name":{"kind":"Name","value":"motifAttente"}},{"kind":"Field","name":{"kind":"Name","value":"reprisePrevue"}},{"kind":"Field","name":{"kind":"Name","value":"clientARepondu"}},{"kind":"Field","name":{"kind":"Name","value":"enRouteA"}},{"kind":"Field","name":{"kind":"Name","value":"contestee"}},{"kind":"Field","name":{"kind":"Name","value":"contestationRepondueA"}},{"kind":"Field","name":{"kind":"Name","value":"contestable"}},{"kind":"Field","name":{"kind":"Name","value":"creerA"}},{"kind":"Field","name":{"kind":"Name","value":"statut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"couleur"}},{"kind":"Field","name":{"kind":"Name","value":"libelleClient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"intervenant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}}]}}]}}]} as unknown as DocumentNode<MesInterventionsQuery, MesInterventionsQueryVariables>;
export const MonHistoriqueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MonHistorique"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filtre"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InterventionFiltre"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"page"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"perPage"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consulterIntervention"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filtre"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filtre"}}},{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"Variable","name":{"kind":"Name","value":"page"}}},{"kind":"Argument","name":{"kind":"Name","value":"perPage"},"value":{"kind":"Variable","name":{"kind":"Name","value":"perPage"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MonIntervention"}},{"kind":"Field","name":{"kind":"Name","value":"clotureeA"}},{"kind":"Field","name":{"kind":"Name","value":"annuleeA"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pagination"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"totalItems"}},{"kind":"Field","name":{"kind":"Name","value":"totalPages"}},{"kind":"Field","name":{"kind":"Name","value":"totalExact"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MonIntervention"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Intervention"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"titre"}},{"kind":"Field","name":{"kind":"Name","value":"adresse"}},{"kind":"Field","name":{"kind":"Name","value":"etape"}},{"kind":"Field","name":{"kind":"Name","value":"echeance"}},{"kind":"Field","name":{"kind":"Name","value":"debutPlanifie"}},{"kind":"Field","name":{"kind":"Name","value":"finPlanifiee"}},{"kind":"Field","name":{"kind":"Name","value":"motif"}},{"kind":"Field","name":{"kind":"Name","value":"motifAttente"}},{"kind":"Field","name":{"kind":"Name","value":"reprisePrevue"}},{"kind":"Field","name":{"kind":"Name","value":"clientARepondu"}},{"kind":"Field","name":{"kind":"Name","value":"enRouteA"}},{"kind":"Field","name":{"kind":"Name","value":"contestee"}},{"kind":"Field","name":{"kind":"Name","value":"contestationRepondueA"}},{"kind":"Field","name":{"kind":"Name","value":"contestable"}},{"kind":"Field","name":{"kind":"Name","value":"creerA"}},{"kind":"Field","name":{"kind":"Name","value":"statut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"couleur"}},{"kind":"Field","name":{"kind":"Name","value":"libelleClient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"intervenant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}}]}}]}}]} as unknown as DocumentNode<MonHistoriqueQuery, MonHistoriqueQueryVariables>;
export const useMesInterventionsQuery = (options: useQuery.Options<MesInterventionsQuery, MesInterventionsQueryVariables>) => useQuery(MesInterventionsDocument, { client: useClient(), ...options });
export const useMonHistoriqueQuery = (options: useQuery.Options<MonHistoriqueQuery, MonHistoriqueQueryVariables>) => useQuery(MonHistoriqueDocument, { client: useClient(), ...options });