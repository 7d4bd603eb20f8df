/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentNode } from 'graphql';
import type * as ApolloReactCommon from '@/lib/apollo/adaptateur';
import * as ApolloReactHooks from '@/lib/apollo/adaptateur';
const defaultOptions = {} as const;
export type CreerEntiteInput = {
  /** Une demande renvoyée avec la même clé, dans les 30 jours, n’a qu’un effet */
  cleIdempotence?: string | null | undefined;
  /** Unique, gardé en majuscules */
  code: string;
  email?: string | null | undefined;
  nom: string;
};

/** Un champ absent ne change pas */
export type ModifierEntiteInput = {
  code?: string | null | undefined;
  email?: string | null | undefined;
  id: string;
  nom?: string | null | undefined;
  version: number;
};

export type SupprimerInput = {
  id: string;
  version: number;
};

export type EntiteDeListeFragment = { id: string, version: number, nom: string, code: string, email: string | null, nombreComptes: number };

export type EntitesQueryVariables = Exact<{
  page?: number | null | undefined;
  perPage?: number | null | undefined;
  recherche?: string | null | undefined;
}>;


export type EntitesQuery = { consulterEntite: { items: Array<{ id: string, version: number, nom: string, code: string, email: string | null, nombreComptes: number }>, pagination: { page: number, perPage: number, totalItems: number, totalExact: boolean, totalPages: number } } };

export type CreerEntiteMutationVariables = Exact<{
  input: CreerEntiteInput;
}>;


export type CreerEntiteMutation = { creerEntite: { message: { fr: string, en: string }, entite: { id: string, version: number, nom: string, code: string, email: string | null, nombreComptes: number } } };

export type ModifierEntiteMutationVariables = Exact<{
  input: ModifierEntiteInput;
}>;


export type ModifierEntiteMutation = { modifierEntite: { message: { fr: string, en: string }, entite: { id: string, version: number, nom: string, code: string, email: string | null, nombreComptes: number } } };

export type SupprimerEntiteMutationVariables = Exact<{
  input: SupprimerInput;
}>;


export type SupprimerEntiteMutation = { supprimerEntite: { id: string, message: { fr: string, en: string } } };

export const EntiteDeListeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntiteDeListe"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entite"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"nombreComptes"}}]}}]} as unknown as DocumentNode;
export const EntitesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Entites"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"page"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"perPage"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"recherche"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consulterEntite"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"Variable","name":{"kind":"Name","value":"page"}}},{"kind":"Argument","name":{"kind":"Name","value":"perPage"},"value":{"kind":"Variable","name":{"kind":"Name","value":"perPage"}}},{"kind":"Argument","name":{"kind":"Name","value":"recherche"},"value":{"kind":"Variable","name":{"kind":"Name","value":"recherche"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntiteDeListe"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pagination"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"perPage"}},{"kind":"Field","name":{"kind":"Name","value":"totalItems"}},{"kind":"Field","name":{"kind":"Name","value":"totalExact"}},{"kind":"Field","name":{"kind":"Name","value":"totalPages"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntiteDeListe"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entite"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"nombreComptes"}}]}}]} as unknown as DocumentNode;

/**
 * __useEntitesQuery__
 *
 * To run a query within a React component, call `useEntitesQuery` and pass it any options that fit your needs.
 * When your component renders, `useEntitesQuery` returns an object from Apollo Client that contains loading, error, and data properties
 * you can use to render your UI.
 *
 * @param baseOptions options that will be passed into the query, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options;
 *
 * @example
 * const { data, loading, error } = useEntitesQuery({
 *   variables: {
 *      page: // value for 'page'
 *      perPage: // value for 'perPage'
 *      recherche: // value for 'recherche'
 *   },
 * });
 */
export function useEntitesQuery(baseOptions?: ApolloReactHooks.QueryHookOptions<EntitesQuery, EntitesQueryVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<EntitesQuery, EntitesQueryVariables>(EntitesDocument, options);
      }
export function useEntitesLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<EntitesQuery, EntitesQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<EntitesQuery, EntitesQueryVariables>(EntitesDocument, options);
        }
// @ts-ignore
export function useEntitesSuspenseQuery(baseOptions?: ApolloReactHooks.SuspenseQueryHookOptions<EntitesQuery, EntitesQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<EntitesQuery, EntitesQueryVariables>;
export function useEntitesSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<EntitesQuery, EntitesQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<EntitesQuery | undefined, EntitesQueryVariables>;
export function useEntitesSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<EntitesQuery, EntitesQueryVariables>) {
          const options = baseOptions === ApolloReactHooks.skipToken ? baseOptions : {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useSuspenseQuery<EntitesQuery, EntitesQueryVariables>(EntitesDocument, options);
        }
export type EntitesQueryHookResult = ReturnType<typeof useEntitesQuery>;
export type EntitesLazyQueryHookResult = ReturnType<typeof useEntitesLazyQuery>;
export type EntitesSuspenseQueryHookResult = ReturnType<typeof useEntitesSuspenseQuery>;
export type EntitesQueryResult = ApolloReactCommon.QueryResult<EntitesQuery, EntitesQueryVariables>;
export const CreerEntiteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreerEntite"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreerEntiteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"creerEntite"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entite"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntiteDeListe"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntiteDeListe"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entite"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"nombreComptes"}}]}}]} as unknown as DocumentNode;

/**
 * __useCreerEntiteMutation__
 *
 * To run a mutation, you first call `useCreerEntiteMutation` within a React component and pass it any options that fit your needs.
 * When your component renders, `useCreerEntiteMutation` returns a tuple that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - An object with fields that represent the current status of the mutation's execution
 *
 * @param baseOptions options that will be passed into the mutation, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options-2;
 *
 * @example
 * const [creerEntiteMutation, { data, loading, error }] = useCreerEntiteMutation({
 *   variables: {
 *      input: // value for 'input'
 *   },
 * });
 */
export function useCreerEntiteMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<CreerEntiteMutation, CreerEntiteMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<CreerEntiteMutation, CreerEntiteMutationVariables>(CreerEntiteDocument, options);
      }
export type CreerEntiteMutationHookResult = ReturnType<typeof useCreerEntiteMutation>;
export type CreerEntiteMutationResult = ApolloReactCommon.MutationResult<CreerEntiteMutation>;
export const ModifierEntiteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ModifierEntite"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ModifierEntiteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"modifierEntite"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entite"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntiteDeListe"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntiteDeListe"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entite"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"nombreComptes"}}]}}]} as unknown as DocumentNode;

/**
 * __useModifierEntiteMutation__
 *
 * To run a mutation, you first call `useModifierEntiteMutation` within a React component and pass it any options that fit your needs.
 * When your component renders, `useModifierEntiteMutation` returns a tuple that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - An object with fields that represent the current status of the mutation's execution
 *
 * @param baseOptions options that will be passed into the mutation, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options-2;
 *
 * @example
 * const [modifierEntiteMutation, { data, loading, error }] = useModifierEntiteMutation({
 *   variables: {
 *      input: // value for 'input'
 *   },
 * });
 */
export function useModifierEntiteMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<ModifierEntiteMutation, ModifierEntiteMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<ModifierEntiteMutation, ModifierEntiteMutationVariables>(ModifierEntiteDocument, options);
      }
export type ModifierEntiteMutationHookResult = ReturnType<typeof useModifierEntiteMutation>;
export type ModifierEntiteMutationResult = ApolloReactCommon.MutationResult<ModifierEntiteMutation>;
export const SupprimerEntiteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SupprimerEntite"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SupprimerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"supprimerEntite"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useSupprimerEntiteMutation__
 *
 * To run a mutation, you first call `useSupprimerEntiteMutation` within a React component and pass it any options that fit your needs.
 * When your component renders, `useSupprimerEntiteMutation` returns a tuple that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - An object with fields that represent the current status of the mutation's execution
 *
 * @param baseOptions options that will be passed into the mutation, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options-2;
 *
 * @example
 * const [supprimerEntiteMutation, { data, loading, error }] = useSupprimerEntiteMutation({
 *   variables: {
 *      input: // value for 'input'
 *   },
 * });
 */
export function useSupprimerEntiteMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<SupprimerEntiteMutation, SupprimerEntiteMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<SupprimerEntiteMutation, SupprimerEntiteMutationVariables>(SupprimerEntiteDocument, options);
      }
export type SupprimerEntiteMutationHookResult = ReturnType<typeof useSupprimerEntiteMutation>;
export type SupprimerEntiteMutationResult = ApolloReactCommon.MutationResult<SupprimerEntiteMutation>;