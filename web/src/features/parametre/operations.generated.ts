/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentNode } from 'graphql';
import type * as ApolloReactCommon from '@/lib/apollo/adaptateur';
import * as ApolloReactHooks from '@/lib/apollo/adaptateur';
const defaultOptions = {} as const;
export type CreerSettingInput = {
  /** Une demande renvoyée avec la même clé, dans les 30 jours, n’a qu’un effet */
  cleIdempotence?: string | null | undefined;
  codificationId: string;
  utilisateurId: string;
};

/** Un champ absent ne change pas */
export type ModifierSettingInput = {
  codificationId?: string | null | undefined;
  id: string;
  utilisateurId?: string | null | undefined;
  version: number;
};

export type SupprimerInput = {
  id: string;
  version: number;
};

export type ParametreDeListeFragment = { id: string, version: number, utilisateur: { id: string, nom: string, prenom: string, login: string | null }, codification: { id: string, libelle: string, param: string } };

export type ListeParametresQueryVariables = Exact<{
  utilisateurId?: string | null | undefined;
  codificationId?: string | null | undefined;
  page: number;
  perPage: number;
}>;


export type ListeParametresQuery = { consulterSetting: { items: Array<{ id: string, version: number, utilisateur: { id: string, nom: string, prenom: string, login: string | null }, codification: { id: string, libelle: string, param: string } }>, pagination: { page: number, perPage: number, totalItems: number, totalPages: number, totalExact: boolean } } };

export type CodificationAChoisirFragment = { id: string, libelle: string, param: string };

export type CodificationsAChoisirQueryVariables = Exact<{
  recherche?: string | null | undefined;
}>;


export type CodificationsAChoisirQuery = { consulterCodification: { items: Array<{ id: string, libelle: string, param: string }> } };

export type CodificationChoisieQueryVariables = Exact<{
  id: string;
}>;


export type CodificationChoisieQuery = { voirCodification: { id: string, libelle: string, param: string } };

export type CreerParametreMutationVariables = Exact<{
  input: CreerSettingInput;
}>;


export type CreerParametreMutation = { creerSetting: { message: { fr: string, en: string }, setting: { id: string, version: number, utilisateur: { id: string, nom: string, prenom: string, login: string | null }, codification: { id: string, libelle: string, param: string } } } };

export type ModifierParametreMutationVariables = Exact<{
  input: ModifierSettingInput;
}>;


export type ModifierParametreMutation = { modifierSetting: { message: { fr: string, en: string }, setting: { id: string, version: number, utilisateur: { id: string, nom: string, prenom: string, login: string | null }, codification: { id: string, libelle: string, param: string } } } };

export type SupprimerParametreMutationVariables = Exact<{
  input: SupprimerInput;
}>;


export type SupprimerParametreMutation = { supprimerSetting: { id: string, message: { fr: string, en: string } } };

export const ParametreDeListeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ParametreDeListe"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Setting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"utilisateur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}},{"kind":"Field","name":{"kind":"Name","value":"login"}}]}},{"kind":"Field","name":{"kind":"Name","value":"codification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"libelle"}},{"kind":"Field","name":{"kind":"Name","value":"param"}}]}}]}}]} as unknown as DocumentNode;
export const CodificationAChoisirFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CodificationAChoisir"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Codification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"libelle"}},{"kind":"Field","name":{"kind":"Name","value":"param"}}]}}]} as unknown as DocumentNode;
export const ListeParametresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListeParametres"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"utilisateurId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"codificationId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"page"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"perPage"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consulterSetting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"utilisateurId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"utilisateurId"}}},{"kind":"Argument","name":{"kind":"Name","value":"codificationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"codificationId"}}},{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"Variable","name":{"kind":"Name","value":"page"}}},{"kind":"Argument","name":{"kind":"Name","value":"perPage"},"value":{"kind":"Variable","name":{"kind":"Name","value":"perPage"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ParametreDeListe"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pagination"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"perPage"}},{"kind":"Field","name":{"kind":"Name","value":"totalItems"}},{"kind":"Field","name":{"kind":"Name","value":"totalPages"}},{"kind":"Field","name":{"kind":"Name","value":"totalExact"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ParametreDeListe"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Setting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"utilisateur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}},{"kind":"Field","name":{"kind":"Name","value":"login"}}]}},{"kind":"Field","name":{"kind":"Name","value":"codification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"libelle"}},{"kind":"Field","name":{"kind":"Name","value":"param"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useListeParametresQuery__
 *
 * To run a query within a React component, call `useListeParametresQuery` and pass it any options that fit your needs.
 * When your component renders, `useListeParametresQuery` returns an object from Apollo Client that contains loading, error, and data properties
 * you can use to render your UI.
 *
 * @param baseOptions options that will be passed into the query, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options;
 *
 * @example
 * const { data, loading, error } = useListeParametresQuery({
 *   variables: {
 *      utilisateurId: // value for 'utilisateurId'
 *      codificationId: // value for 'codificationId'
 *      page: // value for 'page'
 *      perPage: // value for 'perPage'
 *   },
 * });
 */
export function useListeParametresQuery(baseOptions: ApolloReactHooks.QueryHookOptions<ListeParametresQuery, ListeParametresQueryVariables> & ({ variables: ListeParametresQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<ListeParametresQuery, ListeParametresQueryVariables>(ListeParametresDocument, options);
      }
export function useListeParametresLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<ListeParametresQuery, ListeParametresQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<ListeParametresQuery, ListeParametresQueryVariables>(ListeParametresDocument, options);
        }
// @ts-ignore
export function useListeParametresSuspenseQuery(baseOptions?: ApolloReactHooks.SuspenseQueryHookOptions<ListeParametresQuery, ListeParametresQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<ListeParametresQuery, ListeParametresQueryVariables>;
export function useListeParametresSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<ListeParametresQuery, ListeParametresQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<ListeParametresQuery | undefined, ListeParametresQueryVariables>;
export function useListeParametresSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<ListeParametresQuery, ListeParametresQueryVariables>) {
          const options = baseOptions === ApolloReactHooks.skipToken ? baseOptions : {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useSuspenseQuery<ListeParametresQuery, ListeParametresQueryVariables>(ListeParametresDocument, options);
        }
export type ListeParametresQueryHookResult = ReturnType<typeof useListeParametresQuery>;
export type ListeParametresLazyQueryHookResult = ReturnType<typeof useListeParametresLazyQuery>;
export type ListeParametresSuspenseQueryHookResult = ReturnType<typeof useListeParametresSuspenseQuery>;
export type ListeParametresQueryResult = ApolloReactCommon.QueryResult<ListeParametresQuery, ListeParametresQueryVariables>;
export const CodificationsAChoisirDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CodificationsAChoisir"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"recherche"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consulterCodification"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"recherche"},"value":{"kind":"Variable","name":{"kind":"Name","value":"recherche"}}},{"kind":"Argument","name":{"kind":"Name","value":"perPage"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CodificationAChoisir"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CodificationAChoisir"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Codification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"libelle"}},{"kind":"Field","name":{"kind":"Name","value":"param"}}]}}]} as unknown as DocumentNode;

/**
 * __useCodificationsAChoisirQuery__
 *
 * To run a query within a React component, call `useCodificationsAChoisirQuery` and pass it any options that fit your needs.
 * When your component renders, `useCodificationsAChoisirQuery` returns an object from Apollo Client that contains loading, error, and data properties
 * you can use to render your UI.
 *
 * @param baseOptions options that will be passed into the query, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options;
 *
 * @example
 * const { data, loading, error } = useCodificationsAChoisirQuery({
 *   variables: {
 *      recherche: // value for 'recherche'
 *   },
 * });
 */
export function useCodificationsAChoisirQuery(baseOptions?: ApolloReactHooks.QueryHookOptions<CodificationsAChoisirQuery, CodificationsAChoisirQueryVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<CodificationsAChoisirQuery, CodificationsAChoisirQueryVariables>(CodificationsAChoisirDocument, options);
      }
export function useCodificationsAChoisirLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<CodificationsAChoisirQuery, CodificationsAChoisirQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<CodificationsAChoisirQuery, CodificationsAChoisirQueryVariables>(CodificationsAChoisirDocument, options);
        }
// @ts-ignore
export function useCodificationsAChoisirSuspenseQuery(baseOptions?: ApolloReactHooks.SuspenseQueryHookOptions<CodificationsAChoisirQuery, CodificationsAChoisirQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<CodificationsAChoisirQuery, CodificationsAChoisirQueryVariables>;
export function useCodificationsAChoisirSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<CodificationsAChoisirQuery, CodificationsAChoisirQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<CodificationsAChoisirQuery | undefined, CodificationsAChoisirQueryVariables>;
export function useCodificationsAChoisirSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<CodificationsAChoisirQuery, CodificationsAChoisirQueryVariables>) {
          const options = baseOptions === ApolloReactHooks.skipToken ? baseOptions : {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useSuspenseQuery<CodificationsAChoisirQuery, CodificationsAChoisirQueryVariables>(CodificationsAChoisirDocument, options);
        }
export type CodificationsAChoisirQueryHookResult = ReturnType<typeof useCodificationsAChoisirQuery>;
export type CodificationsAChoisirLazyQueryHookResult = ReturnType<typeof useCodificationsAChoisirLazyQuery>;
export type CodificationsAChoisirSuspenseQueryHookResult = ReturnType<typeof useCodificationsAChoisirSuspenseQuery>;
export type CodificationsAChoisirQueryResult = ApolloReactCommon.QueryResult<CodificationsAChoisirQuery, CodificationsAChoisirQueryVariables>;
export const CodificationChoisieDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CodificationChoisie"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"voirCodification"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CodificationAChoisir"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CodificationAChoisir"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Codification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"libelle"}},{"kind":"Field","name":{"kind":"Name","value":"param"}}]}}]} as unknown as DocumentNode;

/**
 * __useCodificationChoisieQuery__
 *
 * To run a query within a React component, call `useCodificationChoisieQuery` and pass it any options that fit your needs.
 * When your component renders, `useCodificationChoisieQuery` returns an object from Apollo Client that contains loading, error, and data properties
 * you can use to render your UI.
 *
 * @param baseOptions options that will be passed into the query, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options;
 *
 * @example
 * const { data, loading, error } = useCodificationChoisieQuery({
 *   variables: {
 *      id: // value for 'id'
 *   },
 * });
 */
export function useCodificationChoisieQuery(baseOptions: ApolloReactHooks.QueryHookOptions<CodificationChoisieQuery, CodificationChoisieQueryVariables> & ({ variables: CodificationChoisieQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<CodificationChoisieQuery, CodificationChoisieQueryVariables>(CodificationChoisieDocument, options);
      }
export function useCodificationChoisieLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<CodificationChoisieQuery, CodificationChoisieQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<CodificationChoisieQuery, CodificationChoisieQueryVariables>(CodificationChoisieDocument, options);
        }
// @ts-ignore
export function useCodificationChoisieSuspenseQuery(baseOptions?: ApolloReactHooks.SuspenseQueryHookOptions<CodificationChoisieQuery, CodificationChoisieQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<CodificationChoisieQuery, CodificationChoisieQueryVariables>;
export function useCodificationChoisieSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<CodificationChoisieQuery, CodificationChoisieQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<CodificationChoisieQuery | undefined, CodificationChoisieQueryVariables>;
export function useCodificationChoisieSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<CodificationChoisieQuery, CodificationChoisieQueryVariables>) {
          const options = baseOptions === ApolloReactHooks.skipToken ? baseOptions : {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useSuspenseQuery<CodificationChoisieQuery, CodificationChoisieQueryVariables>(CodificationChoisieDocument, options);
        }
export type CodificationChoisieQueryHookResult = ReturnType<typeof useCodificationChoisieQuery>;
export type CodificationChoisieLazyQueryHookResult = ReturnType<typeof useCodificationChoisieLazyQuery>;
export type CodificationChoisieSuspenseQueryHookResult = ReturnType<typeof useCodificationChoisieSuspenseQuery>;
export type CodificationChoisieQueryResult = ApolloReactCommon.QueryResult<CodificationChoisieQuery, CodificationChoisieQueryVariables>;
export const CreerParametreDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreerParametre"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreerSettingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"creerSetting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"setting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ParametreDeListe"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ParametreDeListe"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Setting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"utilisateur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}},{"kind":"Field","name":{"kind":"Name","value":"login"}}]}},{"kind":"Field","name":{"kind":"Name","value":"codification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"libelle"}},{"kind":"Field","name":{"kind":"Name","value":"param"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useCreerParametreMutation__
 *
 * To run a mutation, you first call `useCreerParametreMutation` within a React component and pass it any options that fit your needs.
 * When your component renders, `useCreerParametreMutation` returns a tuple that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - An object with fields that represent the current status of the mutation's execution
 *
 * @param baseOptions options that will be passed into the mutation, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options-2;
 *
 * @example
 * const [creerParametreMutation, { data, loading, error }] = useCreerParametreMutation({
 *   variables: {
 *      input: // value for 'input'
 *   },
 * });
 */
export function useCreerParametreMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<CreerParametreMutation, CreerParametreMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<CreerParametreMutation, CreerParametreMutationVariables>(CreerParametreDocument, options);
      }
export type CreerParametreMutationHookResult = ReturnType<typeof useCreerParametreMutation>;
export type CreerParametreMutationResult = ApolloReactCommon.MutationResult<CreerParametreMutation>;
export const ModifierParametreDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ModifierParametre"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ModifierSettingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"modifierSetting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"setting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ParametreDeListe"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ParametreDeListe"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Setting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"utilisateur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}},{"kind":"Field","name":{"kind":"Name","value":"login"}}]}},{"kind":"Field","name":{"kind":"Name","value":"codification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"libelle"}},{"kind":"Field","name":{"kind":"Name","value":"param"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useModifierParametreMutation__
 *
 * To run a mutation, you first call `useModifierParametreMutation` within a React component and pass it any options that fit your needs.
 * When your component renders, `useModifierParametreMutation` returns a tuple that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - An object with fields that represent the current status of the mutation's execution
 *
 * @param baseOptions options that will be passed into the mutation, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options-2;
 *
 * @example
 * const [modifierParametreMutation, { data, loading, error }] = useModifierParametreMutation({
 *   variables: {
 *      input: // value for 'input'
 *   },
 * });
 */
export function useModifierParametreMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<ModifierParametreMutation, ModifierParametreMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<ModifierParametreMutation, ModifierParametreMutationVariables>(ModifierParametreDocument, options);
      }
export type ModifierParametreMutationHookResult = ReturnType<typeof useModifierParametreMutation>;
export type ModifierParametreMutationResult = ApolloReactCommon.MutationResult<ModifierParametreMutation>;
export const SupprimerParametreDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SupprimerParametre"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SupprimerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"supprimerSetting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useSupprimerParametreMutation__
 *
 * To run a mutation, you first call `useSupprimerParametreMutation` within a React component and pass it any options that fit your needs.
 * When your component renders, `useSupprimerParametreMutation` returns a tuple that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - An object with fields that represent the current status of the mutation's execution
 *
 * @param baseOptions options that will be passed into the mutation, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options-2;
 *
 * @example
 * const [supprimerParametreMutation, { data, loading, error }] = useSupprimerParametreMutation({
 *   variables: {
 *      input: // value for 'input'
 *   },
 * });
 */
export function useSupprimerParametreMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<SupprimerParametreMutation, SupprimerParametreMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<SupprimerParametreMutation, SupprimerParametreMutationVariables>(SupprimerParametreDocument, options);
      }
export type SupprimerParametreMutationHookResult = ReturnType<typeof useSupprimerParametreMutation>;
export type SupprimerParametreMutationResult = ApolloReactCommon.MutationResult<SupprimerParametreMutation>;