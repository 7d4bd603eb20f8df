/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { gql } from '@apollo/client';
import type * as ApolloReactCommon from '@/lib/apollo/adaptateur';
import * as ApolloReactHooks from '@/lib/apollo/adaptateur';
const defaultOptions = {} as const;
export type CreerCleApiInput = {
  /** Un an, si rien n’est dit ; deux au plus */
  expireA?: string | null | undefined;
  libelle: string;
  utilisateurApiId: string;
};

export type CreerUtilisateurApiInput = {
  /** Fin de la première clé : un an, si rien n’est dit ; deux au plus */
  cleExpireA?: string | null | undefined;
  /** Nom de la première clé */
  cleLibelle?: string | null | undefined;
  /** Fin du compte, avec toutes ses clés */
  dateExpiration?: string | null | undefined;
  /** À quoi il sert, qui s’en occupe */
  description?: string | null | undefined;
  entiteId?: string | null | undefined;
  /** Unique ; un programme n’a pas d’adresse e-mail */
  login: string;
  nom: string;
  /** Un par application */
  roles?: Array<RoleDuCompteInput> | null | undefined;
};

/** Un champ absent ne change pas */
export type ModifierUtilisateurApiInput = {
  dateExpiration?: string | null | undefined;
  description?: string | null | undefined;
  entiteId?: string | null | undefined;
  id: string;
  login?: string | null | undefined;
  nom?: string | null | undefined;
  /** Tous ses rôles, un au plus par application */
  roles?: Array<RoleDuCompteInput> | null | undefined;
  /** Hors ACTIF, ses clés ne servent plus */
  statut?: StatutUtilisateur | null | undefined;
  version: number;
};

export type RevoquerCleApiInput = {
  id: string;
};

export type RoleDuCompteInput = {
  /** Le rôle prend fin de lui-même à cet instant */
  dateFin?: string | null | undefined;
  /** Le rôle dit son application */
  roleId: string;
};

export type StatutUtilisateur =
  | 'ACTIF'
  | 'EN_ATTENTE'
  | 'INACTIF'
  | 'SUSPENDU';

export type SupprimerInput = {
  id: string;
  version: number;
};

export type CleDeProgrammeFragment = { id: string, libelle: string, prefixe: string, creerA: string, expireA: string | null, utiliseeA: string | null, revoqueeA: string | null };

export type UnProgrammeFragment = { id: string, version: number, nom: string, login: string, description: string | null, statut: StatutUtilisateur, dateExpiration: string | null, utiliseA: string | null, creerA: string, roles: Array<{ dateFin: string | null, application: { id: string, nom: string }, role: { id: string, nom: string } }>, cles: Array<{ id: string, libelle: string, prefixe: string, creerA: string, expireA: string | null, utiliseeA: string | null, revoqueeA: string | null }> };

export type ProgrammesQueryVariables = Exact<{
  page: number;
  perPage: number;
  recherche?: string | null | undefined;
  statut?: StatutUtilisateur | null | undefined;
}>;


export type ProgrammesQuery = { consulterUtilisateurApi: { items: Array<{ id: string, version: number, nom: string, login: string, description: string | null, statut: StatutUtilisateur, dateExpiration: string | null, utiliseA: string | null, creerA: string, roles: Array<{ dateFin: string | null, application: { id: string, nom: string }, role: { id: string, nom: string } }>, cles: Array<{ id: string, libelle: string, prefixe: string, creerA: string, expireA: string | null, utiliseeA: string | null, revoqueeA: string | null }> }>, pagination: { page: number, perPage: number, totalItems: number, totalPages: number, totalExact: boolean } } };

export type ProgrammeQueryVariables = Exact<{
  id: string;
}>;


export type ProgrammeQuery = { consulterUtilisateurApi: { items: Array<{ id: string, version: number, nom: string, login: string, description: string | null, statut: StatutUtilisateur, dateExpiration: string | null, utiliseA: string | null, creerA: string, roles: Array<{ dateFin: string | null, application: { id: string, nom: string }, role: { id: string, nom: string } }>, cles: Array<{ id: string, libelle: string, prefixe: string, creerA: string, expireA: string | null, utiliseeA: string | null, revoqueeA: string | null }> }> } };

export type RolesDesProgrammesQueryVariables = Exact<{ [key: string]: never; }>;


export type RolesDesProgrammesQuery = { consulterRole: { items: Array<{ id: string, nom: string, description: string | null, application: { id: string, nom: string } }> } };

export type CreerProgrammeMutationVariables = Exact<{
  input: CreerUtilisateurApiInput;
}>;


export type CreerProgrammeMutation = { creerUtilisateurApi: { cle: string, message: { fr: string, en: string }, utilisateurApi: { id: string, version: number, nom: string, login: string, description: string | null, statut: StatutUtilisateur, dateExpiration: string | null, utiliseA: string | null, creerA: string, roles: Array<{ dateFin: string | null, application: { id: string, nom: string }, role: { id: string, nom: string } }>, cles: Array<{ id: string, libelle: string, prefixe: string, creerA: string, expireA: string | null, utiliseeA: string | null, revoqueeA: string | null }> } } };

export type ModifierProgrammeMutationVariables = Exact<{
  input: ModifierUtilisateurApiInput;
}>;


export type ModifierProgrammeMutation = { modifierUtilisateurApi: { message: { fr: string, en: string }, utilisateurApi: { id: string, version: number, nom: string, login: string, description: string | null, statut: StatutUtilisateur, dateExpiration: string | null, utiliseA: string | null, creerA: string, roles: Array<{ dateFin: string | null, application: { id: string, nom: string }, role: { id: string, nom: string } }>, cles: Array<{ id: string, libelle: string, prefixe: string, creerA: string, expireA: string | null, utiliseeA: string | null, revoqueeA: string | null }> } } };

export type SupprimerProgrammeMutationVariables = Exact<{
  input: SupprimerInput;
}>;


export type SupprimerProgrammeMutation = { supprimerUtilisateurApi: { id: string, message: { fr: string, en: string } } };

export type CreerCleMutationVariables = Exact<{
  input: CreerCleApiInput;
}>;


export type CreerCleMutation = { creerCleApi: { cle: string, message: { fr: string, en: string }, cleApi: { id: string, libelle: string, prefixe: string, creerA: string, expireA: string | null, utiliseeA: string | null, revoqueeA: string | null } } };

export type RevoquerCleMutationVariables = Exact<{
  input: RevoquerCleApiInput;
}>;


export type RevoquerCleMutation = { revoquerCleApi: { message: { fr: string, en: string }, cleApi: { id: string, libelle: string, prefixe: string, creerA: string, expireA: string | null, utiliseeA: string | null, revoqueeA: string | null } } };

export const CleDeProgrammeFragmentDoc = gql`
    fragment CleDeProgramme on CleApi {
  id
  libelle
  prefixe
  creerA
  expireA
  utiliseeA
  revoqueeA
}
    `;
export const UnProgrammeFragmentDoc = gql`
    fragment UnProgramme on UtilisateurApi {
  id
  version
  nom
  login
  description
  statut
  dateExpiration
  utiliseA
  creerA
  roles {
    dateFin
    application {
      id
      nom
    }
    role {
      id
      nom
    }
  }
  cles {
    ...CleDeProgramme
  }
}
    `;
export const ProgrammesDocument = gql`
    query Programmes($page: Int!, $perPage: Int!, $recherche: String, $statut: StatutUtilisateur) {
  consulterUtilisateurApi(
    page: $page
    perPage: $perPage
    recherche: $recherche
    statut: $statut
  ) {
    items {
      ...UnProgramme
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
    ${UnProgrammeFragmentDoc}
${CleDeProgrammeFragmentDoc}`;

/**
 * __useProgrammesQuery__
 *
 * To run a query within a React component, call `useProgrammesQuery` and pass it any options that fit your needs.
 * When your component renders, `useProgrammesQuery` returns an object from Apollo Client that contains loading, error, and data properties
 * you can use to render your UI.
 *
 * @param baseOptions options that will be passed into the query, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options;
 *
 * @example
 * const { data, loading, error } = useProgrammesQuery({
 *   variables: {
 *      page: // value for 'page'
 *      perPage: // value for 'perPage'
 *      recherche: // value for 'recherche'
 *      statut: // value for 'statut'
 *   },
 * });
 */
export function useProgrammesQuery(baseOptions: ApolloReactHooks.QueryHookOptions<ProgrammesQuery, ProgrammesQueryVariables> & ({ variables: ProgrammesQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<ProgrammesQuery, ProgrammesQueryVariables>(ProgrammesDocument, options);
      }
export function useProgrammesLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<ProgrammesQuery, ProgrammesQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<ProgrammesQuery, ProgrammesQueryVariables>(ProgrammesDocument, options);
        }
// @ts-ignore
export function useProgrammesSuspenseQuery(baseOptions?: ApolloReactHooks.SuspenseQueryHookOptions<ProgrammesQuery, ProgrammesQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<ProgrammesQuery, ProgrammesQueryVariables>;
export function useProgrammesSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<ProgrammesQuery, ProgrammesQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<ProgrammesQuery | undefined, ProgrammesQueryVariables>;
export function useProgrammesSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<ProgrammesQuery, ProgrammesQueryVariables>) {
          const options = baseOptions === ApolloReactHooks.skipToken ? baseOptions : {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useSuspenseQuery<ProgrammesQuery, ProgrammesQueryVariables>(ProgrammesDocument, options);
        }
export type ProgrammesQueryHookResult = ReturnType<typeof useProgrammesQuery>;
export type ProgrammesLazyQueryHookResult = ReturnType<typeof useProgrammesLazyQuery>;
export type ProgrammesSuspenseQueryHookResult = ReturnType<typeof useProgrammesSuspenseQuery>;
export type ProgrammesQueryResult = ApolloReactCommon.QueryResult<ProgrammesQuery, ProgrammesQueryVariables>;
export const ProgrammeDocument = gql`
    query Programme($id: ID!) {
  consulterUtilisateurApi(id: $id, perPage: 1) {
    items {
      ...UnProgramme
    }
  }
}
    ${UnProgrammeFragmentDoc}
${CleDeProgrammeFragmentDoc}`;

/**
 * __useProgrammeQuery__
 *
 * To run a query within a React component, call `useProgrammeQuery` and pass it any options that fit your needs.
 * When your component renders, `useProgrammeQuery` returns an object from Apollo Client that contains loading, error, and data properties
 * you can use to render your UI.
 *
 * @param baseOptions options that will be passed into the query, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options;
 *
 * @example
 * const { data, loading, error } = useProgrammeQuery({
 *   variables: {
 *      id: // value for 'id'
 *   },
 * });
 */
export function useProgrammeQuery(baseOptions: ApolloReactHooks.QueryHookOptions<ProgrammeQuery, ProgrammeQueryVariables> & ({ variables: ProgrammeQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<ProgrammeQuery, ProgrammeQueryVariables>(ProgrammeDocument, options);
      }
export function useProgrammeLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<ProgrammeQuery, ProgrammeQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<ProgrammeQuery, ProgrammeQueryVariables>(ProgrammeDocument, options);
        }
// @ts-ignore
export function useProgrammeSuspenseQuery(baseOptions?: ApolloReactHooks.SuspenseQueryHookOptions<ProgrammeQuery, ProgrammeQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<ProgrammeQuery, ProgrammeQueryVariables>;
export function useProgrammeSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<ProgrammeQuery, ProgrammeQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<ProgrammeQuery | undefined, ProgrammeQueryVariables>;
export function useProgrammeSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<ProgrammeQuery, ProgrammeQueryVariables>) {
          const options = baseOptions === ApolloReactHooks.skipToken ? baseOptions : {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useSuspenseQuery<ProgrammeQuery, ProgrammeQueryVariables>(ProgrammeDocument, options);
        }
export type ProgrammeQueryHookResult = ReturnType<typeof useProgrammeQuery>;
export type ProgrammeLazyQueryHookResult = ReturnType<typeof useProgrammeLazyQuery>;
export type ProgrammeSuspenseQueryHookResult = ReturnType<typeof useProgrammeSuspenseQuery>;
export type ProgrammeQueryResult = ApolloReactCommon.QueryResult<ProgrammeQuery, ProgrammeQueryVariables>;
export const RolesDesProgrammesDocument = gql`
    query RolesDesProgrammes {
  consulterRole(perPage: 50) {
    items {
      id
      nom
      description
      application {
        id
        nom
      }
    }
  }
}
    `;

/**
 * __useRolesDesProgrammesQuery__
 *
 * To run a query within a React component, call `useRolesDesProgrammesQuery` and pass it any options that fit your needs.
 * When your component renders, `useRolesDesProgrammesQuery` returns an object from Apollo Client that contains loading, error, and data properties
 * you can use to render your UI.
 *
 * @param baseOptions options that will be passed into the query, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options;
 *
 * @example
 * const { data, loading, error } = useRolesDesProgrammesQuery({
 *   variables: {
 *   },
 * });
 */
export function useRolesDesProgrammesQuery(baseOptions?: ApolloReactHooks.QueryHookOptions<RolesDesProgrammesQuery, RolesDesProgrammesQueryVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<RolesDesProgrammesQuery, RolesDesProgrammesQueryVariables>(RolesDesProgrammesDocument, options);
      }
export function useRolesDesProgrammesLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<RolesDesProgrammesQuery, RolesDesProgrammesQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<RolesDesProgrammesQuery, RolesDesProgrammesQueryVariables>(RolesDesProgrammesDocument, options);
        }
// @ts-ignore
export function useRolesDesProgrammesSuspenseQuery(baseOptions?: ApolloReactHooks.SuspenseQueryHookOptions<RolesDesProgrammesQuery, RolesDesProgrammesQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<RolesDesProgrammesQuery, RolesDesProgrammesQueryVariables>;
export function useRolesDesProgrammesSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<RolesDesProgrammesQuery, RolesDesProgrammesQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<RolesDesProgrammesQuery | undefined, RolesDesProgrammesQueryVariables>;
export function useRolesDesProgrammesSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<RolesDesProgrammesQuery, RolesDesProgrammesQueryVariables>) {
          const options = baseOptions === ApolloReactHooks.skipToken ? baseOptions : {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useSuspenseQuery<RolesDesProgrammesQuery, RolesDesProgrammesQueryVariables>(RolesDesProgrammesDocument, options);
        }
export type RolesDesProgrammesQueryHookResult = ReturnType<typeof useRolesDesProgrammesQuery>;
export type RolesDesProgrammesLazyQueryHookResult = ReturnType<typeof useRolesDesProgrammesLazyQuery>;
export type RolesDesProgrammesSuspenseQueryHookResult = ReturnType<typeof useRolesDesProgrammesSuspenseQuery>;
export type RolesDesProgrammesQueryResult = ApolloReactCommon.QueryResult<RolesDesProgrammesQuery, RolesDesProgrammesQueryVariables>;
export const CreerProgrammeDocument = gql`
    mutation CreerProgramme($input: CreerUtilisateurApiInput!) {
  creerUtilisateurApi(input: $input) {
    message {
      fr
      en
    }
    cle
    utilisateurApi {
      ...UnProgramme
    }
  }
}
    ${UnProgrammeFragmentDoc}
${CleDeProgrammeFragmentDoc}`;

/**
 * __useCreerProgrammeMutation__
 *
 * To run a mutation, you first call `useCreerProgrammeMutation` within a React component and pass it any options that fit your needs.
 * When your component renders, `useCreerProgrammeMutation` returns a tuple that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - An object with fields that represent the current status of the mutation's execution
 *
 * @param baseOptions options that will be passed into the mutation, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options-2;
 *
 * @example
 * const [creerProgrammeMutation, { data, loading, error }] = useCreerProgrammeMutation({
 *   variables: {
 *      input: // value for 'input'
 *   },
 * });
 */
export function useCreerProgrammeMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<CreerProgrammeMutation, CreerProgrammeMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<CreerProgrammeMutation, CreerProgrammeMutationVariables>(CreerProgrammeDocument, options);
      }
export type CreerProgrammeMutationHookResult = ReturnType<typeof useCreerProgrammeMutation>;
export type CreerProgrammeMutationResult = ApolloReactCommon.MutationResult<CreerProgrammeMutation>;
export const ModifierProgrammeDocument = gql`
    mutation ModifierProgramme($input: ModifierUtilisateurApiInput!) {
  modifierUtilisateurApi(input: $input) {
    message {
      fr
      en
    }
    utilisateurApi {
      ...UnProgramme
    }
  }
}
    ${UnProgrammeFragmentDoc}
${CleDeProgrammeFragmentDoc}`;

/**
 * __useModifierProgrammeMutation__
 *
 * To run a mutation, you first call `useModifierProgrammeMutation` within a React component and pass it any options that fit your needs.
 * When your component renders, `useModifierProgrammeMutation` returns a tuple that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - An object with fields that represent the current status of the mutation's execution
 *
 * @param baseOptions options that will be passed into the mutation, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options-2;
 *
 * @example
 * const [modifierProgrammeMutation, { data, loading, error }] = useModifierProgrammeMutation({
 *   variables: {
 *      input: // value for 'input'
 *   },
 * });
 */
export function useModifierProgrammeMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<ModifierProgrammeMutation, ModifierProgrammeMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<ModifierProgrammeMutation, ModifierProgrammeMutationVariables>(ModifierProgrammeDocument, options);
      }
export type ModifierProgrammeMutationHookResult = ReturnType<typeof useModifierProgrammeMutation>;
export type ModifierProgrammeMutationResult = ApolloReactCommon.MutationResult<ModifierProgrammeMutation>;
export const SupprimerProgrammeDocument = gql`
    mutation SupprimerProgramme($input: SupprimerInput!) {
  supprimerUtilisateurApi(input: $input) {
    id
    message {
      fr
      en
    }
  }
}
    `;

/**
 * __useSupprimerProgrammeMutation__
 *
 * To run a mutation, you first call `useSupprimerProgrammeMutation` within a React component and pass it any options that fit your needs.
 * When your component renders, `useSupprimerProgrammeMutation` returns a tuple that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - An object with fields that represent the current status of the mutation's execution
 *
 * @param baseOptions options that will be passed into the mutation, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options-2;
 *
 * @example
 * const [supprimerProgrammeMutation, { data, loading, error }] = useSupprimerProgrammeMutation({
 *   variables: {
 *      input: // value for 'input'
 *   },
 * });
 */
export function useSupprimerProgrammeMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<SupprimerProgrammeMutation, SupprimerProgrammeMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<SupprimerProgrammeMutation, SupprimerProgrammeMutationVariables>(SupprimerProgrammeDocument, options);
      }
export type SupprimerProgrammeMutationHookResult = ReturnType<typeof useSupprimerProgrammeMutation>;
export type SupprimerProgrammeMutationResult = ApolloReactCommon.MutationResult<SupprimerProgrammeMutation>;
export const CreerCleDocument = gql`
    mutation CreerCle($input: CreerCleApiInput!) {
  creerCleApi(input: $input) {
    message {
      fr
      en
    }
    cle
    cleApi {
      ...CleDeProgramme
    }
  }
}
    ${CleDeProgrammeFragmentDoc}`;

/**
 * __useCreerCleMutation__
 *
 * To run a mutation, you first call `useCreerCleMutation` within a React component and pass it any options that fit your needs.
 * When your component renders, `useCreerCleMutation` returns a tuple that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - An object with fields that represent the current status of the mutation's execution
 *
 * @param baseOptions options that will be passed into the mutation, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options-2;
 *
 * @example
 * const [creerCleMutation, { data, loading, error }] = useCreerCleMutation({
 *   variables: {
 *      input: // value for 'input'
 *   },
 * });
 */
export function useCreerCleMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<CreerCleMutation, CreerCleMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<CreerCleMutation, CreerCleMutationVariables>(CreerCleDocument, options);
      }
export type CreerCleMutationHookResult = ReturnType<typeof useCreerCleMutation>;
export type CreerCleMutationResult = ApolloReactCommon.MutationResult<CreerCleMutation>;
export const RevoquerCleDocument = gql`
    mutation RevoquerCle($input: RevoquerCleApiInput!) {
  revoquerCleApi(input: $input) {
    message {
      fr
      en
    }
    cleApi {
      ...CleDeProgramme
    }
  }
}
    ${CleDeProgrammeFragmentDoc}`;

/**
 * __useRevoquerCleMutation__
 *
 * To run a mutation, you first call `useRevoquerCleMutation` within a React component and pass it any options that fit your needs.
 * When your component renders, `useRevoquerCleMutation` returns a tuple that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - An object with fields that represent the current status of the mutation's execution
 *
 * @param baseOptions options that will be passed into the mutation, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options-2;
 *
 * @example
 * const [revoquerCleMutation, { data, loading, error }] = useRevoquerCleMutation({
 *   variables: {
 *      input: // value for 'input'
 *   },
 * });
 */
export function useRevoquerCleMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<RevoquerCleMutation, RevoquerCleMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<RevoquerCleMutation, RevoquerCleMutationVariables>(RevoquerCleDocument, options);
      }
export type RevoquerCleMutationHookResult = ReturnType<typeof useRevoquerCleMutation>;
export type RevoquerCleMutationResult = ApolloReactCommon.MutationResult<RevoquerCleMutation>;