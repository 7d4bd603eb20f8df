/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentNode } from 'graphql';
import type * as ApolloReactCommon from '@/lib/apollo/adaptateur';
import * as ApolloReactHooks from '@/lib/apollo/adaptateur';
const defaultOptions = {} as const;
export type DefinirNumeroTestInput = {
  /** Une demande renvoyée avec la même clé, dans les 30 jours, n’a qu’un effet */
  cleIdempotence?: string | null | undefined;
  /** 30 jours au plus, et par défaut */
  expireA?: string | null | undefined;
  /** Écrit comme on veut : 06 12 34 56 78 */
  numero: string;
  /** Une offre (sa version préparée) ou une promotion, et une seule */
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


export const DefinirNumeroTestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DefinirNumeroTest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DefinirNumeroTestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"definirNumeroTest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"numeroTest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useDefinirNumeroTestMutation__
 *
 * To run a mutation, you first call `useDefinirNumeroTestMutation` within a React component and pass it any options that fit your needs.
 * When your component renders, `useDefinirNumeroTestMutation` returns a tuple that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - An object with fields that represent the current status of the mutation's execution
 *
 * @param baseOptions options that will be passed into the mutation, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options-2;
 *
 * @example
 * const [definirNumeroTestMutation, { data, loading, error }] = useDefinirNumeroTestMutation({
 *   variables: {
 *      input: // value for 'input'
 *   },
 * });
 */
export function useDefinirNumeroTestMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<DefinirNumeroTestMutation, DefinirNumeroTestMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<DefinirNumeroTestMutation, DefinirNumeroTestMutationVariables>(DefinirNumeroTestDocument, options);
      }
export type DefinirNumeroTestMutationHookResult = ReturnType<typeof useDefinirNumeroTestMutation>;
export type DefinirNumeroTestMutationResult = ApolloReactCommon.MutationResult<DefinirNumeroTestMutation>;
export const RetirerNumeroTestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RetirerNumeroTest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RetirerNumeroTestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retirerNumeroTest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useRetirerNumeroTestMutation__
 *
 * To run a mutation, you first call `useRetirerNumeroTestMutation` within a React component and pass it any options that fit your needs.
 * When your component renders, `useRetirerNumeroTestMutation` returns a tuple that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - An object with fields that represent the current status of the mutation's execution
 *
 * @param baseOptions options that will be passed into the mutation, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options-2;
 *
 * @example
 * const [retirerNumeroTestMutation, { data, loading, error }] = useRetirerNumeroTestMutation({
 *   variables: {
 *      input: // value for 'input'
 *   },
 * });
 */
export function useRetirerNumeroTestMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<RetirerNumeroTestMutation, RetirerNumeroTestMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<RetirerNumeroTestMutation, RetirerNumeroTestMutationVariables>(RetirerNumeroTestDocument, options);
      }
export type RetirerNumeroTestMutationHookResult = ReturnType<typeof useRetirerNumeroTestMutation>;
export type RetirerNumeroTestMutationResult = ApolloReactCommon.MutationResult<RetirerNumeroTestMutation>;
export const ValiderTestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ValiderTest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ValiderTestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"validerTest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"numeroTest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"resultat"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useValiderTestMutation__
 *
 * To run a mutation, you first call `useValiderTestMutation` within a React component and pass it any options that fit your needs.
 * When your component renders, `useValiderTestMutation` returns a tuple that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - An object with fields that represent the current status of the mutation's execution
 *
 * @param baseOptions options that will be passed into the mutation, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options-2;
 *
 * @example
 * const [validerTestMutation, { data, loading, error }] = useValiderTestMutation({
 *   variables: {
 *      input: // value for 'input'
 *   },
 * });
 */
export function useValiderTestMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<ValiderTestMutation, ValiderTestMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<ValiderTestMutation, ValiderTestMutationVariables>(ValiderTestDocument, options);
      }
export type ValiderTestMutationHookResult = ReturnType<typeof useValiderTestMutation>;
export type ValiderTestMutationResult = ApolloReactCommon.MutationResult<ValiderTestMutation>;