/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { useQuery } from '@apollo/client/react';
import { useClient } from '@/lib/apollo/useClient';
import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
export type UtilisateurAChoisirFragment = { id: string, nom: string, prenom: string, login: string | null };

export type UtilisateursAChoisirQueryVariables = Exact<{
  recherche?: string | null | undefined;
}>;


export type UtilisateursAChoisirQuery = { consulterUtilisateur: { items: Array<{ id: string, nom: string, prenom: string, login: string | null }> } };

export type UtilisateurChoisiQueryVariables = Exact<{
  id: string;
}>;


export type UtilisateurChoisiQuery = { voirUtilisateur: { id: string, nom: string, prenom: string, login: string | null } };

export const UtilisateurAChoisirFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UtilisateurAChoisir"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Utilisateur"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}},{"kind":"Field","name":{"kind":"Name","value":"login"}}]}}]} as unknown as DocumentNode<UtilisateurAChoisirFragment, unknown>;
export const UtilisateursAChoisirDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UtilisateursAChoisir"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"recherche"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consulterUtilisateur"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"recherche"},"value":{"kind":"Variable","name":{"kind":"Name","value":"recherche"}}},{"kind":"Argument","name":{"kind":"Name","value":"perPage"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UtilisateurAChoisir"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UtilisateurAChoisir"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Utilisateur"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}},{"kind":"Field","name":{"kind":"Name","value":"login"}}]}}]} as unknown as DocumentNode<UtilisateursAChoisirQuery, UtilisateursAChoisirQueryVariables>;
export const UtilisateurChoisiDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UtilisateurChoisi"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"voirUtilisateur"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UtilisateurAChoisir"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UtilisateurAChoisir"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Utilisateur"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}},{"kind":"Field","name":{"kind":"Name","value":"login"}}]}}]} as unknown as DocumentNode<UtilisateurChoisiQuery, UtilisateurChoisiQueryVariables>;
export const useUtilisateursAChoisirQuery = (options?: useQuery.Options<UtilisateursAChoisirQuery, UtilisateursAChoisirQueryVariables>) => useQuery(UtilisateursAChoisirDocument, { client: useClient(), ...options });
export const useUtilisateurChoisiQuery = (options: useQuery.Options<UtilisateurChoisiQuery, UtilisateurChoisiQueryVariables>) => useQuery(UtilisateurChoisiDocument, { client: useClient(), ...options });