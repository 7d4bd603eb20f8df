/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentNode } from 'graphql';
import type * as ApolloReactCommon from '@/lib/apollo/adaptateur';
import * as ApolloReactHooks from '@/lib/apollo/adaptateur';
const defaultOptions = {} as const;
/** Un champ absent ne change pas, null le vide */
export type ModifierCoordonneesInput = {
  adresse?: string | null | undefined;
  email?: string | null | undefined;
  horaires?: TexteInput | null | undefined;
  nom?: string | null | undefined;
  /** Toutes les écritures : 01 42 34 56 78, +33 1 42 34 56 78 */
  telephone?: string | null | undefined;
  version: number;
};

export type TexteInput = {
  en: string;
  fr: string;
};

export type CoordonneesDitesFragment = { id: string, version: number, nom: string | null, telephone: string | null, adresse: string | null, email: string | null, horaires: { fr: string, en: string } | null };

export type CoordonneesQueryVariables = Exact<{ [key: string]: never; }>;


export type CoordonneesQuery = { consulterCoordonnees: { id: string, version: number, nom: string | null, telephone: string | null, adresse: string | null, email: string | null, horaires: { fr: string, en: string } | null } };

export type ModifierCoordonneesMutationVariables = Exact<{
  input: ModifierCoordonneesInput;
}>;


export type ModifierCoordonneesMutation = { modifierCoordonnees: { message: { fr: string, en: string }, coordonnees: { id: string, version: number, nom: string | null, telephone: string | null, adresse: string | null, email: string | null, horaires: { fr: string, en: string } | null } } };

export const CoordonneesDitesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CoordonneesDites"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Coordonnees"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"telephone"}},{"kind":"Field","name":{"kind":"Name","value":"horaires"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"adresse"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}}]} as unknown as DocumentNode;
export const CoordonneesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Coordonnees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consulterCoordonnees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CoordonneesDites"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CoordonneesDites"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Coordonnees"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"telephone"}},{"kind":"Field","name":{"kind":"Name","value":"horaires"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"adresse"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}}]} as unknown as DocumentNode;

/**
 * __useCoordonneesQuery__
 *
 * To run a query within a React component, call `useCoordonneesQuery` and pass it any options that fit your needs.
 * When your component renders, `useCoordonneesQuery` returns an object from Apollo Client that contains loading, error, and data properties
 * you can use to render your UI.
 *
 * @param baseOptions options that will be passed into the query, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options;
 *
 * @example
 * const { data, loading, error } = useCoordonneesQuery({
 *   variables: {
 *   },
 * });
 */
export function useCoordonneesQuery(baseOptions?: ApolloReactHooks.QueryHookOptions<CoordonneesQuery, CoordonneesQueryVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<CoordonneesQuery, CoordonneesQueryVariables>(CoordonneesDocument, options);
      }
export function useCoordonneesLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<CoordonneesQuery, CoordonneesQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<CoordonneesQuery, CoordonneesQueryVariables>(CoordonneesDocument, options);
        }
// @ts-ignore
export function useCoordonneesSuspenseQuery(baseOptions?: ApolloReactHooks.SuspenseQueryHookOptions<CoordonneesQuery, CoordonneesQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<CoordonneesQuery, CoordonneesQueryVariables>;
export function useCoordonneesSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<CoordonneesQuery, CoordonneesQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<CoordonneesQuery | undefined, CoordonneesQueryVariables>;
export function useCoordonneesSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<CoordonneesQuery, CoordonneesQueryVariables>) {
          const options = baseOptions === ApolloReactHooks.skipToken ? baseOptions : {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useSuspenseQuery<CoordonneesQuery, CoordonneesQueryVariables>(CoordonneesDocument, options);
        }
export type CoordonneesQueryHookResult = ReturnType<typeof useCoordonneesQuery>;
export type CoordonneesLazyQueryHookResult = ReturnType<typeof useCoordonneesLazyQuery>;
export type CoordonneesSuspenseQueryHookResult = ReturnType<typeof useCoordonneesSuspenseQuery>;
export type CoordonneesQueryResult = ApolloReactCommon.QueryResult<CoordonneesQuery, CoordonneesQueryVariables>;
export const ModifierCoordonneesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ModifierCoordonnees"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ModifierCoordonneesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"modifierCoordonnees"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coordonnees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CoordonneesDites"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CoordonneesDites"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Coordonnees"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"telephone"}},{"kind":"Field","name":{"kind":"Name","value":"horaires"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"adresse"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}}]} as unknown as DocumentNode;

/**
 * __useModifierCoordonneesMutation__
 *
 * To run a mutation, you first call `useModifierCoordonneesMutation` within a React component and pass it any options that fit your needs.
 * When your component renders, `useModifierCoordonneesMutation` returns a tuple that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - An object with fields that represent the current status of the mutation's execution
 *
 * @param baseOptions options that will be passed into the mutation, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options-2;
 *
 * @example
 * const [modifierCoordonneesMutation, { data, loading, error }] = useModifierCoordonneesMutation({
 *   variables: {
 *      input: // value for 'input'
 *   },
 * });
 */
export function useModifierCoordonneesMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<ModifierCoordonneesMutation, ModifierCoordonneesMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<ModifierCoordonneesMutation, ModifierCoordonneesMutationVariables>(ModifierCoordonneesDocument, options);
      }
export type ModifierCoordonneesMutationHookResult = ReturnType<typeof useModifierCoordonneesMutation>;
export type ModifierCoordonneesMutationResult = ApolloReactCommon.MutationResult<ModifierCoordonneesMutation>;