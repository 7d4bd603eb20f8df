/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentNode } from 'graphql';
import type * as ApolloReactCommon from '@/lib/apollo/adaptateur';
import * as ApolloReactHooks from '@/lib/apollo/adaptateur';
const defaultOptions = {} as const;
export type CreerDegreUrgenceInput = {
  actif?: boolean | null | undefined;
  /** Une demande renvoyée avec la même clé, dans les 30 jours, n’a qu’un effet */
  cleIdempotence?: string | null | undefined;
  couleur: string;
  delaiHeures: number;
  libelle: TexteInput;
  niveau: number;
};

export type CreerStatutInterventionInput = {
  actif?: boolean | null | undefined;
  /** Une demande renvoyée avec la même clé, dans les 30 jours, n’a qu’un effet */
  cleIdempotence?: string | null | undefined;
  couleur: string;
  etape: Etape;
  libelle: TexteInput;
  /** Absent : comme libelle */
  libelleClient?: TexteInput | null | undefined;
  /** Absent : à la fin */
  ordre?: number | null | undefined;
};

/** Les sept étapes sur lesquelles travaille la table des mouvements */
export type Etape =
  | 'ANNULEE'
  | 'CLOTUREE'
  | 'EN_ATTENTE'
  | 'EN_COURS'
  | 'NOUVELLE'
  | 'PLANIFIEE'
  | 'REALISEE';

/** Un champ absent ne change pas */
export type ModifierDegreUrgenceInput = {
  actif?: boolean | null | undefined;
  couleur?: string | null | undefined;
  /** Ne change que les échéances à venir */
  delaiHeures?: number | null | undefined;
  id: string;
  libelle?: TexteInput | null | undefined;
  niveau?: number | null | undefined;
  version: number;
};

/** Un champ absent ne change pas */
export type ModifierStatutInterventionInput = {
  actif?: boolean | null | undefined;
  couleur?: string | null | undefined;
  etape?: Etape | null | undefined;
  id: string;
  libelle?: TexteInput | null | undefined;
  libelleClient?: TexteInput | null | undefined;
  ordre?: number | null | undefined;
  version: number;
};

export type SupprimerInput = {
  id: string;
  version: number;
};

export type TexteInput = {
  en: string;
  fr: string;
};

export type StatutDeListeFragment = { id: string, version: number, etape: Etape, ordre: number, actif: boolean, couleur: string, libelle: { fr: string, en: string }, libelleClient: { fr: string, en: string } };

export type UrgenceDeListeFragment = { id: string, version: number, niveau: number, delaiHeures: number, actif: boolean, couleur: string, libelle: { fr: string, en: string } };

export type PaginationDeListeFragment = { page: number, perPage: number, totalItems: number, totalPages: number, totalExact: boolean };

export type ListeStatutsQueryVariables = Exact<{
  page: number;
  perPage: number;
}>;


export type ListeStatutsQuery = { consulterStatutIntervention: { items: Array<{ id: string, version: number, etape: Etape, ordre: number, actif: boolean, couleur: string, libelle: { fr: string, en: string }, libelleClient: { fr: string, en: string } }>, pagination: { page: number, perPage: number, totalItems: number, totalPages: number, totalExact: boolean } } };

export type ListeUrgencesQueryVariables = Exact<{
  page: number;
  perPage: number;
}>;


export type ListeUrgencesQuery = { consulterDegreUrgence: { items: Array<{ id: string, version: number, niveau: number, delaiHeures: number, actif: boolean, couleur: string, libelle: { fr: string, en: string } }>, pagination: { page: number, perPage: number, totalItems: number, totalPages: number, totalExact: boolean } } };

export type CreerStatutMutationVariables = Exact<{
  input: CreerStatutInterventionInput;
}>;


export type CreerStatutMutation = { creerStatutIntervention: { message: { fr: string, en: string }, statut: { id: string, version: number, etape: Etape, ordre: number, actif: boolean, couleur: string, libelle: { fr: string, en: string }, libelleClient: { fr: string, en: string } } } };

export type ModifierStatutMutationVariables = Exact<{
  input: ModifierStatutInterventionInput;
}>;


export type ModifierStatutMutation = { modifierStatutIntervention: { message: { fr: string, en: string }, statut: { id: string, version: number, etape: Etape, ordre: number, actif: boolean, couleur: string, libelle: { fr: string, en: string }, libelleClient: { fr: string, en: string } } } };

export type SupprimerStatutMutationVariables = Exact<{
  input: SupprimerInput;
}>;


export type SupprimerStatutMutation = { supprimerStatutIntervention: { id: string, message: { fr: string, en: string } } };

export type CreerUrgenceMutationVariables = Exact<{
  input: CreerDegreUrgenceInput;
}>;


export type CreerUrgenceMutation = { creerDegreUrgence: { message: { fr: string, en: string }, urgence: { id: string, version: number, niveau: number, delaiHeures: number, actif: boolean, couleur: string, libelle: { fr: string, en: string } } } };

export type ModifierUrgenceMutationVariables = Exact<{
  input: ModifierDegreUrgenceInput;
}>;


export type ModifierUrgenceMutation = { modifierDegreUrgence: { message: { fr: string, en: string }, urgence: { id: string, version: number, niveau: number, delaiHeures: number, actif: boolean, couleur: string, libelle: { fr: string, en: string } } } };

export type SupprimerUrgenceMutationVariables = Exact<{
  input: SupprimerInput;
}>;


export type SupprimerUrgenceMutation = { supprimerDegreUrgence: { id: string, message: { fr: string, en: string } } };

export const StatutDeListeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatutDeListe"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StatutIntervention"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"etape"}},{"kind":"Field","name":{"kind":"Name","value":"ordre"}},{"kind":"Field","name":{"kind":"Name","value":"actif"}},{"kind":"Field","name":{"kind":"Name","value":"couleur"}},{"kind":"Field","name":{"kind":"Name","value":"libelle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"libelleClient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]} as unknown as DocumentNode;
export const UrgenceDeListeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UrgenceDeListe"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DegreUrgence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"niveau"}},{"kind":"Field","name":{"kind":"Name","value":"delaiHeures"}},{"kind":"Field","name":{"kind":"Name","value":"actif"}},{"kind":"Field","name":{"kind":"Name","value":"couleur"}},{"kind":"Field","name":{"kind":"Name","value":"libelle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]} as unknown as DocumentNode;
export const PaginationDeListeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PaginationDeListe"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pagination"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"perPage"}},{"kind":"Field","name":{"kind":"Name","value":"totalItems"}},{"kind":"Field","name":{"kind":"Name","value":"totalPages"}},{"kind":"Field","name":{"kind":"Name","value":"totalExact"}}]}}]} as unknown as DocumentNode;
export const ListeStatutsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListeStatuts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"page"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"perPage"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consulterStatutIntervention"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"Variable","name":{"kind":"Name","value":"page"}}},{"kind":"Argument","name":{"kind":"Name","value":"perPage"},"value":{"kind":"Variable","name":{"kind":"Name","value":"perPage"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatutDeListe"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pagination"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PaginationDeListe"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatutDeListe"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StatutIntervention"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"etape"}},{"kind":"Field","name":{"kind":"Name","value":"ordre"}},{"kind":"Field","name":{"kind":"Name","value":"actif"}},{"kind":"Field","name":{"kind":"Name","value":"couleur"}},{"kind":"Field","name":{"kind":"Name","value":"libelle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"libelleClient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PaginationDeListe"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pagination"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"perPage"}},{"kind":"Field","name":{"kind":"Name","value":"totalItems"}},{"kind":"Field","name":{"kind":"Name","value":"totalPages"}},{"kind":"Field","name":{"kind":"Name","value":"totalExact"}}]}}]} as unknown as DocumentNode;

/**
 * __useListeStatutsQuery__
 *
 * To run a query within a React component, call `useListeStatutsQuery` and pass it any options that fit your needs.
 * When your component renders, `useListeStatutsQuery` returns an object from Apollo Client that contains loading, error, and data properties
 * you can use to render your UI.
 *
 * @param baseOptions options that will be passed into the query, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options;
 *
 * @example
 * const { data, loading, error } = useListeStatutsQuery({
 *   variables: {
 *      page: // value for 'page'
 *      perPage: // value for 'perPage'
 *   },
 * });
 */
export function useListeStatutsQuery(baseOptions: ApolloReactHooks.QueryHookOptions<ListeStatutsQuery, ListeStatutsQueryVariables> & ({ variables: ListeStatutsQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<ListeStatutsQuery, ListeStatutsQueryVariables>(ListeStatutsDocument, options);
      }
export function useListeStatutsLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<ListeStatutsQuery, ListeStatutsQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<ListeStatutsQuery, ListeStatutsQueryVariables>(ListeStatutsDocument, options);
        }
// @ts-ignore
export function useListeStatutsSuspenseQuery(baseOptions?: ApolloReactHooks.SuspenseQueryHookOptions<ListeStatutsQuery, ListeStatutsQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<ListeStatutsQuery, ListeStatutsQueryVariables>;
export function useListeStatutsSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<ListeStatutsQuery, ListeStatutsQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<ListeStatutsQuery | undefined, ListeStatutsQueryVariables>;
export function useListeStatutsSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<ListeStatutsQuery, ListeStatutsQueryVariables>) {
          const options = baseOptions === ApolloReactHooks.skipToken ? baseOptions : {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useSuspenseQuery<ListeStatutsQuery, ListeStatutsQueryVariables>(ListeStatutsDocument, options);
        }
export type ListeStatutsQueryHookResult = ReturnType<typeof useListeStatutsQuery>;
export type ListeStatutsLazyQueryHookResult = ReturnType<typeof useListeStatutsLazyQuery>;
export type ListeStatutsSuspenseQueryHookResult = ReturnType<typeof useListeStatutsSuspenseQuery>;
export type ListeStatutsQueryResult = ApolloReactCommon.QueryResult<ListeStatutsQuery, ListeStatutsQueryVariables>;
export const ListeUrgencesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListeUrgences"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"page"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"perPage"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consulterDegreUrgence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"Variable","name":{"kind":"Name","value":"page"}}},{"kind":"Argument","name":{"kind":"Name","value":"perPage"},"value":{"kind":"Variable","name":{"kind":"Name","value":"perPage"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UrgenceDeListe"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pagination"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PaginationDeListe"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UrgenceDeListe"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DegreUrgence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"niveau"}},{"kind":"Field","name":{"kind":"Name","value":"delaiHeures"}},{"kind":"Field","name":{"kind":"Name","value":"actif"}},{"kind":"Field","name":{"kind":"Name","value":"couleur"}},{"kind":"Field","name":{"kind":"Name","value":"libelle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PaginationDeListe"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pagination"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"perPage"}},{"kind":"Field","name":{"kind":"Name","value":"totalItems"}},{"kind":"Field","name":{"kind":"Name","value":"totalPages"}},{"kind":"Field","name":{"kind":"Name","value":"totalExact"}}]}}]} as unknown as DocumentNode;

/**
 * __useListeUrgencesQuery__
 *
 * To run a query within a React component, call `useListeUrgencesQuery` and pass it any options that fit your needs.
 * When your component renders, `useListeUrgencesQuery` returns an object from Apollo Client that contains loading, error, and data properties
 * you can use to render your UI.
 *
 * @param baseOptions options that will be passed into the query, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options;
 *
 * @example
 * const { data, loading, error } = useListeUrgencesQuery({
 *   variables: {
 *      page: // value for 'page'
 *      perPage: // value for 'perPage'
 *   },
 * });
 */
export function useListeUrgencesQuery(baseOptions: ApolloReactHooks.QueryHookOptions<ListeUrgencesQuery, ListeUrgencesQueryVariables> & ({ variables: ListeUrgencesQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<ListeUrgencesQuery, ListeUrgencesQueryVariables>(ListeUrgencesDocument, options);
      }
export function useListeUrgencesLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<ListeUrgencesQuery, ListeUrgencesQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<ListeUrgencesQuery, ListeUrgencesQueryVariables>(ListeUrgencesDocument, options);
        }
// @ts-ignore
export function useListeUrgencesSuspenseQuery(baseOptions?: ApolloReactHooks.SuspenseQueryHookOptions<ListeUrgencesQuery, ListeUrgencesQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<ListeUrgencesQuery, ListeUrgencesQueryVariables>;
export function useListeUrgencesSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<ListeUrgencesQuery, ListeUrgencesQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<ListeUrgencesQuery | undefined, ListeUrgencesQueryVariables>;
export function useListeUrgencesSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<ListeUrgencesQuery, ListeUrgencesQueryVariables>) {
          const options = baseOptions === ApolloReactHooks.skipToken ? baseOptions : {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useSuspenseQuery<ListeUrgencesQuery, ListeUrgencesQueryVariables>(ListeUrgencesDocument, options);
        }
export type ListeUrgencesQueryHookResult = ReturnType<typeof useListeUrgencesQuery>;
export type ListeUrgencesLazyQueryHookResult = ReturnType<typeof useListeUrgencesLazyQuery>;
export type ListeUrgencesSuspenseQueryHookResult = ReturnType<typeof useListeUrgencesSuspenseQuery>;
export type ListeUrgencesQueryResult = ApolloReactCommon.QueryResult<ListeUrgencesQuery, ListeUrgencesQueryVariables>;
export const CreerStatutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreerStatut"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreerStatutInterventionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"creerStatutIntervention"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatutDeListe"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatutDeListe"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StatutIntervention"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"etape"}},{"kind":"Field","name":{"kind":"Name","value":"ordre"}},{"kind":"Field","name":{"kind":"Name","value":"actif"}},{"kind":"Field","name":{"kind":"Name","value":"couleur"}},{"kind":"Field","name":{"kind":"Name","value":"libelle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"libelleClient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useCreerStatutMutation__
 *
 * To run a mutation, you first call `useCreerStatutMutation` within a React component and pass it any options that fit your needs.
 * When your component renders, `useCreerStatutMutation` returns a tuple that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - An object with fields that represent the current status of the mutation's execution
 *
 * @param baseOptions options that will be passed into the mutation, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options-2;
 *
 * @example
 * const [creerStatutMutation, { data, loading, error }] = useCreerStatutMutation({
 *   variables: {
 *      input: // value for 'input'
 *   },
 * });
 */
export function useCreerStatutMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<CreerStatutMutation, CreerStatutMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<CreerStatutMutation, CreerStatutMutationVariables>(CreerStatutDocument, options);
      }
export type CreerStatutMutationHookResult = ReturnType<typeof useCreerStatutMutation>;
export type CreerStatutMutationResult = ApolloReactCommon.MutationResult<CreerStatutMutation>;
export const ModifierStatutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ModifierStatut"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ModifierStatutInterventionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"modifierStatutIntervention"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatutDeListe"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatutDeListe"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StatutIntervention"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"etape"}},{"kind":"Field","name":{"kind":"Name","value":"ordre"}},{"kind":"Field","name":{"kind":"Name","value":"actif"}},{"kind":"Field","name":{"kind":"Name","value":"couleur"}},{"kind":"Field","name":{"kind":"Name","value":"libelle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"libelleClient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useModifierStatutMutation__
 *
 * To run a mutation, you first call `useModifierStatutMutation` within a React component and pass it any options that fit your needs.
 * When your component renders, `useModifierStatutMutation` returns a tuple that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - An object with fields that represent the current status of the mutation's execution
 *
 * @param baseOptions options that will be passed into the mutation, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options-2;
 *
 * @example
 * const [modifierStatutMutation, { data, loading, error }] = useModifierStatutMutation({
 *   variables: {
 *      input: // value for 'input'
 *   },
 * });
 */
export function useModifierStatutMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<ModifierStatutMutation, ModifierStatutMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<ModifierStatutMutation, ModifierStatutMutationVariables>(ModifierStatutDocument, options);
      }
export type ModifierStatutMutationHookResult = ReturnType<typeof useModifierStatutMutation>;
export type ModifierStatutMutationResult = ApolloReactCommon.MutationResult<ModifierStatutMutation>;
export const SupprimerStatutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SupprimerStatut"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SupprimerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"supprimerStatutIntervention"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useSupprimerStatutMutation__
 *
 * To run a mutation, you first call `useSupprimerStatutMutation` within a React component and pass it any options that fit your needs.
 * When your component renders, `useSupprimerStatutMutation` returns a tuple that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - An object with fields that represent the current status of the mutation's execution
 *
 * @param baseOptions options that will be passed into the mutation, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options-2;
 *
 * @example
 * const [supprimerStatutMutation, { data, loading, error }] = useSupprimerStatutMutation({
 *   variables: {
 *      input: // value for 'input'
 *   },
 * });
 */
export function useSupprimerStatutMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<SupprimerStatutMutation, SupprimerStatutMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<SupprimerStatutMutation, SupprimerStatutMutationVariables>(SupprimerStatutDocument, options);
      }
export type SupprimerStatutMutationHookResult = ReturnType<typeof useSupprimerStatutMutation>;
export type SupprimerStatutMutationResult = ApolloReactCommon.MutationResult<SupprimerStatutMutation>;
export const CreerUrgenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreerUrgence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreerDegreUrgenceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"creerDegreUrgence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"urgence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UrgenceDeListe"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UrgenceDeListe"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DegreUrgence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"niveau"}},{"kind":"Field","name":{"kind":"Name","value":"delaiHeures"}},{"kind":"Field","name":{"kind":"Name","value":"actif"}},{"kind":"Field","name":{"kind":"Name","value":"couleur"}},{"kind":"Field","name":{"kind":"Name","value":"libelle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useCreerUrgenceMutation__
 *
 * To run a mutation, you first call `useCreerUrgenceMutation` within a React component and pass it any options that fit your needs.
 * When your component renders, `useCreerUrgenceMutation` returns a tuple that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - An object with fields that represent the current status of the mutation's execution
 *
 * @param baseOptions options that will be passed into the mutation, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options-2;
 *
 * @example
 * const [creerUrgenceMutation, { data, loading, error }] = useCreerUrgenceMutation({
 *   variables: {
 *      input: // value for 'input'
 *   },
 * });
 */
export function useCreerUrgenceMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<CreerUrgenceMutation, CreerUrgenceMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<CreerUrgenceMutation, CreerUrgenceMutationVariables>(CreerUrgenceDocument, options);
      }
export type CreerUrgenceMutationHookResult = ReturnType<typeof useCreerUrgenceMutation>;
export type CreerUrgenceMutationResult = ApolloReactCommon.MutationResult<CreerUrgenceMutation>;
export const ModifierUrgenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ModifierUrgence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ModifierDegreUrgenceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"modifierDegreUrgence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"urgence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UrgenceDeListe"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UrgenceDeListe"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DegreUrgence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"niveau"}},{"kind":"Field","name":{"kind":"Name","value":"delaiHeures"}},{"kind":"Field","name":{"kind":"Name","value":"actif"}},{"kind":"Field","name":{"kind":"Name","value":"couleur"}},{"kind":"Field","name":{"kind":"Name","value":"libelle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useModifierUrgenceMutation__
 *
 * To run a mutation, you first call `useModifierUrgenceMutation` within a React component and pass it any options that fit your needs.
 * When your component renders, `useModifierUrgenceMutation` returns a tuple that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - An object with fields that represent the current status of the mutation's execution
 *
 * @param baseOptions options that will be passed into the mutation, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options-2;
 *
 * @example
 * const [modifierUrgenceMutation, { data, loading, error }] = useModifierUrgenceMutation({
 *   variables: {
 *      input: // value for 'input'
 *   },
 * });
 */
export function useModifierUrgenceMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<ModifierUrgenceMutation, ModifierUrgenceMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<ModifierUrgenceMutation, ModifierUrgenceMutationVariables>(ModifierUrgenceDocument, options);
      }
export type ModifierUrgenceMutationHookResult = ReturnType<typeof useModifierUrgenceMutation>;
export type ModifierUrgenceMutationResult = ApolloReactCommon.MutationResult<ModifierUrgenceMutation>;
export const SupprimerUrgenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SupprimerUrgence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SupprimerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"supprimerDegreUrgence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useSupprimerUrgenceMutation__
 *
 * To run a mutation, you first call `useSupprimerUrgenceMutation` within a React component and pass it any options that fit your needs.
 * When your component renders, `useSupprimerUrgenceMutation` returns a tuple that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - An object with fields that represent the current status of the mutation's execution
 *
 * @param baseOptions options that will be passed into the mutation, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options-2;
 *
 * @example
 * const [supprimerUrgenceMutation, { data, loading, error }] = useSupprimerUrgenceMutation({
 *   variables: {
 *      input: // value for 'input'
 *   },
 * });
 */
export function useSupprimerUrgenceMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<SupprimerUrgenceMutation, SupprimerUrgenceMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<SupprimerUrgenceMutation, SupprimerUrgenceMutationVariables>(SupprimerUrgenceDocument, options);
      }
export type SupprimerUrgenceMutationHookResult = ReturnType<typeof useSupprimerUrgenceMutation>;
export type SupprimerUrgenceMutationResult = ApolloReactCommon.MutationResult<SupprimerUrgenceMutation>;