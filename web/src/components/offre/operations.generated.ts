/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { gql } from '@apollo/client';
import type * as ApolloReactCommon from '@/lib/apollo/adaptateur';
import * as ApolloReactHooks from '@/lib/apollo/adaptateur';
const defaultOptions = {} as const;
export type OffreAChoisirFragment = { id: string, code: string, nom: { fr: string, en: string } };

export type OffresAChoisirQueryVariables = Exact<{
  recherche?: string | null | undefined;
}>;


export type OffresAChoisirQuery = { consulterOffre: { items: Array<{ id: string, code: string, nom: { fr: string, en: string } }> } };

export type OffreChoisieQueryVariables = Exact<{
  id: string;
}>;


export type OffreChoisieQuery = { voirOffre: { id: string, code: string, nom: { fr: string, en: string } } };

export const OffreAChoisirFragmentDoc = gql`
    fragment OffreAChoisir on Offre {
  id
  code
  nom {
    fr
    en
  }
}
    `;
export const OffresAChoisirDocument = gql`
    query OffresAChoisir($recherche: String) {
  consulterOffre(perPage: 20, recherche: $recherche) {
    items {
      ...OffreAChoisir
    }
  }
}
    ${OffreAChoisirFragmentDoc}`;

/**
 * __useOffresAChoisirQuery__
 *
 * To run a query within a React component, call `useOffresAChoisirQuery` and pass it any options that fit your needs.
 * When your component renders, `useOffresAChoisirQuery` returns an object from Apollo Client that contains loading, error, and data properties
 * you can use to render your UI.
 *
 * @param baseOptions options that will be passed into the query, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options;
 *
 * @example
 * const { data, loading, error } = useOffresAChoisirQuery({
 *   variables: {
 *      recherche: // value for 'recherche'
 *   },
 * });
 */
export function useOffresAChoisirQuery(baseOptions?: ApolloReactHooks.QueryHookOptions<OffresAChoisirQuery, OffresAChoisirQueryVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<OffresAChoisirQuery, OffresAChoisirQueryVariables>(OffresAChoisirDocument, options);
      }
export function useOffresAChoisirLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<OffresAChoisirQuery, OffresAChoisirQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<OffresAChoisirQuery, OffresAChoisirQueryVariables>(OffresAChoisirDocument, options);
        }
// @ts-ignore
export function useOffresAChoisirSuspenseQuery(baseOptions?: ApolloReactHooks.SuspenseQueryHookOptions<OffresAChoisirQuery, OffresAChoisirQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<OffresAChoisirQuery, OffresAChoisirQueryVariables>;
export function useOffresAChoisirSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<OffresAChoisirQuery, OffresAChoisirQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<OffresAChoisirQuery | undefined, OffresAChoisirQueryVariables>;
export function useOffresAChoisirSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<OffresAChoisirQuery, OffresAChoisirQueryVariables>) {
          const options = baseOptions === ApolloReactHooks.skipToken ? baseOptions : {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useSuspenseQuery<OffresAChoisirQuery, OffresAChoisirQueryVariables>(OffresAChoisirDocument, options);
        }
export type OffresAChoisirQueryHookResult = ReturnType<typeof useOffresAChoisirQuery>;
export type OffresAChoisirLazyQueryHookResult = ReturnType<typeof useOffresAChoisirLazyQuery>;
export type OffresAChoisirSuspenseQueryHookResult = ReturnType<typeof useOffresAChoisirSuspenseQuery>;
export type OffresAChoisirQueryResult = ApolloReactCommon.QueryResult<OffresAChoisirQuery, OffresAChoisirQueryVariables>;
export const OffreChoisieDocument = gql`
    query OffreChoisie($id: ID!) {
  voirOffre(id: $id) {
    ...OffreAChoisir
  }
}
    ${OffreAChoisirFragmentDoc}`;

/**
 * __useOffreChoisieQuery__
 *
 * To run a query within a React component, call `useOffreChoisieQuery` and pass it any options that fit your needs.
 * When your component renders, `useOffreChoisieQuery` returns an object from Apollo Client that contains loading, error, and data properties
 * you can use to render your UI.
 *
 * @param baseOptions options that will be passed into the query, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options;
 *
 * @example
 * const { data, loading, error } = useOffreChoisieQuery({
 *   variables: {
 *      id: // value for 'id'
 *   },
 * });
 */
export function useOffreChoisieQuery(baseOptions: ApolloReactHooks.QueryHookOptions<OffreChoisieQuery, OffreChoisieQueryVariables> & ({ variables: OffreChoisieQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<OffreChoisieQuery, OffreChoisieQueryVariables>(OffreChoisieDocument, options);
      }
export function useOffreChoisieLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<OffreChoisieQuery, OffreChoisieQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<OffreChoisieQuery, OffreChoisieQueryVariables>(OffreChoisieDocument, options);
        }
// @ts-ignore
export function useOffreChoisieSuspenseQuery(baseOptions?: ApolloReactHooks.SuspenseQueryHookOptions<OffreChoisieQuery, OffreChoisieQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<OffreChoisieQuery, OffreChoisieQueryVariables>;
export function useOffreChoisieSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<OffreChoisieQuery, OffreChoisieQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<OffreChoisieQuery | undefined, OffreChoisieQueryVariables>;
export function useOffreChoisieSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<OffreChoisieQuery, OffreChoisieQueryVariables>) {
          const options = baseOptions === ApolloReactHooks.skipToken ? baseOptions : {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useSuspenseQuery<OffreChoisieQuery, OffreChoisieQueryVariables>(OffreChoisieDocument, options);
        }
export type OffreChoisieQueryHookResult = ReturnType<typeof useOffreChoisieQuery>;
export type OffreChoisieLazyQueryHookResult = ReturnType<typeof useOffreChoisieLazyQuery>;
export type OffreChoisieSuspenseQueryHookResult = ReturnType<typeof useOffreChoisieSuspenseQuery>;
export type OffreChoisieQueryResult = ApolloReactCommon.QueryResult<OffreChoisieQuery, OffreChoisieQueryVariables>;