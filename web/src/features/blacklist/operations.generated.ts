/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { gql } from '@apollo/client';
import type * as ApolloReactCommon from '@/lib/apollo/adaptateur';
import * as ApolloReactHooks from '@/lib/apollo/adaptateur';
const defaultOptions = {} as const;
export type CreerBlacklistInput = {
  nom?: string | null | undefined;
  /** Toutes les écritures : 06 12 34 56 78, +33 6 12 34 56 78, 0033612345678, +44 20 7946 0958 */
  numero: string;
  structure?: string | null | undefined;
};

/** Un champ absent ne change pas */
export type ModifierBlacklistInput = {
  id: string;
  nom?: string | null | undefined;
  /** Toutes les écritures : 06 12 34 56 78, +33 6 12 34 56 78, 0033612345678, +44 20 7946 0958 */
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

export const EntreeBlacklistFragmentDoc = gql`
    fragment EntreeBlacklist on Blacklist {
  id
  version
  numero
  nom
  structure
  dateAjout
}
    `;
export const ListeBlacklistDocument = gql`
    query ListeBlacklist($recherche: String, $page: Int!, $perPage: Int!) {
  consulterBlacklist(recherche: $recherche, page: $page, perPage: $perPage) {
    items {
      ...EntreeBlacklist
      creerPar {
        id
        nom
        prenom
      }
    }
    pagination {
      page
      perPage
      totalItems
      totalPages
      totalExact
    }
  }
}
    ${EntreeBlacklistFragmentDoc}`;

/**
 * __useListeBlacklistQuery__
 *
 * To run a query within a React component, call `useListeBlacklistQuery` and pass it any options that fit your needs.
 * When your component renders, `useListeBlacklistQuery` returns an object from Apollo Client that contains loading, error, and data properties
 * you can use to render your UI.
 *
 * @param baseOptions options that will be passed into the query, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options;
 *
 * @example
 * const { data, loading, error } = useListeBlacklistQuery({
 *   variables: {
 *      recherche: // value for 'recherche'
 *      page: // value for 'page'
 *      perPage: // value for 'perPage'
 *   },
 * });
 */
export function useListeBlacklistQuery(baseOptions: ApolloReactHooks.QueryHookOptions<ListeBlacklistQuery, ListeBlacklistQueryVariables> & ({ variables: ListeBlacklistQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<ListeBlacklistQuery, ListeBlacklistQueryVariables>(ListeBlacklistDocument, options);
      }
export function useListeBlacklistLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<ListeBlacklistQuery, ListeBlacklistQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<ListeBlacklistQuery, ListeBlacklistQueryVariables>(ListeBlacklistDocument, options);
        }
// @ts-ignore
export function useListeBlacklistSuspenseQuery(baseOptions?: ApolloReactHooks.SuspenseQueryHookOptions<ListeBlacklistQuery, ListeBlacklistQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<ListeBlacklistQuery, ListeBlacklistQueryVariables>;
export function useListeBlacklistSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<ListeBlacklistQuery, ListeBlacklistQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<ListeBlacklistQuery | undefined, ListeBlacklistQueryVariables>;
export function useListeBlacklistSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<ListeBlacklistQuery, ListeBlacklistQueryVariables>) {
          const options = baseOptions === ApolloReactHooks.skipToken ? baseOptions : {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useSuspenseQuery<ListeBlacklistQuery, ListeBlacklistQueryVariables>(ListeBlacklistDocument, options);
        }
export type ListeBlacklistQueryHookResult = ReturnType<typeof useListeBlacklistQuery>;
export type ListeBlacklistLazyQueryHookResult = ReturnType<typeof useListeBlacklistLazyQuery>;
export type ListeBlacklistSuspenseQueryHookResult = ReturnType<typeof useListeBlacklistSuspenseQuery>;
export type ListeBlacklistQueryResult = ApolloReactCommon.QueryResult<ListeBlacklistQuery, ListeBlacklistQueryVariables>;
export const VerifierNumeroDocument = gql`
    query VerifierNumero($numero: String!) {
  verifierNumero(numero: $numero) {
    numero
    estBlackliste
  }
}
    `;

/**
 * __useVerifierNumeroQuery__
 *
 * To run a query within a React component, call `useVerifierNumeroQuery` and pass it any options that fit your needs.
 * When your component renders, `useVerifierNumeroQuery` returns an object from Apollo Client that contains loading, error, and data properties
 * you can use to render your UI.
 *
 * @param baseOptions options that will be passed into the query, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options;
 *
 * @example
 * const { data, loading, error } = useVerifierNumeroQuery({
 *   variables: {
 *      numero: // value for 'numero'
 *   },
 * });
 */
export function useVerifierNumeroQuery(baseOptions: ApolloReactHooks.QueryHookOptions<VerifierNumeroQuery, VerifierNumeroQueryVariables> & ({ variables: VerifierNumeroQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<VerifierNumeroQuery, VerifierNumeroQueryVariables>(VerifierNumeroDocument, options);
      }
export function useVerifierNumeroLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<VerifierNumeroQuery, VerifierNumeroQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<VerifierNumeroQuery, VerifierNumeroQueryVariables>(VerifierNumeroDocument, options);
        }
// @ts-ignore
export function useVerifierNumeroSuspenseQuery(baseOptions?: ApolloReactHooks.SuspenseQueryHookOptions<VerifierNumeroQuery, VerifierNumeroQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<VerifierNumeroQuery, VerifierNumeroQueryVariables>;
export function useVerifierNumeroSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<VerifierNumeroQuery, VerifierNumeroQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<VerifierNumeroQuery | undefined, VerifierNumeroQueryVariables>;
export function useVerifierNumeroSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<VerifierNumeroQuery, VerifierNumeroQueryVariables>) {
          const options = baseOptions === ApolloReactHooks.skipToken ? baseOptions : {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useSuspenseQuery<VerifierNumeroQuery, VerifierNumeroQueryVariables>(VerifierNumeroDocument, options);
        }
export type VerifierNumeroQueryHookResult = ReturnType<typeof useVerifierNumeroQuery>;
export type VerifierNumeroLazyQueryHookResult = ReturnType<typeof useVerifierNumeroLazyQuery>;
export type VerifierNumeroSuspenseQueryHookResult = ReturnType<typeof useVerifierNumeroSuspenseQuery>;
export type VerifierNumeroQueryResult = ApolloReactCommon.QueryResult<VerifierNumeroQuery, VerifierNumeroQueryVariables>;
export const EntreeParNumeroDocument = gql`
    query EntreeParNumero($numero: String!) {
  voirBlacklist(numero: $numero) {
    ...EntreeBlacklist
  }
}
    ${EntreeBlacklistFragmentDoc}`;

/**
 * __useEntreeParNumeroQuery__
 *
 * To run a query within a React component, call `useEntreeParNumeroQuery` and pass it any options that fit your needs.
 * When your component renders, `useEntreeParNumeroQuery` returns an object from Apollo Client that contains loading, error, and data properties
 * you can use to render your UI.
 *
 * @param baseOptions options that will be passed into the query, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options;
 *
 * @example
 * const { data, loading, error } = useEntreeParNumeroQuery({
 *   variables: {
 *      numero: // value for 'numero'
 *   },
 * });
 */
export function useEntreeParNumeroQuery(baseOptions: ApolloReactHooks.QueryHookOptions<EntreeParNumeroQuery, EntreeParNumeroQueryVariables> & ({ variables: EntreeParNumeroQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<EntreeParNumeroQuery, EntreeParNumeroQueryVariables>(EntreeParNumeroDocument, options);
      }
export function useEntreeParNumeroLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<EntreeParNumeroQuery, EntreeParNumeroQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<EntreeParNumeroQuery, EntreeParNumeroQueryVariables>(EntreeParNumeroDocument, options);
        }
// @ts-ignore
export function useEntreeParNumeroSuspenseQuery(baseOptions?: ApolloReactHooks.SuspenseQueryHookOptions<EntreeParNumeroQuery, EntreeParNumeroQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<EntreeParNumeroQuery, EntreeParNumeroQueryVariables>;
export function useEntreeParNumeroSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<EntreeParNumeroQuery, EntreeParNumeroQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<EntreeParNumeroQuery | undefined, EntreeParNumeroQueryVariables>;
export function useEntreeParNumeroSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<EntreeParNumeroQuery, EntreeParNumeroQueryVariables>) {
          const options = baseOptions === ApolloReactHooks.skipToken ? baseOptions : {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useSuspenseQuery<EntreeParNumeroQuery, EntreeParNumeroQueryVariables>(EntreeParNumeroDocument, options);
        }
export type EntreeParNumeroQueryHookResult = ReturnType<typeof useEntreeParNumeroQuery>;
export type EntreeParNumeroLazyQueryHookResult = ReturnType<typeof useEntreeParNumeroLazyQuery>;
export type EntreeParNumeroSuspenseQueryHookResult = ReturnType<typeof useEntreeParNumeroSuspenseQuery>;
export type EntreeParNumeroQueryResult = ApolloReactCommon.QueryResult<EntreeParNumeroQuery, EntreeParNumeroQueryVariables>;
export const CreerBlacklistDocument = gql`
    mutation CreerBlacklist($input: CreerBlacklistInput!) {
  creerBlacklist(input: $input) {
    message {
      fr
      en
    }
    blacklist {
      ...EntreeBlacklist
    }
  }
}
    ${EntreeBlacklistFragmentDoc}`;

/**
 * __useCreerBlacklistMutation__
 *
 * To run a mutation, you first call `useCreerBlacklistMutation` within a React component and pass it any options that fit your needs.
 * When your component renders, `useCreerBlacklistMutation` returns a tuple that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - An object with fields that represent the current status of the mutation's execution
 *
 * @param baseOptions options that will be passed into the mutation, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options-2;
 *
 * @example
 * const [creerBlacklistMutation, { data, loading, error }] = useCreerBlacklistMutation({
 *   variables: {
 *      input: // value for 'input'
 *   },
 * });
 */
export function useCreerBlacklistMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<CreerBlacklistMutation, CreerBlacklistMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<CreerBlacklistMutation, CreerBlacklistMutationVariables>(CreerBlacklistDocument, options);
      }
export type CreerBlacklistMutationHookResult = ReturnType<typeof useCreerBlacklistMutation>;
export type CreerBlacklistMutationResult = ApolloReactCommon.MutationResult<CreerBlacklistMutation>;
export const ModifierBlacklistDocument = gql`
    mutation ModifierBlacklist($input: ModifierBlacklistInput!) {
  modifierBlacklist(input: $input) {
    message {
      fr
      en
    }
    blacklist {
      ...EntreeBlacklist
    }
  }
}
    ${EntreeBlacklistFragmentDoc}`;

/**
 * __useModifierBlacklistMutation__
 *
 * To run a mutation, you first call `useModifierBlacklistMutation` within a React component and pass it any options that fit your needs.
 * When your component renders, `useModifierBlacklistMutation` returns a tuple that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - An object with fields that represent the current status of the mutation's execution
 *
 * @param baseOptions options that will be passed into the mutation, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options-2;
 *
 * @example
 * const [modifierBlacklistMutation, { data, loading, error }] = useModifierBlacklistMutation({
 *   variables: {
 *      input: // value for 'input'
 *   },
 * });
 */
export function useModifierBlacklistMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<ModifierBlacklistMutation, ModifierBlacklistMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<ModifierBlacklistMutation, ModifierBlacklistMutationVariables>(ModifierBlacklistDocument, options);
      }
export type ModifierBlacklistMutationHookResult = ReturnType<typeof useModifierBlacklistMutation>;
export type ModifierBlacklistMutationResult = ApolloReactCommon.MutationResult<ModifierBlacklistMutation>;
export const SupprimerBlacklistDocument = gql`
    mutation SupprimerBlacklist($input: SupprimerInput!) {
  supprimerBlacklist(input: $input) {
    id
    message {
      fr
      en
    }
  }
}
    `;

/**
 * __useSupprimerBlacklistMutation__
 *
 * To run a mutation, you first call `useSupprimerBlacklistMutation` within a React component and pass it any options that fit your needs.
 * When your component renders, `useSupprimerBlacklistMutation` returns a tuple that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - An object with fields that represent the current status of the mutation's execution
 *
 * @param baseOptions options that will be passed into the mutation, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options-2;
 *
 * @example
 * const [supprimerBlacklistMutation, { data, loading, error }] = useSupprimerBlacklistMutation({
 *   variables: {
 *      input: // value for 'input'
 *   },
 * });
 */
export function useSupprimerBlacklistMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<SupprimerBlacklistMutation, SupprimerBlacklistMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<SupprimerBlacklistMutation, SupprimerBlacklistMutationVariables>(SupprimerBlacklistDocument, options);
      }
export type SupprimerBlacklistMutationHookResult = ReturnType<typeof useSupprimerBlacklistMutation>;
export type SupprimerBlacklistMutationResult = ApolloReactCommon.MutationResult<SupprimerBlacklistMutation>;