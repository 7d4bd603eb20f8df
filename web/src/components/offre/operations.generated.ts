/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentNode } from 'graphql';
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

export const OffreAChoisirFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OffreAChoisir"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Offre"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]} as unknown as DocumentNode;
export const OffresAChoisirDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OffresAChoisir"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"recherche"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consulterOffre"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"perPage"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"recherche"},"value":{"kind":"Variable","name":{"kind":"Name","value":"recherche"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OffreAChoisir"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OffreAChoisir"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Offre"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]} as unknown as DocumentNode;

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
export const OffreChoisieDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OffreChoisie"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"voirOffre"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OffreAChoisir"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OffreAChoisir"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Offre"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]} as unknown as DocumentNode;

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