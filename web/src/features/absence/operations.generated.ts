/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { useMutation, useQuery } from '@apollo/client/react';
import { useClient } from '@/lib/apollo/useClient';
import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
export type CreerAbsenceInput = {
  cleIdempotence?: string | null | undefined;
  debut: string;
  fin: string;
  motif?: string | null | undefined;
  type: TypeAbsence;
  utilisateurId?: string | null | undefined;
};

export type ModifierAbsenceInput = {
  debut?: string | null | undefined;
  fin?: string | null | undefined;
  id: string;
  motif?: string | null | undefined;
  type?: TypeAbsence | null | undefined;
  version: number;
};

export type SupprimerInput = {
  id: string;
  version: number;
};

export type TypeAbsence =
  | 'CONGE'
  | 'FERMETURE'
  | 'FORMATION'
  | 'INDISPONIBLE';

export type AbsenceDeListeFragment = { id: string, version: number, type: TypeAbsence, debut: string, fin: string, motif: string | null, modifiable: boolean, visitesTouchees: number, utilisateur: { id: string, nom: string, prenom: string } | null };

export type ListeAbsencesQueryVariables = Exact<{
  utilisateurId?: string | null | undefined;
  du?: string | null | undefined;
  page: number;
  perPage: number;
}>;


export type ListeAbsencesQuery = { consulterAbsence: { items: Array<{ id: string, version: number, type: TypeAbsence, debut: string, fin: string, motif: string | null, modifiable: boolean, visitesTouchees: number, utilisateur: { id: string, nom: string, prenom: string } | null }>, pagination: { page: number, perPage: number, totalItems: number, totalPages: number, totalExact: boolean } } };

export type CreerAbsenceMutationVariables = Exact<{
  input: CreerAbsenceInput;
}>;


export type CreerAbsenceMutation = { creerAbsence: { message: { fr: string, en: string }, absence: { id: string, version: number, type: TypeAbsence, debut: string, fin: string, motif: string | null, modifiable: boolean, visitesTouchees: number, utilisateur: { id: string, nom: string, prenom: string } | null } } };

export type ModifierAbsenceMutationVariables = Exact<{
  input: ModifierAbsenceInput;
}>;


export type ModifierAbsenceMutation = { modifierAbsence: { message: { fr: string, en: string }, absence: { id: string, version: number, type: TypeAbsence, debut: string, fin: string, motif: string | null, modifiable: boolean, visitesTouchees: number, utilisateur: { id: string, nom: string, prenom: string } | null } } };

export type SupprimerAbsenceMutationVariables = Exact<{
  input: SupprimerInput;
}>;


export type SupprimerAbsenceMutation = { supprimerAbsence: { id: string, message: { fr: string, en: string } } };

export const AbsenceDeListeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AbsenceDeListe"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Absence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"debut"}},{"kind":"Field","name":{"kind":"Name","value":"fin"}},{"kind":"Field","name":{"kind":"Name","value":"motif"}},{"kind":"Field","name":{"kind":"Name","value":"modifiable"}},{"kind":"Field","name":{"kind":"Name","value":"visitesTouchees"}},{"kind":"Field","name":{"kind":"Name","value":"utilisateur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}}]}}]}}]} as unknown as DocumentNode<AbsenceDeListeFragment, unknown>;
export const ListeAbsencesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListeAbsences"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"utilisateurId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"du"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Instant"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"page"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"perPage"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consulterAbsence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"utilisateurId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"utilisateurId"}}},{"kind":"Argument","name":{"kind":"Name","value":"du"},"value":{"kind":"Variable","name":{"kind":"Name","value":"du"}}},{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"Variable","name":{"kind":"Name","value":"page"}}},{"kind":"Argument","name":{"kind":"Name","value":"perPage"},"value":{"kind":"Variable","name":{"kind":"Name","value":"perPage"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AbsenceDeListe"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pagination"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"perPage"}},{"kind":"Field","name":{"kind":"Name","value":"totalItems"}},{"kind":"Field","name":{"kind":"Name","value":"totalPages"}},{"kind":"Field","name":{"kind":"Name","value":"totalExact"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AbsenceDeListe"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Absence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"debut"}},{"kind":"Field","name":{"kind":"Name","value":"fin"}},{"kind":"Field","name":{"kind":"Name","value":"motif"}},{"kind":"Field","name":{"kind":"Name","value":"modifiable"}},{"kind":"Field","name":{"kind":"Name","value":"visitesTouchees"}},{"kind":"Field","name":{"kind":"Name","value":"utilisateur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}}]}}]}}]} as unknown as DocumentNode<ListeAbsencesQuery, ListeAbsencesQueryVariables>;
export const CreerAbsenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreerAbsence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreerAbsenceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"creerAbsence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"absence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AbsenceDeListe"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AbsenceDeListe"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Absence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"debut"}},{"kind":"Field","name":{"kind":"Name","value":"fin"}},{"kind":"Field","name":{"kind":"Name","value":"motif"}},{"kind":"Field","name":{"kind":"Name","value":"modifiable"}},{"kind":"Field","name":{"kind":"Name","value":"visitesTouchees"}},{"kind":"Field","name":{"kind":"Name","value":"utilisateur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}}]}}]}}]} as unknown as DocumentNode<CreerAbsenceMutation, CreerAbsenceMutationVariables>;
export const ModifierAbsenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ModifierAbsence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ModifierAbsenceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"modifierAbsence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"absence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AbsenceDeListe"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AbsenceDeListe"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Absence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"debut"}},{"kind":"Field","name":{"kind":"Name","value":"fin"}},{"kind":"Field","name":{"kind":"Name","value":"motif"}},{"kind":"Field","name":{"kind":"Name","value":"modifiable"}},{"kind":"Field","name":{"kind":"Name","value":"visitesTouchees"}},{"kind":"Field","name":{"kind":"Name","value":"utilisateur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}}]}}]}}]} as unknown as DocumentNode<ModifierAbsenceMutation, ModifierAbsenceMutationVariables>;
export const SupprimerAbsenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SupprimerAbsence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SupprimerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"supprimerAbsence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode<SupprimerAbsenceMutation, SupprimerAbsenceMutationVariables>;
export const useListeAbsencesQuery = (options: useQuery.Options<ListeAbsencesQuery, ListeAbsencesQueryVariables>) => useQuery(ListeAbsencesDocument, { client: useClient(), ...options });
export const useCreerAbsenceMutation = (options?: useMutation.Options<CreerAbsenceMutation, CreerAbsenceMutationVariables>) => useMutation(CreerAbsenceDocument, { client: useClient(), ...options });
export const useModifierAbsenceMutation = (options?: useMutation.Options<ModifierAbsenceMutation, ModifierAbsenceMutationVariables>) => useMutation(ModifierAbsenceDocument, { client: useClient(), ...options });
export const useSupprimerAbsenceMutation = (options?: useMutation.Options<SupprimerAbsenceMutation, SupprimerAbsenceMutationVariables>) => useMutation(SupprimerAbsenceDocument, { client: useClient(), ...options });