/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { useMutation } from '@apollo/client/react';
import { useClient } from '@/lib/apollo/useClient';
import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
export type DemanderReinitialisationInput = {
  cleIdempotence?: string | null | undefined;
  identifiant: string;
};

export type ReinitialiserMotDePasseInput = {
  jeton: string;
  motDePasse: string;
};

export type DemanderReinitialisationMutationVariables = Exact<{
  input: DemanderReinitialisationInput;
}>;


export type DemanderReinitialisationMutation = { demanderReinitialisation: { message: { fr: string, en: string } } };

export type ReinitialiserMotDePasseMutationVariables = Exact<{
  input: ReinitialiserMotDePasseInput;
}>;


export type ReinitialiserMotDePasseMutation = { reinitialiserMotDePasse: { message: { fr: string, en: string } } };


export const DemanderReinitialisationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DemanderReinitialisation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DemanderReinitialisationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"demanderReinitialisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode<DemanderReinitialisationMutation, DemanderReinitialisationMutationVariables>;
export const ReinitialiserMotDePasseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReinitialiserMotDePasse"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReinitialiserMotDePasseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reinitialiserMotDePasse"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode<ReinitialiserMotDePasseMutation, ReinitialiserMotDePasseMutationVariables>;
export const useDemanderReinitialisationMutation = (options?: useMutation.Options<DemanderReinitialisationMutation, DemanderReinitialisationMutationVariables>) => useMutation(DemanderReinitialisationDocument, { client: useClient(), ...options });
export const useReinitialiserMotDePasseMutation = (options?: useMutation.Options<ReinitialiserMotDePasseMutation, ReinitialiserMotDePasseMutationVariables>) => useMutation(ReinitialiserMotDePasseDocument, { client: useClient(), ...options });