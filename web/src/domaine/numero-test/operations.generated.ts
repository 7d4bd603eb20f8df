/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { useMutation } from '@apollo/client/react';
import { useClient } from '@/lib/apollo/useClient';
import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
export type DefinirNumeroTestInput = {
  cleIdempotence?: string | null | undefined;
  expireA?: string | null | undefined;
  numero: string;
  offreId?: string | null | undefined;
  promotionId?: string | null | undefined;
};

export type ResultatRendu =
  | 'ECHOUE'
  | 'REUSSI';

export type ResultatTest =
  | 'ECHOUE'
  | 'EN_ATTENTE'
  | 'REUSSI';

export type RetirerNumeroTestInput = {
  id: string;
  version: number;
};

export type ValiderTestInput = {
  id: string;
  note?: string | null | undefined;
  resultat: ResultatRendu;
  version: number;
};

export type DefinirNumeroTestMutationVariables = Exact<{
  input: DefinirNumeroTestInput;
}>;


export type DefinirNumeroTestMutation = { definirNumeroTest: { message: { fr: string, en: string }, numeroTest: { id: string } } };

export type RetirerNumeroTestMutationVariables = Exact<{
  input: RetirerNumeroTestInput;
}>;


export type RetirerNumeroTestMutation = { retirerNumeroTest: { id: string, message: { fr: string, en: string } } };

export type ValiderTestMutationVariables = Exact<{
  input: ValiderTestInput;
}>;


export type ValiderTestMutation = { validerTest: { message: { fr: string, en: string }, numeroTest: { id: string, version: number, resultat: ResultatTest, note: string | null } } };


export const DefinirNumeroTestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DefinirNumeroTest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DefinirNumeroTestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"definirNumeroTest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"numeroTest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<DefinirNumeroTestMutation, DefinirNumeroTestMutationVariables>;
export const RetirerNumeroTestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RetirerNumeroTest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RetirerNumeroTestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retirerNumeroTest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RetirerNumeroTestMutation, RetirerNumeroTestMutationVariables>;
export const ValiderTestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ValiderTest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ValiderTestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"validerTest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"numeroTest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"resultat"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]}}]} as unknown as DocumentNode<ValiderTestMutation, ValiderTestMutationVariables>;
export const useDefinirNumeroTestMutation = (options?: useMutation.Options<DefinirNumeroTestMutation, DefinirNumeroTestMutationVariables>) => useMutation(DefinirNumeroTestDocument, { client: useClient(), ...options });
export const useRetirerNumeroTestMutation = (options?: useMutation.Options<RetirerNumeroTestMutation, RetirerNumeroTestMutationVariables>) => useMutation(RetirerNumeroTestDocument, { client: useClient(), ...options });
export const useValiderTestMutation = (options?: useMutation.Options<ValiderTestMutation, ValiderTestMutationVariables>) => useMutation(ValiderTestDocument, { client: useClient(), ...options });