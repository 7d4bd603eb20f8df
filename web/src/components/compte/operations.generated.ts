/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentNode } from 'graphql';
import type * as ApolloReactCommon from '@/lib/apollo/adaptateur';
import * as ApolloReactHooks from '@/lib/apollo/adaptateur';
const defaultOptions = {} as const;
export type CompteAChoisirFragment = { id: string, nom: string, prenom: string, login: string | null };

export type ComptesAChoisirQueryVariables = Exact<{
  recherche?: string | null | undefined;
}>;


export type ComptesAChoisirQuery = { consulterUtilisateur: { items: Array<{ id: string, nom: string, prenom: string, login: string | null }> } };

export type CompteChoisiQueryVariables = Exact<{
  id: string;
}>;


export type CompteChoisiQuery = { voirUtilisateur: { id: string, nom: string, prenom: string, login: string | null } };

export const CompteAChoisirFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CompteAChoisir"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Utilisateur"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}},{"kind":"Field","name":{"kind":"Name","value":"login"}}]}}]} as unknown as DocumentNode;
export const ComptesAChoisirDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ComptesAChoisir"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"recherche"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consulterUtilisateur"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"recherche"},"value":{"kind":"Variable","name":{"kind":"Name","value":"recherche"}}},{"kind":"Argument","name":{"kind":"Name","value":"perPage"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CompteAChoisir"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CompteAChoisir"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Utilisateur"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}},{"kind":"Field","name":{"kind":"Name","value":"login"}}]}}]} as unknown as DocumentNode;

/**
 * __useComptesAChoisirQuery__
 *
 * To run a query within a React component, call `useComptesAChoisirQuery` and pass it any options that fit your needs.
 * When your component renders, `useComptesAChoisirQuery` returns an object from Apollo Client that contains loading, error, and data properties
 * you can use to render your UI.
 *
 * @param baseOptions options that will be passed into the query, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options;
 *
 * @example
 * const { data, loading, error } = useComptesAChoisirQuery({
 *   variables: {
 *      recherche: // value for 'recherche'
 *   },
 * });
 */
export function useComptesAChoisirQuery(baseOptions?: ApolloReactHooks.QueryHookOptions<ComptesAChoisirQuery, ComptesAChoisirQueryVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<ComptesAChoisirQuery, ComptesAChoisirQueryVariables>(ComptesAChoisirDocument, options);
      }
export function useComptesAChoisirLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<ComptesAChoisirQuery, ComptesAChoisirQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<ComptesAChoisirQuery, ComptesAChoisirQueryVariables>(ComptesAChoisirDocument, options);
        }
// @ts-ignore
export function useComptesAChoisirSuspenseQuery(baseOptions?: ApolloReactHooks.SuspenseQueryHookOptions<ComptesAChoisirQuery, ComptesAChoisirQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<ComptesAChoisirQuery, ComptesAChoisirQueryVariables>;
export function useComptesAChoisirSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<ComptesAChoisirQuery, ComptesAChoisirQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<ComptesAChoisirQuery | undefined, ComptesAChoisirQueryVariables>;
export function useComptesAChoisirSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<ComptesAChoisirQuery, ComptesAChoisirQueryVariables>) {
          const options = baseOptions === ApolloReactHooks.skipToken ? baseOptions : {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useSuspenseQuery<ComptesAChoisirQuery, ComptesAChoisirQueryVariables>(ComptesAChoisirDocument, options);
        }
export type ComptesAChoisirQueryHookResult = ReturnType<typeof useComptesAChoisirQuery>;
export type ComptesAChoisirLazyQueryHookResult = ReturnType<typeof useComptesAChoisirLazyQuery>;
export type ComptesAChoisirSuspenseQueryHookResult = ReturnType<typeof useComptesAChoisirSuspenseQuery>;
export type ComptesAChoisirQueryResult = ApolloReactCommon.QueryResult<ComptesAChoisirQuery, ComptesAChoisirQueryVariables>;
export const CompteChoisiDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CompteChoisi"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"voirUtilisateur"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CompteAChoisir"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CompteAChoisir"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Utilisateur"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}},{"kind":"Field","name":{"kind":"Name","value":"login"}}]}}]} as unknown as DocumentNode;

/**
 * __useCompteChoisiQuery__
 *
 * To run a query within a React component, call `useCompteChoisiQuery` and pass it any options that fit your needs.
 * When your component renders, `useCompteChoisiQuery` returns an object from Apollo Client that contains loading, error, and data properties
 * you can use to render your UI.
 *
 * @param baseOptions options that will be passed into the query, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options;
 *
 * @example
 * const { data, loading, error } = useCompteChoisiQuery({
 *   variables: {
 *      id: // value for 'id'
 *   },
 * });
 */
export function useCompteChoisiQuery(baseOptions: ApolloReactHooks.QueryHookOptions<CompteChoisiQuery, CompteChoisiQueryVariables> & ({ variables: CompteChoisiQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<CompteChoisiQuery, CompteChoisiQueryVariables>(CompteChoisiDocument, options);
      }
export function useCompteChoisiLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<CompteChoisiQuery, CompteChoisiQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<CompteChoisiQuery, CompteChoisiQueryVariables>(CompteChoisiDocument, options);
        }
// @ts-ignore
export function useCompteChoisiSuspenseQuery(baseOptions?: ApolloReactHooks.SuspenseQueryHookOptions<CompteChoisiQuery, CompteChoisiQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<CompteChoisiQuery, CompteChoisiQueryVariables>;
export function useCompteChoisiSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<CompteChoisiQuery, CompteChoisiQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<CompteChoisiQuery | undefined, CompteChoisiQueryVariables>;
export function useCompteChoisiSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<CompteChoisiQuery, CompteChoisiQueryVariables>) {
          const options = baseOptions === ApolloReactHooks.skipToken ? baseOptions : {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useSuspenseQuery<CompteChoisiQuery, CompteChoisiQueryVariables>(CompteChoisiDocument, options);
        }
export type CompteChoisiQueryHookResult = ReturnType<typeof useCompteChoisiQuery>;
export type CompteChoisiLazyQueryHookResult = ReturnType<typeof useCompteChoisiLazyQuery>;
export type CompteChoisiSuspenseQueryHookResult = ReturnType<typeof useCompteChoisiSuspenseQuery>;
export type CompteChoisiQueryResult = ApolloReactCommon.QueryResult<CompteChoisiQuery, CompteChoisiQueryVariables>;