/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { useMutation, useQuery } from '@apollo/client/react';
import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
export type CreerBlacklistInput = {
  cleIdempotence?: string | null | undefined;
  nom?: string | null | undefined;
  numero: string;
  structure?: string | null | undefined;
};

export type ModifierBlacklistInput = {
  id: string;
  nom?: string | null | undefined;
  numero?: string | null | undefined;
  structure?: string | null | undefined;
  version: number;
};

export type SupprimerInput = {
  id: string;
  version: number;
};

export type EntreeBlacklistFragment = { id: string, version: number, numero: string, nom: string | null, structure: string | null, dateAjout: string };

export type ListeBlacklistQueryVariables = Exact<{
  recherche?: string | null | undefined;
  page: number;
  perPage: number;
}>;


export type ListeBlacklistQuery = { consulterBlacklist: { items: Array<{ id: string, version: number, numero: string, nom: string | null, structure: string | null, dateAjout: string, creerPar: { id: string, nom: string, prenom: string } | null }>, pagination: { page: number, perPage: number, totalItems: number, totalPages: number, totalExact: boolean } } };

export type VerifierNumeroQueryVariables = Exact<{
  numero: string;
}>;


export type VerifierNumeroQuery = { verifierNumero: { numero: string, estBlackliste: boolean } };

export type EntreeParNumeroQueryVariables = Exact<{
  numero: string;
}>;


export type EntreeParNumeroQuery = { voirBlacklist: { id: string, version: number, numero: string, nom: string | null, structure: string | null, dateAjout: string } };

export type CreerBlacklistMutationVariables = Exact<{
  input: CreerBlacklistInput;
}>;


export type CreerBlacklistMutation = { creerBlacklist: { message: { fr: string, en: string }, blacklist: { id: string, version: number, numero: string, nom: string | null, structure: string | null, dateAjout: string } } };

export type ModifierBlacklistMutationVariables = Exact<{
  input: ModifierBlacklistInput;
}>;


export type ModifierBlacklistMutation = { modifierBlacklist: { message: { fr: string, en: string }, blacklist: { id: string, version: number, numero: string, nom: string | null, structure: string | null, dateAjout: string } } };

export type SupprimerBlacklistMutationVariables = Exact<{
  input: SupprimerInput;
}>;


export type SupprimerBlacklistMutation = { supprimerBlacklist: { id: string, message: { fr: string, en: string } } };

export const EntreeBlacklistFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntreeBlacklist"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Blacklist"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"structure"}},{"kind":"Field","name":{"kind":"Name","value":"dateAjout"}}]}}]} as unknown as DocumentNode<EntreeBlacklistFragment, unknown>;
export const ListeBlacklistDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListeBlacklist"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"recherche"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"page"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"perPage"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consulterBlacklist"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"recherche"},"value":{"kind":"Variable","name":{"kind":"Name","value":"recherche"}}},{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"Variable","name":{"kind":"Name","value":"page"}}},{"kind":"Argument","name":{"kind":"Name","value":"perPage"},"value":{"kind":"Variable","name":{"kind":"Name","value":"perPage"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntreeBlacklist"}},{"kind":"Field","name":{"kind":"Name","value":"creerPar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pagination"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"perPage"}},{"kind":"Field","name":{"kind":"Name","value":"totalItems"}},{"kind":"Field","name":{"kind":"Name","value":"totalPages"}},{"kind":"Field","name":{"kind":"Name","value":"totalExact"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntreeBlacklist"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Blacklist"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"structure"}},{"kind":"Field","name":{"kind":"Name","value":"dateAjout"}}]}}]} as unknown as DocumentNode<ListeBlacklistQuery, ListeBlacklistQueryVariables>;
export const VerifierNumeroDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VerifierNumero"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"numero"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verifierNumero"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"numero"},"value":{"kind":"Variable","name":{"kind":"Name","value":"numero"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"estBlackliste"}}]}}]}}]} as unknown as DocumentNode<VerifierNumeroQuery, VerifierNumeroQueryVariables>;
export const EntreeParNumeroDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EntreeParNumero"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"numero"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"voirBlacklist"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"numero"},"value":{"kind":"Variable","name":{"kind":"Name","value":"numero"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntreeBlacklist"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntreeBlacklist"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Blacklist"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"structure"}},{"kind":"Field","name":{"kind":"Name","value":"dateAjout"}}]}}]} as unknown as DocumentNode<EntreeParNumeroQuery, EntreeParNumeroQueryVariables>;
export const CreerBlacklistDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreerBlacklist"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreerBlacklistInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"creerBlacklist"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"blacklist"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntreeBlacklist"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntreeBlacklist"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Blacklist"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"structure"}},{"kind":"Field","name":{"kind":"Name","value":"dateAjout"}}]}}]} as unknown as DocumentNode<CreerBlacklistMutation, CreerBlacklistMutationVariables>;
export const ModifierBlacklistDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ModifierBlacklist"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ModifierBlacklistInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"modifierBlacklist"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"blacklist"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntreeBlacklist"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntreeBlacklist"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Blacklist"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"structure"}},{"kind":"Field","name":{"kind":"Name","value":"dateAjout"}}]}}]} as unknown as DocumentNode<ModifierBlacklistMutation, ModifierBlacklistMutationVariables>;
export const SupprimerBlacklistDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SupprimerBlacklist"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SupprimerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"supprimerBlacklist"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode<SupprimerBlacklistMutation, SupprimerBlacklistMutationVariables>;
export const useListeBlacklistQuery = (options: useQuery.Options<ListeBlacklistQuery, ListeBlacklistQueryVariables>) => useQuery(ListeBlacklistDocument, options);
export const useVerifierNumeroQuery = (options: useQuery.Options<VerifierNumeroQuery, VerifierNumeroQueryVariables>) => useQuery(VerifierNumeroDocument, options);
export const useEntreeParNumeroQuery = (options: useQuery.Options<EntreeParNumeroQuery, EntreeParNumeroQueryVariables>) => useQuery(EntreeParNumeroDocument, options);
export const useCreerBlacklistMutation = (options?: useMutation.Options<CreerBlacklistMutation, CreerBlacklistMutationVariables>) => useMutation(CreerBlacklistDocument, options);
export const useModifierBlacklistMutation = (options?: useMutation.Options<ModifierBlacklistMutation, ModifierBlacklistMutationVariables>) => useMutation(ModifierBlacklistDocument, options);
export const useSupprimerBlacklistMutation = (options?: useMutation.Options<SupprimerBlacklistMutation, SupprimerBlacklistMutationVariables>) => useMutation(SupprimerBlacklistDocument, options);