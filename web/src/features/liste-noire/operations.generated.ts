/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { useMutation, useQuery } from '@apollo/client/react';
import { useClient } from '@/lib/apollo/useClient';
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

export type EntreeListeNoireFragment = { id: string, version: number, numero: string, nom: string | null, structure: string | null, dateAjout: string };

export type ListeNoireQueryVariables = Exact<{
  recherche?: string | null | undefined;
  page: number;
  perPage: number;
}>;


export type ListeNoireQuery = { consulterBlacklist: { items: Array<{ id: string, version: number, numero: string, nom: string | null, structure: string | null, dateAjout: string, creerPar: { id: string, nom: string, prenom: string } | null }>, pagination: { page: number, perPage: number, totalItems: number, totalPages: number, totalExact: boolean } } };

export type VerifierNumeroQueryVariables = Exact<{
  numero: string;
}>;


export type VerifierNumeroQuery = { verifierNumero: { numero: string, estBlackliste: boolean } };

export type EntreeParNumeroQueryVariables = Exact<{
  numero: string;
}>;


export type EntreeParNumeroQuery = { voirBlacklist: { id: string, version: number, numero: string, nom: string | null, structure: string | null, dateAjout: string } };

export type CreerListeNoireMutationVariables = Exact<{
  input: CreerBlacklistInput;
}>;


export type CreerListeNoireMutation = { creerBlacklist: { message: { fr: string, en: string }, blacklist: { id: string, version: number, numero: string, nom: string | null, structure: string | null, dateAjout: string } } };

export type ModifierListeNoireMutationVariables = Exact<{
  input: ModifierBlacklistInput;
}>;


export type ModifierListeNoireMutation = { modifierBlacklist: { message: { fr: string, en: string }, blacklist: { id: string, version: number, numero: string, nom: string | null, structure: string | null, dateAjout: string } } };

export type SupprimerListeNoireMutationVariables = Exact<{
  input: SupprimerInput;
}>;


export type SupprimerListeNoireMutation = { supprimerBlacklist: { id: string, message: { fr: string, en: string } } };

export const EntreeListeNoireFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntreeListeNoire"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Blacklist"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"structure"}},{"kind":"Field","name":{"kind":"Name","value":"dateAjout"}}]}}]} as unknown as DocumentNode<EntreeListeNoireFragment, unknown>;
export const ListeNoireDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListeNoire"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"recherche"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"page"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"perPage"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consulterBlacklist"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"recherche"},"value":{"kind":"Variable","name":{"kind":"Name","value":"recherche"}}},{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"Variable","name":{"kind":"Name","value":"page"}}},{"kind":"Argument","name":{"kind":"Name","value":"perPage"},"value":{"kind":"Variable","name":{"kind":"Name","value":"perPage"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntreeListeNoire"}},{"kind":"Field","name":{"kind":"Name","value":"creerPar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pagination"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"perPage"}},{"kind":"Field","name":{"kind":"Name","value":"totalItems"}},{"kind":"Field","name":{"kind":"Name","value":"totalPages"}},{"kind":"Field","name":{"kind":"Name","value":"totalExact"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntreeListeNoire"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Blacklist"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"structure"}},{"kind":"Field","name":{"kind":"Name","value":"dateAjout"}}]}}]} as unknown as DocumentNode<ListeNoireQuery, ListeNoireQueryVariables>;
export const VerifierNumeroDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VerifierNumero"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"numero"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verifierNumero"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"numero"},"value":{"kind":"Variable","name":{"kind":"Name","value":"numero"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"estBlackliste"}}]}}]}}]} as unknown as DocumentNode<VerifierNumeroQuery, VerifierNumeroQueryVariables>;
export const EntreeParNumeroDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EntreeParNumero"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"numero"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"voirBlacklist"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"numero"},"value":{"kind":"Variable","name":{"kind":"Name","value":"numero"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntreeListeNoire"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntreeListeNoire"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Blacklist"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"structure"}},{"kind":"Field","name":{"kind":"Name","value":"dateAjout"}}]}}]} as unknown as DocumentNode<EntreeParNumeroQuery, EntreeParNumeroQueryVariables>;
export const CreerListeNoireDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreerListeNoire"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreerBlacklistInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"creerBlacklist"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"blacklist"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntreeListeNoire"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntreeListeNoire"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Blacklist"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"structure"}},{"kind":"Field","name":{"kind":"Name","value":"dateAjout"}}]}}]} as unknown as DocumentNode<CreerListeNoireMutation, CreerListeNoireMutationVariables>;
export const ModifierListeNoireDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ModifierListeNoire"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ModifierBlacklistInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"modifierBlacklist"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"blacklist"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntreeListeNoire"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntreeListeNoire"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Blacklist"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"structure"}},{"kind":"Field","name":{"kind":"Name","value":"dateAjout"}}]}}]} as unknown as DocumentNode<ModifierListeNoireMutation, ModifierListeNoireMutationVariables>;
export const SupprimerListeNoireDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SupprimerListeNoire"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SupprimerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"supprimerBlacklist"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode<SupprimerListeNoireMutation, SupprimerListeNoireMutationVariables>;
export const useListeNoireQuery = (options: useQuery.Options<ListeNoireQuery, ListeNoireQueryVariables>) => useQuery(ListeNoireDocument, { client: useClient(), ...options });
export const useVerifierNumeroQuery = (options: useQuery.Options<VerifierNumeroQuery, VerifierNumeroQueryVariables>) => useQuery(VerifierNumeroDocument, { client: useClient(), ...options });
export const useEntreeParNumeroQuery = (options: useQuery.Options<EntreeParNumeroQuery, EntreeParNumeroQueryVariables>) => useQuery(EntreeParNumeroDocument, { client: useClient(), ...options });
export const useCreerListeNoireMutation = (options?: useMutation.Options<CreerListeNoireMutation, CreerListeNoireMutationVariables>) => useMutation(CreerListeNoireDocument, { client: useClient(), ...options });
export const useModifierListeNoireMutation = (options?: useMutation.Options<ModifierListeNoireMutation, ModifierListeNoireMutationVariables>) => useMutation(ModifierListeNoireDocument, { client: useClient(), ...options });
export const useSupprimerListeNoireMutation = (options?: useMutation.Options<SupprimerListeNoireMutation, SupprimerListeNoireMutationVariables>) => useMutation(SupprimerListeNoireDocument, { client: useClient(), ...options });