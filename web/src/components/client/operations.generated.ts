/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { gql } from '@apollo/client';
import type * as ApolloReactCommon from '@/lib/apollo/adaptateur';
import * as ApolloReactHooks from '@/lib/apollo/adaptateur';
const defaultOptions = {} as const;
export type ClientsAChoisirQueryVariables = Exact<{
  recherche?: string | null | undefined;
}>;


export type ClientsAChoisirQuery = { consulterAnnuaire: { items: Array<{ id: string, nom: string, prenom: string, telephone: string | null }> } };


export const ClientsAChoisirDocument = gql`
    query ClientsAChoisir($recherche: String) {
  consulterAnnuaire(type: CLIENT, recherche: $recherche, perPage: 20) {
    items {
      id
      nom
      prenom
      telephone
    }
  }
}
    `;

/**
 * __useClientsAChoisirQuery__
 *
 * To run a query within a React component, call `useClientsAChoisirQuery` and pass it any options that fit your needs.
 * When your component renders, `useClientsAChoisirQuery` returns an object from Apollo Client that contains loading, error, and data properties
 * you can use to render your UI.
 *
 * @param baseOptions options that will be passed into the query, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options;
 *
 * @example
 * const { data, loading, error } = useClientsAChoisirQuery({
 *   variables: {
 *      recherche: // value for 'recherche'
 *   },
 * });
 */
export function useClientsAChoisirQuery(baseOptions?: ApolloReactHooks.QueryHookOptions<ClientsAChoisirQuery, ClientsAChoisirQueryVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<ClientsAChoisirQuery, ClientsAChoisirQueryVariables>(ClientsAChoisirDocument, options);
      }
export function useClientsAChoisirLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<ClientsAChoisirQuery, ClientsAChoisirQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<ClientsAChoisirQuery, ClientsAChoisirQueryVariables>(ClientsAChoisirDocument, options);
        }
// @ts-ignore
export function useClientsAChoisirSuspenseQuery(baseOptions?: ApolloReactHooks.SuspenseQueryHookOptions<ClientsAChoisirQuery, ClientsAChoisirQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<ClientsAChoisirQuery, ClientsAChoisirQueryVariables>;
export function useClientsAChoisirSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<ClientsAChoisirQuery, ClientsAChoisirQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<ClientsAChoisirQuery | undefined, ClientsAChoisirQueryVariables>;
export function useClientsAChoisirSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<ClientsAChoisirQuery, ClientsAChoisirQueryVariables>) {
          const options = baseOptions === ApolloReactHooks.skipToken ? baseOptions : {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useSuspenseQuery<ClientsAChoisirQuery, ClientsAChoisirQueryVariables>(ClientsAChoisirDocument, options);
        }
export type ClientsAChoisirQueryHookResult = ReturnType<typeof useClientsAChoisirQuery>;
export type ClientsAChoisirLazyQueryHookResult = ReturnType<typeof useClientsAChoisirLazyQuery>;
export type ClientsAChoisirSuspenseQueryHookResult = ReturnType<typeof useClientsAChoisirSuspenseQuery>;
export type ClientsAChoisirQueryResult = ApolloReactCommon.QueryResult<ClientsAChoisirQuery, ClientsAChoisirQueryVariables>;