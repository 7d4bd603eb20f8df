/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { useMutation, useQuery } from '@apollo/client/react';
import { useClient } from '@/lib/apollo/useClient';
import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
export type CreerInterventionInput = {
  adresse: string;
  cleIdempotence?: string | null | undefined;
  clientId: string;
  codePostal?: string | null | undefined;
  creneau?: CreneauInput | null | undefined;
  datePrevue?: string | null | undefined;
  demandeId?: string | null | undefined;
  description?: string | null | undefined;
  motifPasse?: string | null | undefined;
  suiteDeId?: string | null | undefined;
  titre: string;
  urgenceId: string;
};

export type CreneauInput = {
  debut: string;
  derogation?: string | null | undefined;
  dureeMinutes: number;
  intervenantId: string;
};

export type DemanderInterventionInput = {
  adresse: string;
  cleIdempotence?: string | null | undefined;
  codePostal?: string | null | undefined;
  description?: string | null | undefined;
  disponibilites?: string | null | undefined;
  titre: string;
};

export type EtatDemande =
  | 'ACCEPTEE'
  | 'RECUE'
  | 'REFUSEE'
  | 'RETIREE';

export type RefuserDemandeInput = {
  id: string;
  motif: string;
  version: number;
};

export type RetirerDemandeInput = {
  id: string;
  motif?: string | null | undefined;
  version: number;
};

export type DemandeDeListeFragment = { id: string, version: number, creerA: string, titre: string, description: string | null, adresse: string, codePostal: string | null, disponibilites: string | null, etat: EtatDemande, motif: string | null, reference: string | null, client: { id: string, nom: string, prenom: string } };

export type DemandesQueryVariables = Exact<{
  perPage: number;
  apres?: string | null | undefined;
}>;


export type DemandesQuery = { consulterDemande: { curseurSuivant: string | null, items: Array<{ id: string, version: number, creerA: string, titre: string, description: string | null, adresse: string, codePostal: string | null, disponibilites: string | null, etat: EtatDemande, motif: string | null, reference: string | null, client: { id: string, nom: string, prenom: string } }>, pagination: { totalItems: number } } };

export type UrgencesDesDemandesQueryVariables = Exact<{ [key: string]: never; }>;


export type UrgencesDesDemandesQuery = { consulterDegreUrgence: { items: Array<{ id: string, delaiHeures: number, libelle: { fr: string, en: string } }> } };

export type DemanderInterventionMutationVariables = Exact<{
  input: DemanderInterventionInput;
}>;


export type DemanderInterventionMutation = { demanderIntervention: { message: { fr: string, en: string }, demande: { id: string, version: number, creerA: string, titre: string, description: string | null, adresse: string, codePostal: string | null, disponibilites: string | null, etat: EtatDemande, motif: string | null, reference: string | null, client: { id: string, nom: string, prenom: string } } } };

export type AccepterDemandeMutationVariables = Exact<{
  input: CreerInterventionInput;
}>;


export type AccepterDemandeMutation = { creerIntervention: { message: { fr: string, en: string }, intervention: { id: string, reference: string } } };

export type RefuserDemandeMutationVariables = Exact<{
  input: RefuserDemandeInput;
}>;


export type RefuserDemandeMutation = { refuserDemande: { message: { fr: string, en: string }, demande: { id: string, version: number, creerA: string, titre: string, description: string | null, adresse: string, codePostal: string | null, disponibilites: string | null, etat: EtatDemande, motif: string | null, reference: string | null, client: { id: string, nom: string, prenom: string } } } };

export type RetirerDemandeMutationVariables = Exact<{
  input: RetirerDemandeInput;
}>;


export type RetirerDemandeMutation = { retirerDemande: { message: { fr: string, en: string }, demande: { id: string, version: number, creerA: string, titre: string, description: string | null, adresse: string, codePostal: string | null, disponibilites: string | null, etat: EtatDemande, motif: string | null, reference: string | null, client: { id: string, nom: string, prenom: string } } } };

export const DemandeDeListeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DemandeDeListe"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Demande"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"creerA"}},{"kind":"Field","name":{"kind":"Name","value":"titre"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"adresse"}},{"kind":"Field","name":{"kind":"Name","value":"codePostal"}},{"kind":"Field","name":{"kind":"Name","value":"disponibilites"}},{"kind":"Field","name":{"kind":"Name","value":"etat"}},{"kind":"Field","name":{"kind":"Name","value":"motif"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}}]}}]}}]} as unknown as DocumentNode<DemandeDeListeFragment, unknown>;
export const DemandesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Demandes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"perPage"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"apres"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consulterDemande"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"perPage"},"value":{"kind":"Variable","name":{"kind":"Name","value":"perPage"}}},{"kind":"Argument","name":{"kind":"Name","value":"apres"},"value":{"kind":"Variable","name":{"kind":"Name","value":"apres"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DemandeDeListe"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pagination"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalItems"}}]}},{"kind":"Field","name":{"kind":"Name","value":"curseurSuivant"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DemandeDeListe"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Demande"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"creerA"}},{"kind":"Field","name":{"kind":"Name","value":"titre"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"adresse"}},{"kind":"Field","name":{"kind":"Name","value":"codePostal"}},{"kind":"Field","name":{"kind":"Name","value":"disponibilites"}},{"kind":"Field","name":{"kind":"Name","value":"etat"}},{"kind":"Field","name":{"kind":"Name","value":"motif"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}}]}}]}}]} as unknown as DocumentNode<DemandesQuery, DemandesQueryVariables>;
export const UrgencesDesDemandesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UrgencesDesDemandes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consulterDegreUrgence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"actif"},"value":{"kind":"BooleanValue","value":true}},{"kind":"Argument","name":{"kind":"Name","value":"perPage"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"delaiHeures"}},{"kind":"Field","name":{"kind":"Name","value":"libelle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]}}]} as unknown as DocumentNode<UrgencesDesDemandesQuery, UrgencesDesDemandesQueryVariables>;
export const DemanderInterventionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DemanderIntervention"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DemanderInterventionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"demanderIntervention"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"demande"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DemandeDeListe"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DemandeDeListe"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Demande"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"creerA"}},{"kind":"Field","name":{"kind":"Name","value":"titre"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"adresse"}},{"kind":"Field","name":{"kind":"Name","value":"codePostal"}},{"kind":"Field","name":{"kind":"Name","value":"disponibilites"}},{"kind":"Field","name":{"kind":"Name","value":"etat"}},{"kind":"Field","name":{"kind":"Name","value":"motif"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}}]}}]}}]} as unknown as DocumentNode<DemanderInterventionMutation, DemanderInterventionMutationVariables>;
export const AccepterDemandeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AccepterDemande"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreerInterventionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"creerIntervention"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"intervention"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]}}]} as unknown as DocumentNode<AccepterDemandeMutation, AccepterDemandeMutationVariables>;
export const RefuserDemandeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RefuserDemande"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RefuserDemandeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refuserDemande"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"demande"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DemandeDeListe"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DemandeDeListe"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Demande"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"creerA"}},{"kind":"Field","name":{"kind":"Name","value":"titre"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"adresse"}},{"kind":"Field","name":{"kind":"Name","value":"codePostal"}},{"kind":"Field","name":{"kind":"Name","value":"disponibilites"}},{"kind":"Field","name":{"kind":"Name","value":"etat"}},{"kind":"Field","name":{"kind":"Name","value":"motif"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}}]}}]}}]} as unknown as DocumentNode<RefuserDemandeMutation, RefuserDemandeMutationVariables>;
export const RetirerDemandeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RetirerDemande"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RetirerDemandeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retirerDemande"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"demande"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DemandeDeListe"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DemandeDeListe"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Demande"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"creerA"}},{"kind":"Field","name":{"kind":"Name","value":"titre"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"adresse"}},{"kind":"Field","name":{"kind":"Name","value":"codePostal"}},{"kind":"Field","name":{"kind":"Name","value":"disponibilites"}},{"kind":"Field","name":{"kind":"Name","value":"etat"}},{"kind":"Field","name":{"kind":"Name","value":"motif"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}}]}}]}}]} as unknown as DocumentNode<RetirerDemandeMutation, RetirerDemandeMutationVariables>;
export const useDemandesQuery = (options: useQuery.Options<DemandesQuery, DemandesQueryVariables>) => useQuery(DemandesDocument, { client: useClient(), ...options });
export const useUrgencesDesDemandesQuery = (options?: useQuery.Options<UrgencesDesDemandesQuery, UrgencesDesDemandesQueryVariables>) => useQuery(UrgencesDesDemandesDocument, { client: useClient(), ...options });
export const useDemanderInterventionMutation = (options?: useMutation.Options<DemanderInterventionMutation, DemanderInterventionMutationVariables>) => useMutation(DemanderInterventionDocument, { client: useClient(), ...options });
export const useAccepterDemandeMutation = (options?: useMutation.Options<AccepterDemandeMutation, AccepterDemandeMutationVariables>) => useMutation(AccepterDemandeDocument, { client: useClient(), ...options });
export const useRefuserDemandeMutation = (options?: useMutation.Options<RefuserDemandeMutation, RefuserDemandeMutationVariables>) => useMutation(RefuserDemandeDocument, { client: useClient(), ...options });
export const useRetirerDemandeMutation = (options?: useMutation.Options<RetirerDemandeMutation, RetirerDemandeMutationVariables>) => useMutation(RetirerDemandeDocument, { client: useClient(), ...options });