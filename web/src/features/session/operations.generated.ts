/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentNode } from 'graphql';
import type * as ApolloReactCommon from '@/lib/apollo/adaptateur';
import * as ApolloReactHooks from '@/lib/apollo/adaptateur';
const defaultOptions = {} as const;
export type DemanderReinitialisationInput = {
  /** Une demande renvoyée avec la même clé, dans les 30 jours, n’a qu’un effet */
  cleIdempotence?: string | null | undefined;
  /** Login ou e-mail */
  identifiant: string;
};

export type ReinitialiserMotDePasseInput = {
  /** Reçu par mail, à usage unique */
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


export const DemanderReinitialisationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DemanderReinitialisation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DemanderReinitialisationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"demanderReinitialisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useDemanderReinitialisationMutation__
 *
 * To run a mutation, you first call `useDemanderReinitialisationMutation` within a React component and pass it any options that fit your needs.
 * When your component renders, `useDemanderReinitialisationMutation` returns a tuple that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - An object with fields that represent the current status of the mutation's execution
 *
 * @param baseOptions options that will be passed into the mutation, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options-2;
 *
 * @example
 * const [demanderReinitialisationMutation, { data, loading, error }] = useDemanderReinitialisationMutation({
 *   variables: {
 *      input: // value for 'input'
 *   },
 * });
 */
export function useDemanderReinitialisationMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<DemanderReinitialisationMutation, DemanderReinitialisationMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<DemanderReinitialisationMutation, DemanderReinitialisationMutationVariables>(DemanderReinitialisationDocument, options);
      }
export type DemanderReinitialisationMutationHookResult = ReturnType<typeof useDemanderReinitialisationMutation>;
export type DemanderReinitialisationMutationResult = ApolloReactCommon.MutationResult<DemanderReinitialisationMutation>;
export const ReinitialiserMotDePasseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReinitialiserMotDePasse"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReinitialiserMotDePasseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reinitialiserMotDePasse"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useReinitialiserMotDePasseMutation__
 *
 * To run a mutation, you first call `useReinitialiserMotDePasseMutation` within a React component and pass it any options that fit your needs.
 * When your component renders, `useReinitialiserMotDePasseMutation` returns a tuple that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - An object with fields that represent the current status of the mutation's execution
 *
 * @param baseOptions options that will be passed into the mutation, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options-2;
 *
 * @example
 * const [reinitialiserMotDePasseMutation, { data, loading, error }] = useReinitialiserMotDePasseMutation({
 *   variables: {
 *      input: // value for 'input'
 *   },
 * });
 */
export function useReinitialiserMotDePasseMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<ReinitialiserMotDePasseMutation, ReinitialiserMotDePasseMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<ReinitialiserMotDePasseMutation, ReinitialiserMotDePasseMutationVariables>(ReinitialiserMotDePasseDocument, options);
      }
export type ReinitialiserMotDePasseMutationHookResult = ReturnType<typeof useReinitialiserMotDePasseMutation>;
export type ReinitialiserMotDePasseMutationResult = ApolloReactCommon.MutationResult<ReinitialiserMotDePasseMutation>;