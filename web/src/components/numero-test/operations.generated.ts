/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { gql } from '@apollo/client';
import type * as ApolloReactCommon from '@/lib/apollo/adaptateur';
import * as ApolloReactHooks from '@/lib/apollo/adaptateur';
const defaultOptions = {} as const;
export type DefinirNumeroTestInput = {
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


export const DefinirNumeroTestDocument = gql`
    mutation DefinirNumeroTest($input: DefinirNumeroTestInput!) {
  definirNumeroTest(input: $input) {
    message {
      fr
      en
    }
    numeroTest {
      id
    }
  }
}
    `;

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
export const RetirerNumeroTestDocument = gql`
    mutation RetirerNumeroTest($input: RetirerNumeroTestInput!) {
  retirerNumeroTest(input: $input) {
    message {
      fr
      en
    }
    id
  }
}
    `;

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
export const ValiderTestDocument = gql`
    mutation ValiderTest($input: ValiderTestInput!) {
  validerTest(input: $input) {
    message {
      fr
      en
    }
    numeroTest {
      id
      version
      resultat
      note
    }
  }
}
    `;

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