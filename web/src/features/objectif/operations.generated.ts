/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentNode } from 'graphql';
import type * as ApolloReactCommon from '@/lib/apollo/adaptateur';
import * as ApolloReactHooks from '@/lib/apollo/adaptateur';
const defaultOptions = {} as const;
export type CreerObjectifInput = {
  /** Une demande renvoyée avec la même clé, dans les 30 jours, n’a qu’un effet */
  cleIdempotence?: string | null | undefined;
  dateDebut: string;
  /** Après dateDebut */
  dateFin: string;
  description?: string | null | undefined;
  /** 2024.01 ou 2024.01-2024.03 */
  periode: string;
  /** De 0 à 1 ; 0 par défaut */
  progression?: number | null | undefined;
  /** EN_COURS par défaut */
  statut?: StatutObjectif | null | undefined;
  titre: string;
  type: string;
  utilisateurId: string;
  valeur?: string | null | undefined;
};

/** Un champ absent ne change pas */
export type ModifierObjectifInput = {
  dateDebut?: string | null | undefined;
  dateFin?: string | null | undefined;
  description?: string | null | undefined;
  id: string;
  /** 2024.01 ou 2024.01-2024.03 */
  periode?: string | null | undefined;
  progression?: number | null | undefined;
  statut?: StatutObjectif | null | undefined;
  titre?: string | null | undefined;
  type?: string | null | undefined;
  utilisateurId?: string | null | undefined;
  valeur?: string | null | undefined;
  version: number;
};

export type StatutObjectif =
  | 'ABANDONNE'
  | 'ATTEINT'
  | 'EN_COURS';

export type SupprimerInput = {
  id: string;
  version: number;
};

export type ObjectifDeListeFragment = { id: string, version: number, titre: string, type: string, description: string | null, periode: string, dateDebut: string, dateFin: string, statut: StatutObjectif, progression: number, valeur: string | null, enRetard: boolean, avancementAttendu: number, utilisateur: { id: string, nom: string, prenom: string } };

export type ListeObjectifsQueryVariables = Exact<{
  recherche?: string | null | undefined;
  utilisateurId?: string | null | undefined;
  type?: string | null | undefined;
  periode?: string | null | undefined;
  statut?: StatutObjectif | null | undefined;
  enRetard?: boolean | null | undefined;
  page: number;
  perPage: number;
}>;


export type ListeObjectifsQuery = { consulterObjectif: { items: Array<{ id: string, version: number, titre: string, type: string, description: string | null, periode: string, dateDebut: string, dateFin: string, statut: StatutObjectif, progression: number, valeur: string | null, enRetard: boolean, avancementAttendu: number, utilisateur: { id: string, nom: string, prenom: string } }>, pagination: { page: number, perPage: number, totalItems: number, totalPages: number, totalExact: boolean } } };

export type TypesDObjectifQueryVariables = Exact<{ [key: string]: never; }>;


export type TypesDObjectifQuery = { consulterObjectif: { items: Array<{ id: string, type: string }> } };

export type CreerObjectifMutationVariables = Exact<{
  input: CreerObjectifInput;
}>;


export type CreerObjectifMutation = { creerObjectif: { message: { fr: string, en: string }, objectif: { id: string, version: number, titre: string, type: string, description: string | null, periode: string, dateDebut: string, dateFin: string, statut: StatutObjectif, progression: number, valeur: string | null, enRetard: boolean, avancementAttendu: number, utilisateur: { id: string, nom: string, prenom: string } } } };

export type ModifierObjectifMutationVariables = Exact<{
  input: ModifierObjectifInput;
}>;


export type ModifierObjectifMutation = { modifierObjectif: { message: { fr: string, en: string }, objectif: { id: string, version: number, titre: string, type: string, description: string | null, periode: string, dateDebut: string, dateFin: string, statut: StatutObjectif, progression: number, valeur: string | null, enRetard: boolean, avancementAttendu: number, utilisateur: { id: string, nom: string, prenom: string } } } };

export type SupprimerObjectifMutationVariables = Exact<{
  input: SupprimerInput;
}>;


export type SupprimerObjectifMutation = { supprimerObjectif: { id: string, message: { fr: string, en: string } } };

export const ObjectifDeListeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ObjectifDeListe"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Objectif"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"titre"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"periode"}},{"kind":"Field","name":{"kind":"Name","value":"dateDebut"}},{"kind":"Field","name":{"kind":"Name","value":"dateFin"}},{"kind":"Field","name":{"kind":"Name","value":"statut"}},{"kind":"Field","name":{"kind":"Name","value":"progression"}},{"kind":"Field","name":{"kind":"Name","value":"valeur"}},{"kind":"Field","name":{"kind":"Name","value":"enRetard"}},{"kind":"Field","name":{"kind":"Name","value":"avancementAttendu"}},{"kind":"Field","name":{"kind":"Name","value":"utilisateur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}}]}}]}}]} as unknown as DocumentNode;
export const ListeObjectifsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListeObjectifs"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"recherche"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"utilisateurId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"type"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"periode"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"statut"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"StatutObjectif"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"enRetard"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"page"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"perPage"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consulterObjectif"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"recherche"},"value":{"kind":"Variable","name":{"kind":"Name","value":"recherche"}}},{"kind":"Argument","name":{"kind":"Name","value":"utilisateurId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"utilisateurId"}}},{"kind":"Argument","name":{"kind":"Name","value":"type"},"value":{"kind":"Variable","name":{"kind":"Name","value":"type"}}},{"kind":"Argument","name":{"kind":"Name","value":"periode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"periode"}}},{"kind":"Argument","name":{"kind":"Name","value":"statut"},"value":{"kind":"Variable","name":{"kind":"Name","value":"statut"}}},{"kind":"Argument","name":{"kind":"Name","value":"enRetard"},"value":{"kind":"Variable","name":{"kind":"Name","value":"enRetard"}}},{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"Variable","name":{"kind":"Name","value":"page"}}},{"kind":"Argument","name":{"kind":"Name","value":"perPage"},"value":{"kind":"Variable","name":{"kind":"Name","value":"perPage"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ObjectifDeListe"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pagination"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"perPage"}},{"kind":"Field","name":{"kind":"Name","value":"totalItems"}},{"kind":"Field","name":{"kind":"Name","value":"totalPages"}},{"kind":"Field","name":{"kind":"Name","value":"totalExact"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ObjectifDeListe"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Objectif"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"titre"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"periode"}},{"kind":"Field","name":{"kind":"Name","value":"dateDebut"}},{"kind":"Field","name":{"kind":"Name","value":"dateFin"}},{"kind":"Field","name":{"kind":"Name","value":"statut"}},{"kind":"Field","name":{"kind":"Name","value":"progression"}},{"kind":"Field","name":{"kind":"Name","value":"valeur"}},{"kind":"Field","name":{"kind":"Name","value":"enRetard"}},{"kind":"Field","name":{"kind":"Name","value":"avancementAttendu"}},{"kind":"Field","name":{"kind":"Name","value":"utilisateur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useListeObjectifsQuery__
 *
 * To run a query within a React component, call `useListeObjectifsQuery` and pass it any options that fit your needs.
 * When your component renders, `useListeObjectifsQuery` returns an object from Apollo Client that contains loading, error, and data properties
 * you can use to render your UI.
 *
 * @param baseOptions options that will be passed into the query, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options;
 *
 * @example
 * const { data, loading, error } = useListeObjectifsQuery({
 *   variables: {
 *      recherche: // value for 'recherche'
 *      utilisateurId: // value for 'utilisateurId'
 *      type: // value for 'type'
 *      periode: // value for 'periode'
 *      statut: // value for 'statut'
 *      enRetard: // value for 'enRetard'
 *      page: // value for 'page'
 *      perPage: // value for 'perPage'
 *   },
 * });
 */
export function useListeObjectifsQuery(baseOptions: ApolloReactHooks.QueryHookOptions<ListeObjectifsQuery, ListeObjectifsQueryVariables> & ({ variables: ListeObjectifsQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<ListeObjectifsQuery, ListeObjectifsQueryVariables>(ListeObjectifsDocument, options);
      }
export function useListeObjectifsLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<ListeObjectifsQuery, ListeObjectifsQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<ListeObjectifsQuery, ListeObjectifsQueryVariables>(ListeObjectifsDocument, options);
        }
// @ts-ignore
export function useListeObjectifsSuspenseQuery(baseOptions?: ApolloReactHooks.SuspenseQueryHookOptions<ListeObjectifsQuery, ListeObjectifsQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<ListeObjectifsQuery, ListeObjectifsQueryVariables>;
export function useListeObjectifsSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<ListeObjectifsQuery, ListeObjectifsQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<ListeObjectifsQuery | undefined, ListeObjectifsQueryVariables>;
export function useListeObjectifsSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<ListeObjectifsQuery, ListeObjectifsQueryVariables>) {
          const options = baseOptions === ApolloReactHooks.skipToken ? baseOptions : {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useSuspenseQuery<ListeObjectifsQuery, ListeObjectifsQueryVariables>(ListeObjectifsDocument, options);
        }
export type ListeObjectifsQueryHookResult = ReturnType<typeof useListeObjectifsQuery>;
export type ListeObjectifsLazyQueryHookResult = ReturnType<typeof useListeObjectifsLazyQuery>;
export type ListeObjectifsSuspenseQueryHookResult = ReturnType<typeof useListeObjectifsSuspenseQuery>;
export type ListeObjectifsQueryResult = ApolloReactCommon.QueryResult<ListeObjectifsQuery, ListeObjectifsQueryVariables>;
export const TypesDObjectifDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TypesDObjectif"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consulterObjectif"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"perPage"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useTypesDObjectifQuery__
 *
 * To run a query within a React component, call `useTypesDObjectifQuery` and pass it any options that fit your needs.
 * When your component renders, `useTypesDObjectifQuery` returns an object from Apollo Client that contains loading, error, and data properties
 * you can use to render your UI.
 *
 * @param baseOptions options that will be passed into the query, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options;
 *
 * @example
 * const { data, loading, error } = useTypesDObjectifQuery({
 *   variables: {
 *   },
 * });
 */
export function useTypesDObjectifQuery(baseOptions?: ApolloReactHooks.QueryHookOptions<TypesDObjectifQuery, TypesDObjectifQueryVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<TypesDObjectifQuery, TypesDObjectifQueryVariables>(TypesDObjectifDocument, options);
      }
export function useTypesDObjectifLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<TypesDObjectifQuery, TypesDObjectifQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<TypesDObjectifQuery, TypesDObjectifQueryVariables>(TypesDObjectifDocument, options);
        }
// @ts-ignore
export function useTypesDObjectifSuspenseQuery(baseOptions?: ApolloReactHooks.SuspenseQueryHookOptions<TypesDObjectifQuery, TypesDObjectifQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<TypesDObjectifQuery, TypesDObjectifQueryVariables>;
export function useTypesDObjectifSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<TypesDObjectifQuery, TypesDObjectifQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<TypesDObjectifQuery | undefined, TypesDObjectifQueryVariables>;
export function useTypesDObjectifSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<TypesDObjectifQuery, TypesDObjectifQueryVariables>) {
          const options = baseOptions === ApolloReactHooks.skipToken ? baseOptions : {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useSuspenseQuery<TypesDObjectifQuery, TypesDObjectifQueryVariables>(TypesDObjectifDocument, options);
        }
export type TypesDObjectifQueryHookResult = ReturnType<typeof useTypesDObjectifQuery>;
export type TypesDObjectifLazyQueryHookResult = ReturnType<typeof useTypesDObjectifLazyQuery>;
export type TypesDObjectifSuspenseQueryHookResult = ReturnType<typeof useTypesDObjectifSuspenseQuery>;
export type TypesDObjectifQueryResult = ApolloReactCommon.QueryResult<TypesDObjectifQuery, TypesDObjectifQueryVariables>;
export const CreerObjectifDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreerObjectif"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreerObjectifInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"creerObjectif"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"objectif"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ObjectifDeListe"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ObjectifDeListe"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Objectif"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"titre"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"periode"}},{"kind":"Field","name":{"kind":"Name","value":"dateDebut"}},{"kind":"Field","name":{"kind":"Name","value":"dateFin"}},{"kind":"Field","name":{"kind":"Name","value":"statut"}},{"kind":"Field","name":{"kind":"Name","value":"progression"}},{"kind":"Field","name":{"kind":"Name","value":"valeur"}},{"kind":"Field","name":{"kind":"Name","value":"enRetard"}},{"kind":"Field","name":{"kind":"Name","value":"avancementAttendu"}},{"kind":"Field","name":{"kind":"Name","value":"utilisateur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useCreerObjectifMutation__
 *
 * To run a mutation, you first call `useCreerObjectifMutation` within a React component and pass it any options that fit your needs.
 * When your component renders, `useCreerObjectifMutation` returns a tuple that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - An object with fields that represent the current status of the mutation's execution
 *
 * @param baseOptions options that will be passed into the mutation, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options-2;
 *
 * @example
 * const [creerObjectifMutation, { data, loading, error }] = useCreerObjectifMutation({
 *   variables: {
 *      input: // value for 'input'
 *   },
 * });
 */
export function useCreerObjectifMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<CreerObjectifMutation, CreerObjectifMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<CreerObjectifMutation, CreerObjectifMutationVariables>(CreerObjectifDocument, options);
      }
export type CreerObjectifMutationHookResult = ReturnType<typeof useCreerObjectifMutation>;
export type CreerObjectifMutationResult = ApolloReactCommon.MutationResult<CreerObjectifMutation>;
export const ModifierObjectifDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ModifierObjectif"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ModifierObjectifInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"modifierObjectif"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"objectif"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ObjectifDeListe"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ObjectifDeListe"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Objectif"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"titre"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"periode"}},{"kind":"Field","name":{"kind":"Name","value":"dateDebut"}},{"kind":"Field","name":{"kind":"Name","value":"dateFin"}},{"kind":"Field","name":{"kind":"Name","value":"statut"}},{"kind":"Field","name":{"kind":"Name","value":"progression"}},{"kind":"Field","name":{"kind":"Name","value":"valeur"}},{"kind":"Field","name":{"kind":"Name","value":"enRetard"}},{"kind":"Field","name":{"kind":"Name","value":"avancementAttendu"}},{"kind":"Field","name":{"kind":"Name","value":"utilisateur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useModifierObjectifMutation__
 *
 * To run a mutation, you first call `useModifierObjectifMutation` within a React component and pass it any options that fit your needs.
 * When your component renders, `useModifierObjectifMutation` returns a tuple that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - An object with fields that represent the current status of the mutation's execution
 *
 * @param baseOptions options that will be passed into the mutation, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options-2;
 *
 * @example
 * const [modifierObjectifMutation, { data, loading, error }] = useModifierObjectifMutation({
 *   variables: {
 *      input: // value for 'input'
 *   },
 * });
 */
export function useModifierObjectifMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<ModifierObjectifMutation, ModifierObjectifMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<ModifierObjectifMutation, ModifierObjectifMutationVariables>(ModifierObjectifDocument, options);
      }
export type ModifierObjectifMutationHookResult = ReturnType<typeof useModifierObjectifMutation>;
export type ModifierObjectifMutationResult = ApolloReactCommon.MutationResult<ModifierObjectifMutation>;
export const SupprimerObjectifDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SupprimerObjectif"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SupprimerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"supprimerObjectif"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useSupprimerObjectifMutation__
 *
 * To run a mutation, you first call `useSupprimerObjectifMutation` within a React component and pass it any options that fit your needs.
 * When your component renders, `useSupprimerObjectifMutation` returns a tuple that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - An object with fields that represent the current status of the mutation's execution
 *
 * @param baseOptions options that will be passed into the mutation, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options-2;
 *
 * @example
 * const [supprimerObjectifMutation, { data, loading, error }] = useSupprimerObjectifMutation({
 *   variables: {
 *      input: // value for 'input'
 *   },
 * });
 */
export function useSupprimerObjectifMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<SupprimerObjectifMutation, SupprimerObjectifMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<SupprimerObjectifMutation, SupprimerObjectifMutationVariables>(SupprimerObjectifDocument, options);
      }
export type SupprimerObjectifMutationHookResult = ReturnType<typeof useSupprimerObjectifMutation>;
export type SupprimerObjectifMutationResult = ApolloReactCommon.MutationResult<SupprimerObjectifMutation>;