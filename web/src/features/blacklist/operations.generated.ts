/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentNode } from 'graphql';
import type * as ApolloReactCommon from '@/lib/apollo/adaptateur';
import * as ApolloReactHooks from '@/lib/apollo/adaptateur';
const defaultOptions = {} as const;
export type CreerBlacklistInput = {
  /** Une demande renvoyée avec la même clé, dans les 30 jours, n’a qu’un effet */
  cleIdempotence?: string | null | undefined;
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

export const EntreeBlacklistFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntreeBlacklist"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Blacklist"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"structure"}},{"kind":"Field","name":{"kind":"Name","value":"dateAjout"}}]}}]} as unknown as DocumentNode;
export const ListeBlacklistDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListeBlacklist"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"recherche"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"page"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"perPage"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consulterBlacklist"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"recherche"},"value":{"kind":"Variable","name":{"kind":"Name","value":"recherche"}}},{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"Variable","name":{"kind":"Name","value":"page"}}},{"kind":"Argument","name":{"kind":"Name","value":"perPage"},"value":{"kind":"Variable","name":{"kind":"Name","value":"perPage"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntreeBlacklist"}},{"kind":"Field","name":{"kind":"Name","value":"creerPar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pagination"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"perPage"}},{"kind":"Field","name":{"kind":"Name","value":"totalItems"}},{"kind":"Field","name":{"kind":"Name","value":"totalPages"}},{"kind":"Field","name":{"kind":"Name","value":"totalExact"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntreeBlacklist"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Blacklist"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"structure"}},{"kind":"Field","name":{"kind":"Name","value":"dateAjout"}}]}}]} as unknown as DocumentNode;

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
export const VerifierNumeroDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VerifierNumero"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"numero"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verifierNumero"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"numero"},"value":{"kind":"Variable","name":{"kind":"Name","value":"numero"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"estBlackliste"}}]}}]}}]} as unknown as DocumentNode;

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
export const EntreeParNumeroDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EntreeParNumero"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"numero"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"voirBlacklist"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"numero"},"value":{"kind":"Variable","name":{"kind":"Name","value":"numero"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntreeBlacklist"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntreeBlacklist"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Blacklist"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"structure"}},{"kind":"Field","name":{"kind":"Name","value":"dateAjout"}}]}}]} as unknown as DocumentNode;

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
export const CreerBlacklistDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreerBlacklist"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreerBlacklistInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"creerBlacklist"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"blacklist"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntreeBlacklist"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntreeBlacklist"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Blacklist"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"structure"}},{"kind":"Field","name":{"kind":"Name","value":"dateAjout"}}]}}]} as unknown as DocumentNode;

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
export const ModifierBlacklistDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ModifierBlacklist"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ModifierBlacklistInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"modifierBlacklist"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"blacklist"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntreeBlacklist"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntreeBlacklist"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Blacklist"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"structure"}},{"kind":"Field","name":{"kind":"Name","value":"dateAjout"}}]}}]} as unknown as DocumentNode;

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
export const SupprimerBlacklistDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SupprimerBlacklist"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SupprimerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"supprimerBlacklist"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode;

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