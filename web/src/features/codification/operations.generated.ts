/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentNode } from 'graphql';
import type * as ApolloReactCommon from '@/lib/apollo/adaptateur';
import * as ApolloReactHooks from '@/lib/apollo/adaptateur';
const defaultOptions = {} as const;
export type CreerCodificationInput = {
  /** Une demande renvoyée avec la même clé, dans les 30 jours, n’a qu’un effet */
  cleIdempotence?: string | null | undefined;
  description?: string | null | undefined;
  libelle: string;
  /** Unique, comme TYPE_DEMANDE */
  param: string;
};

/** Un champ absent ne change pas */
export type ModifierCodificationInput = {
  description?: string | null | undefined;
  id: string;
  libelle?: string | null | undefined;
  param?: string | null | undefined;
  version: number;
};

export type SupprimerInput = {
  id: string;
  version: number;
};

export type CodificationDeListeFragment = { id: string, version: number, libelle: string, param: string, description: string | null };

export type ListeCodificationsQueryVariables = Exact<{
  recherche?: string | null | undefined;
  page: number;
  perPage: number;
}>;


export type ListeCodificationsQuery = { consulterCodification: { items: Array<{ id: string, version: number, libelle: string, param: string, description: string | null }>, pagination: { page: number, perPage: number, totalItems: number, totalPages: number, totalExact: boolean } } };

export type CreerCodificationMutationVariables = Exact<{
  input: CreerCodificationInput;
}>;


export type CreerCodificationMutation = { creerCodification: { message: { fr: string, en: string }, codification: { id: string, version: number, libelle: string, param: string, description: string | null } } };

export type ModifierCodificationMutationVariables = Exact<{
  input: ModifierCodificationInput;
}>;


export type ModifierCodificationMutation = { modifierCodification: { message: { fr: string, en: string }, codification: { id: string, version: number, libelle: string, param: string, description: string | null } } };

export type SupprimerCodificationMutationVariables = Exact<{
  input: SupprimerInput;
}>;


export type SupprimerCodificationMutation = { supprimerCodification: { id: string, message: { fr: string, en: string } } };

export const CodificationDeListeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CodificationDeListe"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Codification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"libelle"}},{"kind":"Field","name":{"kind":"Name","value":"param"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}}]} as unknown as DocumentNode;
export const ListeCodificationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListeCodifications"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"recherche"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"page"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"perPage"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consulterCodification"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"recherche"},"value":{"kind":"Variable","name":{"kind":"Name","value":"recherche"}}},{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"Variable","name":{"kind":"Name","value":"page"}}},{"kind":"Argument","name":{"kind":"Name","value":"perPage"},"value":{"kind":"Variable","name":{"kind":"Name","value":"perPage"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CodificationDeListe"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pagination"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"perPage"}},{"kind":"Field","name":{"kind":"Name","value":"totalItems"}},{"kind":"Field","name":{"kind":"Name","value":"totalPages"}},{"kind":"Field","name":{"kind":"Name","value":"totalExact"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CodificationDeListe"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Codification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"libelle"}},{"kind":"Field","name":{"kind":"Name","value":"param"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}}]} as unknown as DocumentNode;

/**
 * __useListeCodificationsQuery__
 *
 * To run a query within a React component, call `useListeCodificationsQuery` and pass it any options that fit your needs.
 * When your component renders, `useListeCodificationsQuery` returns an object from Apollo Client that contains loading, error, and data properties
 * you can use to render your UI.
 *
 * @param baseOptions options that will be passed into the query, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options;
 *
 * @example
 * const { data, loading, error } = useListeCodificationsQuery({
 *   variables: {
 *      recherche: // value for 'recherche'
 *      page: // value for 'page'
 *      perPage: // value for 'perPage'
 *   },
 * });
 */
export function useListeCodificationsQuery(baseOptions: ApolloReactHooks.QueryHookOptions<ListeCodificationsQuery, ListeCodificationsQueryVariables> & ({ variables: ListeCodificationsQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<ListeCodificationsQuery, ListeCodificationsQueryVariables>(ListeCodificationsDocument, options);
      }
export function useListeCodificationsLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<ListeCodificationsQuery, ListeCodificationsQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<ListeCodificationsQuery, ListeCodificationsQueryVariables>(ListeCodificationsDocument, options);
        }
// @ts-ignore
export function useListeCodificationsSuspenseQuery(baseOptions?: ApolloReactHooks.SuspenseQueryHookOptions<ListeCodificationsQuery, ListeCodificationsQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<ListeCodificationsQuery, ListeCodificationsQueryVariables>;
export function useListeCodificationsSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<ListeCodificationsQuery, ListeCodificationsQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<ListeCodificationsQuery | undefined, ListeCodificationsQueryVariables>;
export function useListeCodificationsSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<ListeCodificationsQuery, ListeCodificationsQueryVariables>) {
          const options = baseOptions === ApolloReactHooks.skipToken ? baseOptions : {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useSuspenseQuery<ListeCodificationsQuery, ListeCodificationsQueryVariables>(ListeCodificationsDocument, options);
        }
export type ListeCodificationsQueryHookResult = ReturnType<typeof useListeCodificationsQuery>;
export type ListeCodificationsLazyQueryHookResult = ReturnType<typeof useListeCodificationsLazyQuery>;
export type ListeCodificationsSuspenseQueryHookResult = ReturnType<typeof useListeCodificationsSuspenseQuery>;
export type ListeCodificationsQueryResult = ApolloReactCommon.QueryResult<ListeCodificationsQuery, ListeCodificationsQueryVariables>;
export const CreerCodificationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreerCodification"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreerCodificationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"creerCodification"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"codification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CodificationDeListe"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CodificationDeListe"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Codification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"libelle"}},{"kind":"Field","name":{"kind":"Name","value":"param"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}}]} as unknown as DocumentNode;

/**
 * __useCreerCodificationMutation__
 *
 * To run a mutation, you first call `useCreerCodificationMutation` within a React component and pass it any options that fit your needs.
 * When your component renders, `useCreerCodificationMutation` returns a tuple that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - An object with fields that represent the current status of the mutation's execution
 *
 * @param baseOptions options that will be passed into the mutation, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options-2;
 *
 * @example
 * const [creerCodificationMutation, { data, loading, error }] = useCreerCodificationMutation({
 *   variables: {
 *      input: // value for 'input'
 *   },
 * });
 */
export function useCreerCodificationMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<CreerCodificationMutation, CreerCodificationMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<CreerCodificationMutation, CreerCodificationMutationVariables>(CreerCodificationDocument, options);
      }
export type CreerCodificationMutationHookResult = ReturnType<typeof useCreerCodificationMutation>;
export type CreerCodificationMutationResult = ApolloReactCommon.MutationResult<CreerCodificationMutation>;
export const ModifierCodificationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ModifierCodification"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ModifierCodificationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"modifierCodification"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"codification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CodificationDeListe"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CodificationDeListe"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Codification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"libelle"}},{"kind":"Field","name":{"kind":"Name","value":"param"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}}]} as unknown as DocumentNode;

/**
 * __useModifierCodificationMutation__
 *
 * To run a mutation, you first call `useModifierCodificationMutation` within a React component and pass it any options that fit your needs.
 * When your component renders, `useModifierCodificationMutation` returns a tuple that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - An object with fields that represent the current status of the mutation's execution
 *
 * @param baseOptions options that will be passed into the mutation, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options-2;
 *
 * @example
 * const [modifierCodificationMutation, { data, loading, error }] = useModifierCodificationMutation({
 *   variables: {
 *      input: // value for 'input'
 *   },
 * });
 */
export function useModifierCodificationMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<ModifierCodificationMutation, ModifierCodificationMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<ModifierCodificationMutation, ModifierCodificationMutationVariables>(ModifierCodificationDocument, options);
      }
export type ModifierCodificationMutationHookResult = ReturnType<typeof useModifierCodificationMutation>;
export type ModifierCodificationMutationResult = ApolloReactCommon.MutationResult<ModifierCodificationMutation>;
export const SupprimerCodificationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SupprimerCodification"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SupprimerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"supprimerCodification"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useSupprimerCodificationMutation__
 *
 * To run a mutation, you first call `useSupprimerCodificationMutation` within a React component and pass it any options that fit your needs.
 * When your component renders, `useSupprimerCodificationMutation` returns a tuple that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - An object with fields that represent the current status of the mutation's execution
 *
 * @param baseOptions options that will be passed into the mutation, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options-2;
 *
 * @example
 * const [supprimerCodificationMutation, { data, loading, error }] = useSupprimerCodificationMutation({
 *   variables: {
 *      input: // value for 'input'
 *   },
 * });
 */
export function useSupprimerCodificationMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<SupprimerCodificationMutation, SupprimerCodificationMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<SupprimerCodificationMutation, SupprimerCodificationMutationVariables>(SupprimerCodificationDocument, options);
      }
export type SupprimerCodificationMutationHookResult = ReturnType<typeof useSupprimerCodificationMutation>;
export type SupprimerCodificationMutationResult = ApolloReactCommon.MutationResult<SupprimerCodificationMutation>;