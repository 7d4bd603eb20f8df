/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentNode } from 'graphql';
import type * as ApolloReactCommon from '@/lib/apollo/adaptateur';
import * as ApolloReactHooks from '@/lib/apollo/adaptateur';
const defaultOptions = {} as const;
export type CreerCleApiInput = {
  /** Une demande renvoyée avec la même clé, dans les 30 jours, n’a qu’un effet */
  cleIdempotence?: string | null | undefined;
  /** Un an, si rien n’est dit ; deux au plus */
  expireA?: string | null | undefined;
  libelle: string;
  utilisateurApiId: string;
};

export type CreerUtilisateurApiInput = {
  /** Fin de la première clé : un an, si rien n’est dit ; deux au plus */
  cleExpireA?: string | null | undefined;
  /** Une demande renvoyée avec la même clé, dans les 30 jours, n’a qu’un effet */
  cleIdempotence?: string | null | undefined;
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

export type UnProgrammeFragment = { id: string, version: number, nom: string, login: string, description: string | null, statut: StatutUtilisateur, dateExpiration: string | null, utiliseA: string | null, creerA: string, roles: Array<{ dateFin: string | null, application: { id: string, nom: string, nomEn: string | null }, role: { id: string, nom: string, nomEn: string | null } }>, cles: Array<{ id: string, libelle: string, prefixe: string, creerA: string, expireA: string | null, utiliseeA: string | null, revoqueeA: string | null }> };

export type ProgrammesQueryVariables = Exact<{
  page: number;
  perPage: number;
  recherche?: string | null | undefined;
  statut?: StatutUtilisateur | null | undefined;
}>;


export type ProgrammesQuery = { consulterUtilisateurApi: { items: Array<{ id: string, version: number, nom: string, login: string, description: string | null, statut: StatutUtilisateur, dateExpiration: string | null, utiliseA: string | null, creerA: string, roles: Array<{ dateFin: string | null, application: { id: string, nom: string, nomEn: string | null }, role: { id: string, nom: string, nomEn: string | null } }>, cles: Array<{ id: string, libelle: string, prefixe: string, creerA: string, expireA: string | null, utiliseeA: string | null, revoqueeA: string | null }> }>, pagination: { page: number, perPage: number, totalItems: number, totalPages: number, totalExact: boolean } } };

export type ProgrammeQueryVariables = Exact<{
  id: string;
}>;


export type ProgrammeQuery = { consulterUtilisateurApi: { items: Array<{ id: string, version: number, nom: string, login: string, description: string | null, statut: StatutUtilisateur, dateExpiration: string | null, utiliseA: string | null, creerA: string, roles: Array<{ dateFin: string | null, application: { id: string, nom: string, nomEn: string | null }, role: { id: string, nom: string, nomEn: string | null } }>, cles: Array<{ id: string, libelle: string, prefixe: string, creerA: string, expireA: string | null, utiliseeA: string | null, revoqueeA: string | null }> }> } };

export type RolesDesProgrammesQueryVariables = Exact<{ [key: string]: never; }>;


export type RolesDesProgrammesQuery = { consulterRole: { items: Array<{ id: string, nom: string, nomEn: string | null, description: string | null, application: { id: string, nom: string, nomEn: string | null } }> } };

export type CreerProgrammeMutationVariables = Exact<{
  input: CreerUtilisateurApiInput;
}>;


export type CreerProgrammeMutation = { creerUtilisateurApi: { cle: string, message: { fr: string, en: string }, utilisateurApi: { id: string, version: number, nom: string, login: string, description: string | null, statut: StatutUtilisateur, dateExpiration: string | null, utiliseA: string | null, creerA: string, roles: Array<{ dateFin: string | null, application: { id: string, nom: string, nomEn: string | null }, role: { id: string, nom: string, nomEn: string | null } }>, cles: Array<{ id: string, libelle: string, prefixe: string, creerA: string, expireA: string | null, utiliseeA: string | null, revoqueeA: string | null }> } } };

export type ModifierProgrammeMutationVariables = Exact<{
  input: ModifierUtilisateurApiInput;
}>;


export type ModifierProgrammeMutation = { modifierUtilisateurApi: { message: { fr: string, en: string }, utilisateurApi: { id: string, version: number, nom: string, login: string, description: string | null, statut: StatutUtilisateur, dateExpiration: string | null, utiliseA: string | null, creerA: string, roles: Array<{ dateFin: string | null, application: { id: string, nom: string, nomEn: string | null }, role: { id: string, nom: string, nomEn: string | null } }>, cles: Array<{ id: string, libelle: string, prefixe: string, creerA: string, expireA: string | null, utiliseeA: string | null, revoqueeA: string | null }> } } };

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

export const CleDeProgrammeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CleDeProgramme"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CleApi"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"libelle"}},{"kind":"Field","name":{"kind":"Name","value":"prefixe"}},{"kind":"Field","name":{"kind":"Name","value":"creerA"}},{"kind":"Field","name":{"kind":"Name","value":"expireA"}},{"kind":"Field","name":{"kind":"Name","value":"utiliseeA"}},{"kind":"Field","name":{"kind":"Name","value":"revoqueeA"}}]}}]} as unknown as DocumentNode;
export const UnProgrammeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnProgramme"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UtilisateurApi"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"login"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"statut"}},{"kind":"Field","name":{"kind":"Name","value":"dateExpiration"}},{"kind":"Field","name":{"kind":"Name","value":"utiliseA"}},{"kind":"Field","name":{"kind":"Name","value":"creerA"}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dateFin"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"nomEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"nomEn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CleDeProgramme"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CleDeProgramme"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CleApi"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"libelle"}},{"kind":"Field","name":{"kind":"Name","value":"prefixe"}},{"kind":"Field","name":{"kind":"Name","value":"creerA"}},{"kind":"Field","name":{"kind":"Name","value":"expireA"}},{"kind":"Field","name":{"kind":"Name","value":"utiliseeA"}},{"kind":"Field","name":{"kind":"Name","value":"revoqueeA"}}]}}]} as unknown as DocumentNode;
export const ProgrammesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Programmes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"page"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"perPage"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"recherche"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"statut"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"StatutUtilisateur"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consulterUtilisateurApi"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"Variable","name":{"kind":"Name","value":"page"}}},{"kind":"Argument","name":{"kind":"Name","value":"perPage"},"value":{"kind":"Variable","name":{"kind":"Name","value":"perPage"}}},{"kind":"Argument","name":{"kind":"Name","value":"recherche"},"value":{"kind":"Variable","name":{"kind":"Name","value":"recherche"}}},{"kind":"Argument","name":{"kind":"Name","value":"statut"},"value":{"kind":"Variable","name":{"kind":"Name","value":"statut"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UnProgramme"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pagination"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"perPage"}},{"kind":"Field","name":{"kind":"Name","value":"totalItems"}},{"kind":"Field","name":{"kind":"Name","value":"totalPages"}},{"kind":"Field","name":{"kind":"Name","value":"totalExact"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CleDeProgramme"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CleApi"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"libelle"}},{"kind":"Field","name":{"kind":"Name","value":"prefixe"}},{"kind":"Field","name":{"kind":"Name","value":"creerA"}},{"kind":"Field","name":{"kind":"Name","value":"expireA"}},{"kind":"Field","name":{"kind":"Name","value":"utiliseeA"}},{"kind":"Field","name":{"kind":"Name","value":"revoqueeA"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnProgramme"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UtilisateurApi"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"login"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"statut"}},{"kind":"Field","name":{"kind":"Name","value":"dateExpiration"}},{"kind":"Field","name":{"kind":"Name","value":"utiliseA"}},{"kind":"Field","name":{"kind":"Name","value":"creerA"}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dateFin"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"nomEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"nomEn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CleDeProgramme"}}]}}]}}]} as unknown as DocumentNode;

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
export const ProgrammeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Programme"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consulterUtilisateurApi"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"perPage"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UnProgramme"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CleDeProgramme"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CleApi"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"libelle"}},{"kind":"Field","name":{"kind":"Name","value":"prefixe"}},{"kind":"Field","name":{"kind":"Name","value":"creerA"}},{"kind":"Field","name":{"kind":"Name","value":"expireA"}},{"kind":"Field","name":{"kind":"Name","value":"utiliseeA"}},{"kind":"Field","name":{"kind":"Name","value":"revoqueeA"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnProgramme"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UtilisateurApi"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"login"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"statut"}},{"kind":"Field","name":{"kind":"Name","value":"dateExpiration"}},{"kind":"Field","name":{"kind":"Name","value":"utiliseA"}},{"kind":"Field","name":{"kind":"Name","value":"creerA"}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dateFin"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"nomEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"nomEn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CleDeProgramme"}}]}}]}}]} as unknown as DocumentNode;

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
export const RolesDesProgrammesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RolesDesProgrammes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consulterRole"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"perPage"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"nomEn"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"nomEn"}}]}}]}}]}}]}}]} as unknown as DocumentNode;

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
export const CreerProgrammeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreerProgramme"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreerUtilisateurApiInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"creerUtilisateurApi"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cle"}},{"kind":"Field","name":{"kind":"Name","value":"utilisateurApi"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UnProgramme"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CleDeProgramme"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CleApi"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"libelle"}},{"kind":"Field","name":{"kind":"Name","value":"prefixe"}},{"kind":"Field","name":{"kind":"Name","value":"creerA"}},{"kind":"Field","name":{"kind":"Name","value":"expireA"}},{"kind":"Field","name":{"kind":"Name","value":"utiliseeA"}},{"kind":"Field","name":{"kind":"Name","value":"revoqueeA"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnProgramme"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UtilisateurApi"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"login"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"statut"}},{"kind":"Field","name":{"kind":"Name","value":"dateExpiration"}},{"kind":"Field","name":{"kind":"Name","value":"utiliseA"}},{"kind":"Field","name":{"kind":"Name","value":"creerA"}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dateFin"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"nomEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"nomEn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CleDeProgramme"}}]}}]}}]} as unknown as DocumentNode;

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
export const ModifierProgrammeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ModifierProgramme"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ModifierUtilisateurApiInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"modifierUtilisateurApi"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"utilisateurApi"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UnProgramme"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CleDeProgramme"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CleApi"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"libelle"}},{"kind":"Field","name":{"kind":"Name","value":"prefixe"}},{"kind":"Field","name":{"kind":"Name","value":"creerA"}},{"kind":"Field","name":{"kind":"Name","value":"expireA"}},{"kind":"Field","name":{"kind":"Name","value":"utiliseeA"}},{"kind":"Field","name":{"kind":"Name","value":"revoqueeA"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnProgramme"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UtilisateurApi"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"login"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"statut"}},{"kind":"Field","name":{"kind":"Name","value":"dateExpiration"}},{"kind":"Field","name":{"kind":"Name","value":"utiliseA"}},{"kind":"Field","name":{"kind":"Name","value":"creerA"}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dateFin"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"nomEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"nomEn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CleDeProgramme"}}]}}]}}]} as unknown as DocumentNode;

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
export const SupprimerProgrammeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SupprimerProgramme"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SupprimerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"supprimerUtilisateurApi"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode;

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
export const CreerCleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreerCle"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreerCleApiInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"creerCleApi"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cle"}},{"kind":"Field","name":{"kind":"Name","value":"cleApi"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CleDeProgramme"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CleDeProgramme"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CleApi"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"libelle"}},{"kind":"Field","name":{"kind":"Name","value":"prefixe"}},{"kind":"Field","name":{"kind":"Name","value":"creerA"}},{"kind":"Field","name":{"kind":"Name","value":"expireA"}},{"kind":"Field","name":{"kind":"Name","value":"utiliseeA"}},{"kind":"Field","name":{"kind":"Name","value":"revoqueeA"}}]}}]} as unknown as DocumentNode;

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
export const RevoquerCleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevoquerCle"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevoquerCleApiInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revoquerCleApi"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cleApi"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CleDeProgramme"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CleDeProgramme"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CleApi"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"libelle"}},{"kind":"Field","name":{"kind":"Name","value":"prefixe"}},{"kind":"Field","name":{"kind":"Name","value":"creerA"}},{"kind":"Field","name":{"kind":"Name","value":"expireA"}},{"kind":"Field","name":{"kind":"Name","value":"utiliseeA"}},{"kind":"Field","name":{"kind":"Name","value":"revoqueeA"}}]}}]} as unknown as DocumentNode;

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