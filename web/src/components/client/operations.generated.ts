/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentNode } from 'graphql';
import type * as ApolloReactCommon from '@/lib/apollo/adaptateur';
import * as ApolloReactHooks from '@/lib/apollo/adaptateur';
const defaultOptions = {} as const;
export type ClientsAChoisirQueryVariables = Exact<{
  recherche?: string | null | undefined;
}>;


export type ClientsAChoisirQuery = { consulterAnnuaire: { items: Array<{ id: string, nom: string, prenom: string, telephone: string | null }> } };

export type ClientChoisiQueryVariables = Exact<{
  id: string;
}>;


export type ClientChoisiQuery = { consulterAnnuaire: { items: Array<{ id: string, nom: string, prenom: string, telephone: string | null }> } };


export const ClientsAChoisirDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClientsAChoisir"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"recherche"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consulterAnnuaire"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"type"},"value":{"kind":"EnumValue","value":"SOUSCRIPTEUR"}},{"kind":"Argument","name":{"kind":"Name","value":"recherche"},"value":{"kind":"Variable","name":{"kind":"Name","value":"recherche"}}},{"kind":"Argument","name":{"kind":"Name","value":"perPage"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}},{"kind":"Field","name":{"kind":"Name","value":"telephone"}}]}}]}}]}}]} as unknown as DocumentNode;

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
export const ClientChoisiDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClientChoisi"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consulterAnnuaire"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"type"},"value":{"kind":"EnumValue","value":"SOUSCRIPTEUR"}},{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"perPage"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}},{"kind":"Field","name":{"kind":"Name","value":"telephone"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useClientChoisiQuery__
 *
 * To run a query within a React component, call `useClientChoisiQuery` and pass it any options that fit your needs.
 * When your component renders, `useClientChoisiQuery` returns an object from Apollo Client that contains loading, error, and data properties
 * you can use to render your UI.
 *
 * @param baseOptions options that will be passed into the query, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options;
 *
 * @example
 * const { data, loading, error } = useClientChoisiQuery({
 *   variables: {
 *      id: // value for 'id'
 *   },
 * });
 */
export function useClientChoisiQuery(baseOptions: ApolloReactHooks.QueryHookOptions<ClientChoisiQuery, ClientChoisiQueryVariables> & ({ variables: ClientChoisiQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<ClientChoisiQuery, ClientChoisiQueryVariables>(ClientChoisiDocument, options);
      }
export function useClientChoisiLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<ClientChoisiQuery, ClientChoisiQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<ClientChoisiQuery, ClientChoisiQueryVariables>(ClientChoisiDocument, options);
        }
// @ts-ignore
export function useClientChoisiSuspenseQuery(baseOptions?: ApolloReactHooks.SuspenseQueryHookOptions<ClientChoisiQuery, ClientChoisiQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<ClientChoisiQuery, ClientChoisiQueryVariables>;
export function useClientChoisiSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<ClientChoisiQuery, ClientChoisiQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<ClientChoisiQuery | undefined, ClientChoisiQueryVariables>;
export function useClientChoisiSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<ClientChoisiQuery, ClientChoisiQueryVariables>) {
          const options = baseOptions === ApolloReactHooks.skipToken ? baseOptions : {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useSuspenseQuery<ClientChoisiQuery, ClientChoisiQueryVariables>(ClientChoisiDocument, options);
        }
export type ClientChoisiQueryHookResult = ReturnType<typeof useClientChoisiQuery>;
export type ClientChoisiLazyQueryHookResult = ReturnType<typeof useClientChoisiLazyQuery>;
export type ClientChoisiSuspenseQueryHookResult = ReturnType<typeof useClientChoisiSuspenseQuery>;
export type ClientChoisiQueryResult = ApolloReactCommon.QueryResult<ClientChoisiQuery, ClientChoisiQueryVariables>;