/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { gql } from '@apollo/client';
import type * as ApolloReactCommon from '@/lib/apollo/adaptateur';
import * as ApolloReactHooks from '@/lib/apollo/adaptateur';
const defaultOptions = {} as const;
export type CreerObjectifInput = {
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

export const ObjectifDeListeFragmentDoc = gql`
    fragment ObjectifDeListe on Objectif {
  id
  version
  titre
  type
  description
  periode
  dateDebut
  dateFin
  statut
  progression
  valeur
  enRetard
  avancementAttendu
  utilisateur {
    id
    nom
    prenom
  }
}
    `;
export const ListeObjectifsDocument = gql`
    query ListeObjectifs($recherche: String, $utilisateurId: ID, $type: String, $periode: String, $statut: StatutObjectif, $enRetard: Boolean, $page: Int!, $perPage: Int!) {
  consulterObjectif(
    recherche: $recherche
    utilisateurId: $utilisateurId
    type: $type
    periode: $periode
    statut: $statut
    enRetard: $enRetard
    page: $page
    perPage: $perPage
  ) {
    items {
      ...ObjectifDeListe
    }
    pagination {
      page
      perPage
      totalItems
      totalPages
      totalExact
    }
  }
}
    ${ObjectifDeListeFragmentDoc}`;

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
export const TypesDObjectifDocument = gql`
    query TypesDObjectif {
  consulterObjectif(perPage: 50) {
    items {
      id
      type
    }
  }
}
    `;

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
export const CreerObjectifDocument = gql`
    mutation CreerObjectif($input: CreerObjectifInput!) {
  creerObjectif(input: $input) {
    message {
      fr
      en
    }
    objectif {
      ...ObjectifDeListe
    }
  }
}
    ${ObjectifDeListeFragmentDoc}`;

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
export const ModifierObjectifDocument = gql`
    mutation ModifierObjectif($input: ModifierObjectifInput!) {
  modifierObjectif(input: $input) {
    message {
      fr
      en
    }
    objectif {
      ...ObjectifDeListe
    }
  }
}
    ${ObjectifDeListeFragmentDoc}`;

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
export const SupprimerObjectifDocument = gql`
    mutation SupprimerObjectif($input: SupprimerInput!) {
  supprimerObjectif(input: $input) {
    id
    message {
      fr
      en
    }
  }
}
    `;

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