/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { useQuery } from '@apollo/client/react';
import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
export type CompteAChoisirFragment = { id: string, nom: string, prenom: string, login: string | null };

export type ComptesAChoisirQueryVariables = Exact<{
  recherche?: string | null | undefined;
}>;


export type ComptesAChoisirQuery = { consulterUtilisateur: { items: Array<{ id: string, nom: string, prenom: string, login: string | null }> } };

export type CompteChoisiQueryVariables = Exact<{
  id: string;
}>;


export type CompteChoisiQuery = { voirUtilisateur: { id: string, nom: string, prenom: string, login: string | null } };

export const CompteAChoisirFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CompteAChoisir"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Utilisateur"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}},{"kind":"Field","name":{"kind":"Name","value":"login"}}]}}]} as unknown as DocumentNode<CompteAChoisirFragment, unknown>;
export const ComptesAChoisirDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ComptesAChoisir"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"recherche"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consulterUtilisateur"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"recherche"},"value":{"kind":"Variable","name":{"kind":"Name","value":"recherche"}}},{"kind":"Argument","name":{"kind":"Name","value":"perPage"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CompteAChoisir"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CompteAChoisir"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Utilisateur"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}},{"kind":"Field","name":{"kind":"Name","value":"login"}}]}}]} as unknown as DocumentNode<ComptesAChoisirQuery, ComptesAChoisirQueryVariables>;
export const CompteChoisiDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CompteChoisi"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"voirUtilisateur"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CompteAChoisir"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CompteAChoisir"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Utilisateur"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}},{"kind":"Field","name":{"kind":"Name","value":"login"}}]}}]} as unknown as DocumentNode<CompteChoisiQuery, CompteChoisiQueryVariables>;
export const useComptesAChoisirQuery = (options?: useQuery.Options<ComptesAChoisirQuery, ComptesAChoisirQueryVariables>) => useQuery(ComptesAChoisirDocument, options);
export const useCompteChoisiQuery = (options: useQuery.Options<CompteChoisiQuery, CompteChoisiQueryVariables>) => useQuery(CompteChoisiDocument, options);