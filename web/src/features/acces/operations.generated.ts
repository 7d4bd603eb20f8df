/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentNode } from 'graphql';
import type * as ApolloReactCommon from '@/lib/apollo/adaptateur';
import * as ApolloReactHooks from '@/lib/apollo/adaptateur';
const defaultOptions = {} as const;
export type AffecterPermissionsFonctionInput = {
  /** Une demande renvoyée avec la même clé, dans les 30 jours, n’a qu’un effet */
  cleIdempotence?: string | null | undefined;
  fonctionId: string;
  /** De 1 à 250, toutes ou aucune */
  permissionIds: Array<string>;
};

export type AffecterPermissionsRoleInput = {
  /** Une demande renvoyée avec la même clé, dans les 30 jours, n’a qu’un effet */
  cleIdempotence?: string | null | undefined;
  /** De 1 à 250, toutes ou aucune */
  permissionIds: Array<string>;
  roleId: string;
};

export type AjouterPermissionInput = {
  /** Une demande renvoyée avec la même clé, dans les 30 jours, n’a qu’un effet */
  cleIdempotence?: string | null | undefined;
  /** Ce qu’elle permet, en mots de tous les jours */
  description?: string | null | undefined;
  /** Unique ; des majuscules et des _ */
  nom: string;
};

/** Pour une fonction d’une autre application, qui demande verifierAcces */
export type CreerFonctionApiInput = {
  applicationId: string;
  /** Une demande renvoyée avec la même clé, dans les 30 jours, n’a qu’un effet */
  cleIdempotence?: string | null | undefined;
  description?: string | null | undefined;
  /** Absent : AU_MOINS_UNE */
  mode?: ModeFonction | null | undefined;
  /** Unique dans son application */
  nomFonction: string;
};

export type CreerRoleInput = {
  applicationId: string;
  /** Une demande renvoyée avec la même clé, dans les 30 jours, n’a qu’un effet */
  cleIdempotence?: string | null | undefined;
  description?: string | null | undefined;
  /** Unique dans son application */
  nom: string;
  /** Où l’on arrive à la connexion : une page de son application */
  pageAccueilId?: string | null | undefined;
};

export type EtapeAcces =
  | 'COMPTE'
  | 'FONCTION'
  | 'PERMISSIONS'
  | 'ROLE';

export type ModeFonction =
  | 'AU_MOINS_UNE'
  | 'TOUTES';

/** Un champ absent ne change pas ; d’une fonction intégrée changent la description et le mode seuls */
export type ModifierFonctionApiInput = {
  applicationId?: string | null | undefined;
  description?: string | null | undefined;
  id: string;
  mode?: ModeFonction | null | undefined;
  nomFonction?: string | null | undefined;
  version: number;
};

/** Un champ absent ne change pas ; d’une permission intégrée, la description seule change */
export type ModifierPermissionInput = {
  description?: string | null | undefined;
  id: string;
  nom?: string | null | undefined;
  version: number;
};

/** Un champ absent ne change pas ; un rôle ne change pas d’application */
export type ModifierRoleInput = {
  description?: string | null | undefined;
  id: string;
  nom?: string | null | undefined;
  pageAccueilId?: string | null | undefined;
  version: number;
};

export type MotifAcces =
  | 'APPLICATION_INCONNUE'
  | 'AUTORISE'
  | 'COMPTE_EXPIRE'
  | 'COMPTE_INACTIF'
  | 'COMPTE_INCONNU'
  | 'FONCTION_FERMEE'
  | 'FONCTION_INCONNUE'
  | 'PERMISSION_MANQUANTE'
  | 'ROLE_TERMINE'
  | 'SANS_ROLE';

export type RetirerPermissionsFonctionInput = {
  fonctionId: string;
  /** De 1 à 250, toutes ou aucune */
  permissionIds: Array<string>;
};

export type RetirerPermissionsRoleInput = {
  /** De 1 à 250, toutes ou aucune */
  permissionIds: Array<string>;
  roleId: string;
};

export type SupprimerInput = {
  id: string;
  version: number;
};

export type RoleDeMatriceFragment = { id: string, version: number, nom: string, nomEn: string | null, description: string | null, nombreComptes: number | null, application: { id: string, nom: string, nomEn: string | null }, pageAccueil: { id: string, nom: string, nomEn: string | null } | null, permissions: Array<{ id: string }> | null };

export type PermissionDAccesFragment = { id: string, version: number, nom: string, description: string | null, integree: boolean, explication: { fr: string, en: string } | null };

export type PermissionDeMatriceFragment = { id: string, version: number, nom: string, description: string | null, integree: boolean, fonctions: Array<{ id: string, nomFonction: string, application: { id: string } }> | null, explication: { fr: string, en: string } | null };

export type PaginationDAccesFragment = { page: number, perPage: number, totalItems: number, totalPages: number, totalExact: boolean, hasNext: boolean };

export type FonctionDAccesFragment = { id: string, version: number, nomFonction: string, description: string | null, mode: ModeFonction, integree: boolean, application: { id: string, nom: string, nomEn: string | null }, permissions: Array<{ id: string, nom: string }> | null };

export type ApplicationsDAccesQueryVariables = Exact<{ [key: string]: never; }>;


export type ApplicationsDAccesQuery = { consulterApplication: { items: Array<{ id: string, nom: string, nomEn: string | null, code: string | null }> } };

export type RolesDeMatriceQueryVariables = Exact<{
  applicationId: string;
  page: number;
}>;


export type RolesDeMatriceQuery = { consulterRole: { items: Array<{ id: string, version: number, nom: string, nomEn: string | null, description: string | null, nombreComptes: number | null, application: { id: string, nom: string, nomEn: string | null }, pageAccueil: { id: string, nom: string, nomEn: string | null } | null, permissions: Array<{ id: string }> | null }>, pagination: { hasNext: boolean } } };

export type PermissionsDeMatriceQueryVariables = Exact<{
  applicationId: string;
  page: number;
}>;


export type PermissionsDeMatriceQuery = { consulterPermission: { items: Array<{ id: string, version: number, nom: string, description: string | null, integree: boolean, fonctions: Array<{ id: string, nomFonction: string, application: { id: string } }> | null, explication: { fr: string, en: string } | null }>, pagination: { hasNext: boolean } } };

export type PagesDUneApplicationQueryVariables = Exact<{
  applicationId: string;
}>;


export type PagesDUneApplicationQuery = { consulterPage: { items: Array<{ id: string, nom: string, nomEn: string | null }> } };

export type FonctionsDAccesQueryVariables = Exact<{
  page: number;
  perPage: number;
  recherche?: string | null | undefined;
  applicationId?: string | null | undefined;
  integree?: boolean | null | undefined;
}>;


export type FonctionsDAccesQuery = { consulterFonctionApi: { items: Array<{ id: string, version: number, nomFonction: string, description: string | null, mode: ModeFonction, integree: boolean, application: { id: string, nom: string, nomEn: string | null }, permissions: Array<{ id: string, nom: string }> | null }>, pagination: { page: number, perPage: number, totalItems: number, totalPages: number, totalExact: boolean, hasNext: boolean } } };

export type FonctionsAChoisirQueryVariables = Exact<{
  recherche?: string | null | undefined;
  applicationId?: string | null | undefined;
}>;


export type FonctionsAChoisirQuery = { consulterFonctionApi: { items: Array<{ id: string, nomFonction: string, description: string | null, application: { id: string, nom: string, nomEn: string | null } }> } };

export type FonctionChoisieQueryVariables = Exact<{
  id: string;
}>;


export type FonctionChoisieQuery = { voirFonctionApi: { id: string, nomFonction: string, description: string | null, application: { id: string, nom: string, nomEn: string | null } } };

export type PermissionsAChoisirQueryVariables = Exact<{
  recherche?: string | null | undefined;
}>;


export type PermissionsAChoisirQuery = { consulterPermission: { items: Array<{ id: string, version: number, nom: string, description: string | null, integree: boolean, explication: { fr: string, en: string } | null }> } };

export type PermissionsDAccesQueryVariables = Exact<{
  page: number;
  perPage: number;
  recherche?: string | null | undefined;
  applicationId?: string | null | undefined;
}>;


export type PermissionsDAccesQuery = { consulterPermission: { items: Array<{ id: string, version: number, nom: string, description: string | null, integree: boolean, roles: Array<{ id: string, nom: string, application: { id: string, nom: string, nomEn: string | null } }> | null, fonctions: Array<{ id: string, nomFonction: string }> | null, explication: { fr: string, en: string } | null }>, pagination: { page: number, perPage: number, totalItems: number, totalPages: number, totalExact: boolean, hasNext: boolean } } };

export type VerifierAccesQueryVariables = Exact<{
  compte: string;
  fonction: string;
}>;


export type VerifierAccesQuery = { verifierAcces: { autorise: boolean, motif: MotifAcces, dateExpiration: string | null, dateFin: string | null, mode: ModeFonction | null, raison: { fr: string, en: string }, etapes: Array<{ etape: EtapeAcces, passee: boolean, motif: MotifAcces, raison: { fr: string, en: string } }>, utilisateur: { id: string, nom: string, prenom: string } | null, application: { id: string, nom: string, nomEn: string | null } | null, fonction: { id: string, nomFonction: string } | null, role: { id: string, nom: string, nomEn: string | null } | null, permissionsRequises: Array<{ nom: string, tenue: boolean }> } };

export type CreerRoleMutationVariables = Exact<{
  input: CreerRoleInput;
}>;


export type CreerRoleMutation = { creerRole: { message: { fr: string, en: string }, role: { id: string, version: number, nom: string, nomEn: string | null, description: string | null, nombreComptes: number | null, application: { id: string, nom: string, nomEn: string | null }, pageAccueil: { id: string, nom: string, nomEn: string | null } | null, permissions: Array<{ id: string }> | null } } };

export type ModifierRoleMutationVariables = Exact<{
  input: ModifierRoleInput;
}>;


export type ModifierRoleMutation = { modifierRole: { message: { fr: string, en: string }, role: { id: string, version: number, nom: string, nomEn: string | null, description: string | null, nombreComptes: number | null, application: { id: string, nom: string, nomEn: string | null }, pageAccueil: { id: string, nom: string, nomEn: string | null } | null, permissions: Array<{ id: string }> | null } } };

export type SupprimerRoleMutationVariables = Exact<{
  input: SupprimerInput;
}>;


export type SupprimerRoleMutation = { supprimerRole: { id: string, message: { fr: string, en: string } } };

export type AffecterPermissionsRoleMutationVariables = Exact<{
  input: AffecterPermissionsRoleInput;
}>;


export type AffecterPermissionsRoleMutation = { affecterPermissionsRole: { message: { fr: string, en: string }, role: { id: string, version: number, nom: string, nomEn: string | null, description: string | null, nombreComptes: number | null, application: { id: string, nom: string, nomEn: string | null }, pageAccueil: { id: string, nom: string, nomEn: string | null } | null, permissions: Array<{ id: string }> | null } } };

export type RetirerPermissionsRoleMutationVariables = Exact<{
  input: RetirerPermissionsRoleInput;
}>;


export type RetirerPermissionsRoleMutation = { retirerPermissionsRole: { message: { fr: string, en: string }, role: { id: string, version: number, nom: string, nomEn: string | null, description: string | null, nombreComptes: number | null, application: { id: string, nom: string, nomEn: string | null }, pageAccueil: { id: string, nom: string, nomEn: string | null } | null, permissions: Array<{ id: string }> | null } } };

export type CreerFonctionMutationVariables = Exact<{
  input: CreerFonctionApiInput;
}>;


export type CreerFonctionMutation = { creerFonctionApi: { message: { fr: string, en: string }, fonction: { id: string, version: number, nomFonction: string, description: string | null, mode: ModeFonction, integree: boolean, application: { id: string, nom: string, nomEn: string | null }, permissions: Array<{ id: string, nom: string }> | null } } };

export type ModifierFonctionMutationVariables = Exact<{
  input: ModifierFonctionApiInput;
}>;


export type ModifierFonctionMutation = { modifierFonctionApi: { message: { fr: string, en: string }, fonction: { id: string, version: number, nomFonction: string, description: string | null, mode: ModeFonction, integree: boolean, application: { id: string, nom: string, nomEn: string | null }, permissions: Array<{ id: string, nom: string }> | null } } };

export type SupprimerFonctionMutationVariables = Exact<{
  input: SupprimerInput;
}>;


export type SupprimerFonctionMutation = { supprimerFonctionApi: { id: string, message: { fr: string, en: string } } };

export type AffecterPermissionsFonctionMutationVariables = Exact<{
  input: AffecterPermissionsFonctionInput;
}>;


export type AffecterPermissionsFonctionMutation = { affecterPermissionsFonction: { message: { fr: string, en: string }, fonction: { id: string, version: number, nomFonction: string, description: string | null, mode: ModeFonction, integree: boolean, application: { id: string, nom: string, nomEn: string | null }, permissions: Array<{ id: string, nom: string }> | null } } };

export type RetirerPermissionsFonctionMutationVariables = Exact<{
  input: RetirerPermissionsFonctionInput;
}>;


export type RetirerPermissionsFonctionMutation = { retirerPermissionsFonction: { message: { fr: string, en: string }, fonction: { id: string, version: number, nomFonction: string, description: string | null, mode: ModeFonction, integree: boolean, application: { id: string, nom: string, nomEn: string | null }, permissions: Array<{ id: string, nom: string }> | null } } };

export type AjouterPermissionMutationVariables = Exact<{
  input: AjouterPermissionInput;
}>;


export type AjouterPermissionMutation = { ajouterPermission: { message: { fr: string, en: string }, permission: { id: string, version: number, nom: string, description: string | null, integree: boolean, explication: { fr: string, en: string } | null } } };

export type ModifierPermissionMutationVariables = Exact<{
  input: ModifierPermissionInput;
}>;


export type ModifierPermissionMutation = { modifierPermission: { message: { fr: string, en: string }, permission: { id: string, version: number, nom: string, description: string | null, integree: boolean, explication: { fr: string, en: string } | null } } };

export type RetirerPermissionMutationVariables = Exact<{
  input: SupprimerInput;
}>;


export type RetirerPermissionMutation = { retirerPermission: { id: string, message: { fr: string, en: string } } };

export const RoleDeMatriceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoleDeMatrice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Role"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"nomEn"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"nombreComptes"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"nomEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageAccueil"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"nomEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"permissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode;
export const PermissionDAccesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PermissionDAcces"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Permission"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"integree"}},{"kind":"Field","name":{"kind":"Name","value":"explication"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]} as unknown as DocumentNode;
export const PermissionDeMatriceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PermissionDeMatrice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Permission"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PermissionDAcces"}},{"kind":"Field","name":{"kind":"Name","value":"fonctions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nomFonction"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PermissionDAcces"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Permission"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"integree"}},{"kind":"Field","name":{"kind":"Name","value":"explication"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]} as unknown as DocumentNode;
export const PaginationDAccesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PaginationDAcces"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pagination"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"perPage"}},{"kind":"Field","name":{"kind":"Name","value":"totalItems"}},{"kind":"Field","name":{"kind":"Name","value":"totalPages"}},{"kind":"Field","name":{"kind":"Name","value":"totalExact"}},{"kind":"Field","name":{"kind":"Name","value":"hasNext"}}]}}]} as unknown as DocumentNode;
export const FonctionDAccesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FonctionDAcces"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FonctionApi"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"nomFonction"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"integree"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"nomEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"permissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}}]}}]} as unknown as DocumentNode;
export const ApplicationsDAccesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ApplicationsDAcces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consulterApplication"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"perPage"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"nomEn"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useApplicationsDAccesQuery__
 *
 * To run a query within a React component, call `useApplicationsDAccesQuery` and pass it any options that fit your needs.
 * When your component renders, `useApplicationsDAccesQuery` returns an object from Apollo Client that contains loading, error, and data properties
 * you can use to render your UI.
 *
 * @param baseOptions options that will be passed into the query, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options;
 *
 * @example
 * const { data, loading, error } = useApplicationsDAccesQuery({
 *   variables: {
 *   },
 * });
 */
export function useApplicationsDAccesQuery(baseOptions?: ApolloReactHooks.QueryHookOptions<ApplicationsDAccesQuery, ApplicationsDAccesQueryVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<ApplicationsDAccesQuery, ApplicationsDAccesQueryVariables>(ApplicationsDAccesDocument, options);
      }
export function useApplicationsDAccesLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<ApplicationsDAccesQuery, ApplicationsDAccesQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<ApplicationsDAccesQuery, ApplicationsDAccesQueryVariables>(ApplicationsDAccesDocument, options);
        }
// @ts-ignore
export function useApplicationsDAccesSuspenseQuery(baseOptions?: ApolloReactHooks.SuspenseQueryHookOptions<ApplicationsDAccesQuery, ApplicationsDAccesQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<ApplicationsDAccesQuery, ApplicationsDAccesQueryVariables>;
export function useApplicationsDAccesSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<ApplicationsDAccesQuery, ApplicationsDAccesQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<ApplicationsDAccesQuery | undefined, ApplicationsDAccesQueryVariables>;
export function useApplicationsDAccesSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<ApplicationsDAccesQuery, ApplicationsDAccesQueryVariables>) {
          const options = baseOptions === ApolloReactHooks.skipToken ? baseOptions : {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useSuspenseQuery<ApplicationsDAccesQuery, ApplicationsDAccesQueryVariables>(ApplicationsDAccesDocument, options);
        }
export type ApplicationsDAccesQueryHookResult = ReturnType<typeof useApplicationsDAccesQuery>;
export type ApplicationsDAccesLazyQueryHookResult = ReturnType<typeof useApplicationsDAccesLazyQuery>;
export type ApplicationsDAccesSuspenseQueryHookResult = ReturnType<typeof useApplicationsDAccesSuspenseQuery>;
export type ApplicationsDAccesQueryResult = ApolloReactCommon.QueryResult<ApplicationsDAccesQuery, ApplicationsDAccesQueryVariables>;
export const RolesDeMatriceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RolesDeMatrice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"applicationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"page"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consulterRole"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"applicationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"applicationId"}}},{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"Variable","name":{"kind":"Name","value":"page"}}},{"kind":"Argument","name":{"kind":"Name","value":"perPage"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RoleDeMatrice"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pagination"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNext"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoleDeMatrice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Role"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"nomEn"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"nombreComptes"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"nomEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageAccueil"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"nomEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"permissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useRolesDeMatriceQuery__
 *
 * To run a query within a React component, call `useRolesDeMatriceQuery` and pass it any options that fit your needs.
 * When your component renders, `useRolesDeMatriceQuery` returns an object from Apollo Client that contains loading, error, and data properties
 * you can use to render your UI.
 *
 * @param baseOptions options that will be passed into the query, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options;
 *
 * @example
 * const { data, loading, error } = useRolesDeMatriceQuery({
 *   variables: {
 *      applicationId: // value for 'applicationId'
 *      page: // value for 'page'
 *   },
 * });
 */
export function useRolesDeMatriceQuery(baseOptions: ApolloReactHooks.QueryHookOptions<RolesDeMatriceQuery, RolesDeMatriceQueryVariables> & ({ variables: RolesDeMatriceQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<RolesDeMatriceQuery, RolesDeMatriceQueryVariables>(RolesDeMatriceDocument, options);
      }
export function useRolesDeMatriceLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<RolesDeMatriceQuery, RolesDeMatriceQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<RolesDeMatriceQuery, RolesDeMatriceQueryVariables>(RolesDeMatriceDocument, options);
        }
// @ts-ignore
export function useRolesDeMatriceSuspenseQuery(baseOptions?: ApolloReactHooks.SuspenseQueryHookOptions<RolesDeMatriceQuery, RolesDeMatriceQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<RolesDeMatriceQuery, RolesDeMatriceQueryVariables>;
export function useRolesDeMatriceSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<RolesDeMatriceQuery, RolesDeMatriceQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<RolesDeMatriceQuery | undefined, RolesDeMatriceQueryVariables>;
export function useRolesDeMatriceSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<RolesDeMatriceQuery, RolesDeMatriceQueryVariables>) {
          const options = baseOptions === ApolloReactHooks.skipToken ? baseOptions : {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useSuspenseQuery<RolesDeMatriceQuery, RolesDeMatriceQueryVariables>(RolesDeMatriceDocument, options);
        }
export type RolesDeMatriceQueryHookResult = ReturnType<typeof useRolesDeMatriceQuery>;
export type RolesDeMatriceLazyQueryHookResult = ReturnType<typeof useRolesDeMatriceLazyQuery>;
export type RolesDeMatriceSuspenseQueryHookResult = ReturnType<typeof useRolesDeMatriceSuspenseQuery>;
export type RolesDeMatriceQueryResult = ApolloReactCommon.QueryResult<RolesDeMatriceQuery, RolesDeMatriceQueryVariables>;
export const PermissionsDeMatriceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PermissionsDeMatrice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"applicationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"page"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consulterPermission"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"applicationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"applicationId"}}},{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"Variable","name":{"kind":"Name","value":"page"}}},{"kind":"Argument","name":{"kind":"Name","value":"perPage"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PermissionDeMatrice"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pagination"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNext"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PermissionDAcces"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Permission"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"integree"}},{"kind":"Field","name":{"kind":"Name","value":"explication"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PermissionDeMatrice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Permission"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PermissionDAcces"}},{"kind":"Field","name":{"kind":"Name","value":"fonctions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nomFonction"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __usePermissionsDeMatriceQuery__
 *
 * To run a query within a React component, call `usePermissionsDeMatriceQuery` and pass it any options that fit your needs.
 * When your component renders, `usePermissionsDeMatriceQuery` returns an object from Apollo Client that contains loading, error, and data properties
 * you can use to render your UI.
 *
 * @param baseOptions options that will be passed into the query, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options;
 *
 * @example
 * const { data, loading, error } = usePermissionsDeMatriceQuery({
 *   variables: {
 *      applicationId: // value for 'applicationId'
 *      page: // value for 'page'
 *   },
 * });
 */
export function usePermissionsDeMatriceQuery(baseOptions: ApolloReactHooks.QueryHookOptions<PermissionsDeMatriceQuery, PermissionsDeMatriceQueryVariables> & ({ variables: PermissionsDeMatriceQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<PermissionsDeMatriceQuery, PermissionsDeMatriceQueryVariables>(PermissionsDeMatriceDocument, options);
      }
export function usePermissionsDeMatriceLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<PermissionsDeMatriceQuery, PermissionsDeMatriceQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<PermissionsDeMatriceQuery, PermissionsDeMatriceQueryVariables>(PermissionsDeMatriceDocument, options);
        }
// @ts-ignore
export function usePermissionsDeMatriceSuspenseQuery(baseOptions?: ApolloReactHooks.SuspenseQueryHookOptions<PermissionsDeMatriceQuery, PermissionsDeMatriceQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<PermissionsDeMatriceQuery, PermissionsDeMatriceQueryVariables>;
export function usePermissionsDeMatriceSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<PermissionsDeMatriceQuery, PermissionsDeMatriceQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<PermissionsDeMatriceQuery | undefined, PermissionsDeMatriceQueryVariables>;
export function usePermissionsDeMatriceSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<PermissionsDeMatriceQuery, PermissionsDeMatriceQueryVariables>) {
          const options = baseOptions === ApolloReactHooks.skipToken ? baseOptions : {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useSuspenseQuery<PermissionsDeMatriceQuery, PermissionsDeMatriceQueryVariables>(PermissionsDeMatriceDocument, options);
        }
export type PermissionsDeMatriceQueryHookResult = ReturnType<typeof usePermissionsDeMatriceQuery>;
export type PermissionsDeMatriceLazyQueryHookResult = ReturnType<typeof usePermissionsDeMatriceLazyQuery>;
export type PermissionsDeMatriceSuspenseQueryHookResult = ReturnType<typeof usePermissionsDeMatriceSuspenseQuery>;
export type PermissionsDeMatriceQueryResult = ApolloReactCommon.QueryResult<PermissionsDeMatriceQuery, PermissionsDeMatriceQueryVariables>;
export const PagesDUneApplicationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PagesDUneApplication"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"applicationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consulterPage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"applicationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"applicationId"}}},{"kind":"Argument","name":{"kind":"Name","value":"perPage"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"nomEn"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __usePagesDUneApplicationQuery__
 *
 * To run a query within a React component, call `usePagesDUneApplicationQuery` and pass it any options that fit your needs.
 * When your component renders, `usePagesDUneApplicationQuery` returns an object from Apollo Client that contains loading, error, and data properties
 * you can use to render your UI.
 *
 * @param baseOptions options that will be passed into the query, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options;
 *
 * @example
 * const { data, loading, error } = usePagesDUneApplicationQuery({
 *   variables: {
 *      applicationId: // value for 'applicationId'
 *   },
 * });
 */
export function usePagesDUneApplicationQuery(baseOptions: ApolloReactHooks.QueryHookOptions<PagesDUneApplicationQuery, PagesDUneApplicationQueryVariables> & ({ variables: PagesDUneApplicationQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<PagesDUneApplicationQuery, PagesDUneApplicationQueryVariables>(PagesDUneApplicationDocument, options);
      }
export function usePagesDUneApplicationLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<PagesDUneApplicationQuery, PagesDUneApplicationQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<PagesDUneApplicationQuery, PagesDUneApplicationQueryVariables>(PagesDUneApplicationDocument, options);
        }
// @ts-ignore
export function usePagesDUneApplicationSuspenseQuery(baseOptions?: ApolloReactHooks.SuspenseQueryHookOptions<PagesDUneApplicationQuery, PagesDUneApplicationQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<PagesDUneApplicationQuery, PagesDUneApplicationQueryVariables>;
export function usePagesDUneApplicationSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<PagesDUneApplicationQuery, PagesDUneApplicationQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<PagesDUneApplicationQuery | undefined, PagesDUneApplicationQueryVariables>;
export function usePagesDUneApplicationSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<PagesDUneApplicationQuery, PagesDUneApplicationQueryVariables>) {
          const options = baseOptions === ApolloReactHooks.skipToken ? baseOptions : {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useSuspenseQuery<PagesDUneApplicationQuery, PagesDUneApplicationQueryVariables>(PagesDUneApplicationDocument, options);
        }
export type PagesDUneApplicationQueryHookResult = ReturnType<typeof usePagesDUneApplicationQuery>;
export type PagesDUneApplicationLazyQueryHookResult = ReturnType<typeof usePagesDUneApplicationLazyQuery>;
export type PagesDUneApplicationSuspenseQueryHookResult = ReturnType<typeof usePagesDUneApplicationSuspenseQuery>;
export type PagesDUneApplicationQueryResult = ApolloReactCommon.QueryResult<PagesDUneApplicationQuery, PagesDUneApplicationQueryVariables>;
export const FonctionsDAccesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FonctionsDAcces"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"page"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"perPage"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"recherche"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"applicationId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"integree"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consulterFonctionApi"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"Variable","name":{"kind":"Name","value":"page"}}},{"kind":"Argument","name":{"kind":"Name","value":"perPage"},"value":{"kind":"Variable","name":{"kind":"Name","value":"perPage"}}},{"kind":"Argument","name":{"kind":"Name","value":"recherche"},"value":{"kind":"Variable","name":{"kind":"Name","value":"recherche"}}},{"kind":"Argument","name":{"kind":"Name","value":"applicationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"applicationId"}}},{"kind":"Argument","name":{"kind":"Name","value":"integree"},"value":{"kind":"Variable","name":{"kind":"Name","value":"integree"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FonctionDAcces"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pagination"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PaginationDAcces"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PaginationDAcces"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pagination"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"perPage"}},{"kind":"Field","name":{"kind":"Name","value":"totalItems"}},{"kind":"Field","name":{"kind":"Name","value":"totalPages"}},{"kind":"Field","name":{"kind":"Name","value":"totalExact"}},{"kind":"Field","name":{"kind":"Name","value":"hasNext"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FonctionDAcces"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FonctionApi"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"nomFonction"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"integree"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"nomEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"permissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useFonctionsDAccesQuery__
 *
 * To run a query within a React component, call `useFonctionsDAccesQuery` and pass it any options that fit your needs.
 * When your component renders, `useFonctionsDAccesQuery` returns an object from Apollo Client that contains loading, error, and data properties
 * you can use to render your UI.
 *
 * @param baseOptions options that will be passed into the query, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options;
 *
 * @example
 * const { data, loading, error } = useFonctionsDAccesQuery({
 *   variables: {
 *      page: // value for 'page'
 *      perPage: // value for 'perPage'
 *      recherche: // value for 'recherche'
 *      applicationId: // value for 'applicationId'
 *      integree: // value for 'integree'
 *   },
 * });
 */
export function useFonctionsDAccesQuery(baseOptions: ApolloReactHooks.QueryHookOptions<FonctionsDAccesQuery, FonctionsDAccesQueryVariables> & ({ variables: FonctionsDAccesQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<FonctionsDAccesQuery, FonctionsDAccesQueryVariables>(FonctionsDAccesDocument, options);
      }
export function useFonctionsDAccesLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<FonctionsDAccesQuery, FonctionsDAccesQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<FonctionsDAccesQuery, FonctionsDAccesQueryVariables>(FonctionsDAccesDocument, options);
        }
// @ts-ignore
export function useFonctionsDAccesSuspenseQuery(baseOptions?: ApolloReactHooks.SuspenseQueryHookOptions<FonctionsDAccesQuery, FonctionsDAccesQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<FonctionsDAccesQuery, FonctionsDAccesQueryVariables>;
export function useFonctionsDAccesSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<FonctionsDAccesQuery, FonctionsDAccesQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<FonctionsDAccesQuery | undefined, FonctionsDAccesQueryVariables>;
export function useFonctionsDAccesSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<FonctionsDAccesQuery, FonctionsDAccesQueryVariables>) {
          const options = baseOptions === ApolloReactHooks.skipToken ? baseOptions : {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useSuspenseQuery<FonctionsDAccesQuery, FonctionsDAccesQueryVariables>(FonctionsDAccesDocument, options);
        }
export type FonctionsDAccesQueryHookResult = ReturnType<typeof useFonctionsDAccesQuery>;
export type FonctionsDAccesLazyQueryHookResult = ReturnType<typeof useFonctionsDAccesLazyQuery>;
export type FonctionsDAccesSuspenseQueryHookResult = ReturnType<typeof useFonctionsDAccesSuspenseQuery>;
export type FonctionsDAccesQueryResult = ApolloReactCommon.QueryResult<FonctionsDAccesQuery, FonctionsDAccesQueryVariables>;
export const FonctionsAChoisirDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FonctionsAChoisir"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"recherche"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"applicationId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consulterFonctionApi"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"recherche"},"value":{"kind":"Variable","name":{"kind":"Name","value":"recherche"}}},{"kind":"Argument","name":{"kind":"Name","value":"applicationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"applicationId"}}},{"kind":"Argument","name":{"kind":"Name","value":"perPage"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nomFonction"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"nomEn"}}]}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useFonctionsAChoisirQuery__
 *
 * To run a query within a React component, call `useFonctionsAChoisirQuery` and pass it any options that fit your needs.
 * When your component renders, `useFonctionsAChoisirQuery` returns an object from Apollo Client that contains loading, error, and data properties
 * you can use to render your UI.
 *
 * @param baseOptions options that will be passed into the query, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options;
 *
 * @example
 * const { data, loading, error } = useFonctionsAChoisirQuery({
 *   variables: {
 *      recherche: // value for 'recherche'
 *      applicationId: // value for 'applicationId'
 *   },
 * });
 */
export function useFonctionsAChoisirQuery(baseOptions?: ApolloReactHooks.QueryHookOptions<FonctionsAChoisirQuery, FonctionsAChoisirQueryVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<FonctionsAChoisirQuery, FonctionsAChoisirQueryVariables>(FonctionsAChoisirDocument, options);
      }
export function useFonctionsAChoisirLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<FonctionsAChoisirQuery, FonctionsAChoisirQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<FonctionsAChoisirQuery, FonctionsAChoisirQueryVariables>(FonctionsAChoisirDocument, options);
        }
// @ts-ignore
export function useFonctionsAChoisirSuspenseQuery(baseOptions?: ApolloReactHooks.SuspenseQueryHookOptions<FonctionsAChoisirQuery, FonctionsAChoisirQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<FonctionsAChoisirQuery, FonctionsAChoisirQueryVariables>;
export function useFonctionsAChoisirSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<FonctionsAChoisirQuery, FonctionsAChoisirQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<FonctionsAChoisirQuery | undefined, FonctionsAChoisirQueryVariables>;
export function useFonctionsAChoisirSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<FonctionsAChoisirQuery, FonctionsAChoisirQueryVariables>) {
          const options = baseOptions === ApolloReactHooks.skipToken ? baseOptions : {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useSuspenseQuery<FonctionsAChoisirQuery, FonctionsAChoisirQueryVariables>(FonctionsAChoisirDocument, options);
        }
export type FonctionsAChoisirQueryHookResult = ReturnType<typeof useFonctionsAChoisirQuery>;
export type FonctionsAChoisirLazyQueryHookResult = ReturnType<typeof useFonctionsAChoisirLazyQuery>;
export type FonctionsAChoisirSuspenseQueryHookResult = ReturnType<typeof useFonctionsAChoisirSuspenseQuery>;
export type FonctionsAChoisirQueryResult = ApolloReactCommon.QueryResult<FonctionsAChoisirQuery, FonctionsAChoisirQueryVariables>;
export const FonctionChoisieDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FonctionChoisie"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"voirFonctionApi"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nomFonction"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"nomEn"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useFonctionChoisieQuery__
 *
 * To run a query within a React component, call `useFonctionChoisieQuery` and pass it any options that fit your needs.
 * When your component renders, `useFonctionChoisieQuery` returns an object from Apollo Client that contains loading, error, and data properties
 * you can use to render your UI.
 *
 * @param baseOptions options that will be passed into the query, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options;
 *
 * @example
 * const { data, loading, error } = useFonctionChoisieQuery({
 *   variables: {
 *      id: // value for 'id'
 *   },
 * });
 */
export function useFonctionChoisieQuery(baseOptions: ApolloReactHooks.QueryHookOptions<FonctionChoisieQuery, FonctionChoisieQueryVariables> & ({ variables: FonctionChoisieQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<FonctionChoisieQuery, FonctionChoisieQueryVariables>(FonctionChoisieDocument, options);
      }
export function useFonctionChoisieLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<FonctionChoisieQuery, FonctionChoisieQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<FonctionChoisieQuery, FonctionChoisieQueryVariables>(FonctionChoisieDocument, options);
        }
// @ts-ignore
export function useFonctionChoisieSuspenseQuery(baseOptions?: ApolloReactHooks.SuspenseQueryHookOptions<FonctionChoisieQuery, FonctionChoisieQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<FonctionChoisieQuery, FonctionChoisieQueryVariables>;
export function useFonctionChoisieSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<FonctionChoisieQuery, FonctionChoisieQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<FonctionChoisieQuery | undefined, FonctionChoisieQueryVariables>;
export function useFonctionChoisieSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<FonctionChoisieQuery, FonctionChoisieQueryVariables>) {
          const options = baseOptions === ApolloReactHooks.skipToken ? baseOptions : {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useSuspenseQuery<FonctionChoisieQuery, FonctionChoisieQueryVariables>(FonctionChoisieDocument, options);
        }
export type FonctionChoisieQueryHookResult = ReturnType<typeof useFonctionChoisieQuery>;
export type FonctionChoisieLazyQueryHookResult = ReturnType<typeof useFonctionChoisieLazyQuery>;
export type FonctionChoisieSuspenseQueryHookResult = ReturnType<typeof useFonctionChoisieSuspenseQuery>;
export type FonctionChoisieQueryResult = ApolloReactCommon.QueryResult<FonctionChoisieQuery, FonctionChoisieQueryVariables>;
export const PermissionsAChoisirDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PermissionsAChoisir"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"recherche"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consulterPermission"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"recherche"},"value":{"kind":"Variable","name":{"kind":"Name","value":"recherche"}}},{"kind":"Argument","name":{"kind":"Name","value":"perPage"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PermissionDAcces"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PermissionDAcces"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Permission"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"integree"}},{"kind":"Field","name":{"kind":"Name","value":"explication"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __usePermissionsAChoisirQuery__
 *
 * To run a query within a React component, call `usePermissionsAChoisirQuery` and pass it any options that fit your needs.
 * When your component renders, `usePermissionsAChoisirQuery` returns an object from Apollo Client that contains loading, error, and data properties
 * you can use to render your UI.
 *
 * @param baseOptions options that will be passed into the query, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options;
 *
 * @example
 * const { data, loading, error } = usePermissionsAChoisirQuery({
 *   variables: {
 *      recherche: // value for 'recherche'
 *   },
 * });
 */
export function usePermissionsAChoisirQuery(baseOptions?: ApolloReactHooks.QueryHookOptions<PermissionsAChoisirQuery, PermissionsAChoisirQueryVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<PermissionsAChoisirQuery, PermissionsAChoisirQueryVariables>(PermissionsAChoisirDocument, options);
      }
export function usePermissionsAChoisirLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<PermissionsAChoisirQuery, PermissionsAChoisirQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<PermissionsAChoisirQuery, PermissionsAChoisirQueryVariables>(PermissionsAChoisirDocument, options);
        }
// @ts-ignore
export function usePermissionsAChoisirSuspenseQuery(baseOptions?: ApolloReactHooks.SuspenseQueryHookOptions<PermissionsAChoisirQuery, PermissionsAChoisirQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<PermissionsAChoisirQuery, PermissionsAChoisirQueryVariables>;
export function usePermissionsAChoisirSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<PermissionsAChoisirQuery, PermissionsAChoisirQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<PermissionsAChoisirQuery | undefined, PermissionsAChoisirQueryVariables>;
export function usePermissionsAChoisirSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<PermissionsAChoisirQuery, PermissionsAChoisirQueryVariables>) {
          const options = baseOptions === ApolloReactHooks.skipToken ? baseOptions : {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useSuspenseQuery<PermissionsAChoisirQuery, PermissionsAChoisirQueryVariables>(PermissionsAChoisirDocument, options);
        }
export type PermissionsAChoisirQueryHookResult = ReturnType<typeof usePermissionsAChoisirQuery>;
export type PermissionsAChoisirLazyQueryHookResult = ReturnType<typeof usePermissionsAChoisirLazyQuery>;
export type PermissionsAChoisirSuspenseQueryHookResult = ReturnType<typeof usePermissionsAChoisirSuspenseQuery>;
export type PermissionsAChoisirQueryResult = ApolloReactCommon.QueryResult<PermissionsAChoisirQuery, PermissionsAChoisirQueryVariables>;
export const PermissionsDAccesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PermissionsDAcces"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"page"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"perPage"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"recherche"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"applicationId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consulterPermission"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"Variable","name":{"kind":"Name","value":"page"}}},{"kind":"Argument","name":{"kind":"Name","value":"perPage"},"value":{"kind":"Variable","name":{"kind":"Name","value":"perPage"}}},{"kind":"Argument","name":{"kind":"Name","value":"recherche"},"value":{"kind":"Variable","name":{"kind":"Name","value":"recherche"}}},{"kind":"Argument","name":{"kind":"Name","value":"applicationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"applicationId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PermissionDAcces"}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"nomEn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"fonctions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nomFonction"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pagination"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PaginationDAcces"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PermissionDAcces"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Permission"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"integree"}},{"kind":"Field","name":{"kind":"Name","value":"explication"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PaginationDAcces"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pagination"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"perPage"}},{"kind":"Field","name":{"kind":"Name","value":"totalItems"}},{"kind":"Field","name":{"kind":"Name","value":"totalPages"}},{"kind":"Field","name":{"kind":"Name","value":"totalExact"}},{"kind":"Field","name":{"kind":"Name","value":"hasNext"}}]}}]} as unknown as DocumentNode;

/**
 * __usePermissionsDAccesQuery__
 *
 * To run a query within a React component, call `usePermissionsDAccesQuery` and pass it any options that fit your needs.
 * When your component renders, `usePermissionsDAccesQuery` returns an object from Apollo Client that contains loading, error, and data properties
 * you can use to render your UI.
 *
 * @param baseOptions options that will be passed into the query, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options;
 *
 * @example
 * const { data, loading, error } = usePermissionsDAccesQuery({
 *   variables: {
 *      page: // value for 'page'
 *      perPage: // value for 'perPage'
 *      recherche: // value for 'recherche'
 *      applicationId: // value for 'applicationId'
 *   },
 * });
 */
export function usePermissionsDAccesQuery(baseOptions: ApolloReactHooks.QueryHookOptions<PermissionsDAccesQuery, PermissionsDAccesQueryVariables> & ({ variables: PermissionsDAccesQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<PermissionsDAccesQuery, PermissionsDAccesQueryVariables>(PermissionsDAccesDocument, options);
      }
export function usePermissionsDAccesLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<PermissionsDAccesQuery, PermissionsDAccesQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<PermissionsDAccesQuery, PermissionsDAccesQueryVariables>(PermissionsDAccesDocument, options);
        }
// @ts-ignore
export function usePermissionsDAccesSuspenseQuery(baseOptions?: ApolloReactHooks.SuspenseQueryHookOptions<PermissionsDAccesQuery, PermissionsDAccesQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<PermissionsDAccesQuery, PermissionsDAccesQueryVariables>;
export function usePermissionsDAccesSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<PermissionsDAccesQuery, PermissionsDAccesQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<PermissionsDAccesQuery | undefined, PermissionsDAccesQueryVariables>;
export function usePermissionsDAccesSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<PermissionsDAccesQuery, PermissionsDAccesQueryVariables>) {
          const options = baseOptions === ApolloReactHooks.skipToken ? baseOptions : {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useSuspenseQuery<PermissionsDAccesQuery, PermissionsDAccesQueryVariables>(PermissionsDAccesDocument, options);
        }
export type PermissionsDAccesQueryHookResult = ReturnType<typeof usePermissionsDAccesQuery>;
export type PermissionsDAccesLazyQueryHookResult = ReturnType<typeof usePermissionsDAccesLazyQuery>;
export type PermissionsDAccesSuspenseQueryHookResult = ReturnType<typeof usePermissionsDAccesSuspenseQuery>;
export type PermissionsDAccesQueryResult = ApolloReactCommon.QueryResult<PermissionsDAccesQuery, PermissionsDAccesQueryVariables>;
export const VerifierAccesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VerifierAcces"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"compte"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fonction"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verifierAcces"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"utilisateurId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"compte"}}},{"kind":"Argument","name":{"kind":"Name","value":"fonctionId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fonction"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"autorise"}},{"kind":"Field","name":{"kind":"Name","value":"motif"}},{"kind":"Field","name":{"kind":"Name","value":"raison"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"etapes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"etape"}},{"kind":"Field","name":{"kind":"Name","value":"passee"}},{"kind":"Field","name":{"kind":"Name","value":"motif"}},{"kind":"Field","name":{"kind":"Name","value":"raison"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"utilisateur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dateExpiration"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"nomEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fonction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nomFonction"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"nomEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dateFin"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"permissionsRequises"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"tenue"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useVerifierAccesQuery__
 *
 * To run a query within a React component, call `useVerifierAccesQuery` and pass it any options that fit your needs.
 * When your component renders, `useVerifierAccesQuery` returns an object from Apollo Client that contains loading, error, and data properties
 * you can use to render your UI.
 *
 * @param baseOptions options that will be passed into the query, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options;
 *
 * @example
 * const { data, loading, error } = useVerifierAccesQuery({
 *   variables: {
 *      compte: // value for 'compte'
 *      fonction: // value for 'fonction'
 *   },
 * });
 */
export function useVerifierAccesQuery(baseOptions: ApolloReactHooks.QueryHookOptions<VerifierAccesQuery, VerifierAccesQueryVariables> & ({ variables: VerifierAccesQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<VerifierAccesQuery, VerifierAccesQueryVariables>(VerifierAccesDocument, options);
      }
export function useVerifierAccesLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<VerifierAccesQuery, VerifierAccesQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<VerifierAccesQuery, VerifierAccesQueryVariables>(VerifierAccesDocument, options);
        }
// @ts-ignore
export function useVerifierAccesSuspenseQuery(baseOptions?: ApolloReactHooks.SuspenseQueryHookOptions<VerifierAccesQuery, VerifierAccesQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<VerifierAccesQuery, VerifierAccesQueryVariables>;
export function useVerifierAccesSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<VerifierAccesQuery, VerifierAccesQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<VerifierAccesQuery | undefined, VerifierAccesQueryVariables>;
export function useVerifierAccesSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<VerifierAccesQuery, VerifierAccesQueryVariables>) {
          const options = baseOptions === ApolloReactHooks.skipToken ? baseOptions : {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useSuspenseQuery<VerifierAccesQuery, VerifierAccesQueryVariables>(VerifierAccesDocument, options);
        }
export type VerifierAccesQueryHookResult = ReturnType<typeof useVerifierAccesQuery>;
export type VerifierAccesLazyQueryHookResult = ReturnType<typeof useVerifierAccesLazyQuery>;
export type VerifierAccesSuspenseQueryHookResult = ReturnType<typeof useVerifierAccesSuspenseQuery>;
export type VerifierAccesQueryResult = ApolloReactCommon.QueryResult<VerifierAccesQuery, VerifierAccesQueryVariables>;
export const CreerRoleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreerRole"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreerRoleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"creerRole"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RoleDeMatrice"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoleDeMatrice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Role"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"nomEn"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"nombreComptes"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"nomEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageAccueil"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"nomEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"permissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useCreerRoleMutation__
 *
 * To run a mutation, you first call `useCreerRoleMutation` within a React component and pass it any options that fit your needs.
 * When your component renders, `useCreerRoleMutation` returns a tuple that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - An object with fields that represent the current status of the mutation's execution
 *
 * @param baseOptions options that will be passed into the mutation, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options-2;
 *
 * @example
 * const [creerRoleMutation, { data, loading, error }] = useCreerRoleMutation({
 *   variables: {
 *      input: // value for 'input'
 *   },
 * });
 */
export function useCreerRoleMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<CreerRoleMutation, CreerRoleMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<CreerRoleMutation, CreerRoleMutationVariables>(CreerRoleDocument, options);
      }
export type CreerRoleMutationHookResult = ReturnType<typeof useCreerRoleMutation>;
export type CreerRoleMutationResult = ApolloReactCommon.MutationResult<CreerRoleMutation>;
export const ModifierRoleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ModifierRole"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ModifierRoleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"modifierRole"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RoleDeMatrice"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoleDeMatrice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Role"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"nomEn"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"nombreComptes"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"nomEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageAccueil"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"nomEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"permissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useModifierRoleMutation__
 *
 * To run a mutation, you first call `useModifierRoleMutation` within a React component and pass it any options that fit your needs.
 * When your component renders, `useModifierRoleMutation` returns a tuple that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - An object with fields that represent the current status of the mutation's execution
 *
 * @param baseOptions options that will be passed into the mutation, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options-2;
 *
 * @example
 * const [modifierRoleMutation, { data, loading, error }] = useModifierRoleMutation({
 *   variables: {
 *      input: // value for 'input'
 *   },
 * });
 */
export function useModifierRoleMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<ModifierRoleMutation, ModifierRoleMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<ModifierRoleMutation, ModifierRoleMutationVariables>(ModifierRoleDocument, options);
      }
export type ModifierRoleMutationHookResult = ReturnType<typeof useModifierRoleMutation>;
export type ModifierRoleMutationResult = ApolloReactCommon.MutationResult<ModifierRoleMutation>;
export const SupprimerRoleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SupprimerRole"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SupprimerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"supprimerRole"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useSupprimerRoleMutation__
 *
 * To run a mutation, you first call `useSupprimerRoleMutation` within a React component and pass it any options that fit your needs.
 * When your component renders, `useSupprimerRoleMutation` returns a tuple that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - An object with fields that represent the current status of the mutation's execution
 *
 * @param baseOptions options that will be passed into the mutation, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options-2;
 *
 * @example
 * const [supprimerRoleMutation, { data, loading, error }] = useSupprimerRoleMutation({
 *   variables: {
 *      input: // value for 'input'
 *   },
 * });
 */
export function useSupprimerRoleMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<SupprimerRoleMutation, SupprimerRoleMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<SupprimerRoleMutation, SupprimerRoleMutationVariables>(SupprimerRoleDocument, options);
      }
export type SupprimerRoleMutationHookResult = ReturnType<typeof useSupprimerRoleMutation>;
export type SupprimerRoleMutationResult = ApolloReactCommon.MutationResult<SupprimerRoleMutation>;
export const AffecterPermissionsRoleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AffecterPermissionsRole"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AffecterPermissionsRoleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"affecterPermissionsRole"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RoleDeMatrice"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoleDeMatrice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Role"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"nomEn"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"nombreComptes"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"nomEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageAccueil"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"nomEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"permissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useAffecterPermissionsRoleMutation__
 *
 * To run a mutation, you first call `useAffecterPermissionsRoleMutation` within a React component and pass it any options that fit your needs.
 * When your component renders, `useAffecterPermissionsRoleMutation` returns a tuple that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - An object with fields that represent the current status of the mutation's execution
 *
 * @param baseOptions options that will be passed into the mutation, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options-2;
 *
 * @example
 * const [affecterPermissionsRoleMutation, { data, loading, error }] = useAffecterPermissionsRoleMutation({
 *   variables: {
 *      input: // value for 'input'
 *   },
 * });
 */
export function useAffecterPermissionsRoleMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<AffecterPermissionsRoleMutation, AffecterPermissionsRoleMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<AffecterPermissionsRoleMutation, AffecterPermissionsRoleMutationVariables>(AffecterPermissionsRoleDocument, options);
      }
export type AffecterPermissionsRoleMutationHookResult = ReturnType<typeof useAffecterPermissionsRoleMutation>;
export type AffecterPermissionsRoleMutationResult = ApolloReactCommon.MutationResult<AffecterPermissionsRoleMutation>;
export const RetirerPermissionsRoleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RetirerPermissionsRole"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RetirerPermissionsRoleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retirerPermissionsRole"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RoleDeMatrice"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoleDeMatrice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Role"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"nomEn"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"nombreComptes"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"nomEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageAccueil"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"nomEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"permissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useRetirerPermissionsRoleMutation__
 *
 * To run a mutation, you first call `useRetirerPermissionsRoleMutation` within a React component and pass it any options that fit your needs.
 * When your component renders, `useRetirerPermissionsRoleMutation` returns a tuple that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - An object with fields that represent the current status of the mutation's execution
 *
 * @param baseOptions options that will be passed into the mutation, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options-2;
 *
 * @example
 * const [retirerPermissionsRoleMutation, { data, loading, error }] = useRetirerPermissionsRoleMutation({
 *   variables: {
 *      input: // value for 'input'
 *   },
 * });
 */
export function useRetirerPermissionsRoleMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<RetirerPermissionsRoleMutation, RetirerPermissionsRoleMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<RetirerPermissionsRoleMutation, RetirerPermissionsRoleMutationVariables>(RetirerPermissionsRoleDocument, options);
      }
export type RetirerPermissionsRoleMutationHookResult = ReturnType<typeof useRetirerPermissionsRoleMutation>;
export type RetirerPermissionsRoleMutationResult = ApolloReactCommon.MutationResult<RetirerPermissionsRoleMutation>;
export const CreerFonctionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreerFonction"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreerFonctionApiInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"creerFonctionApi"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fonction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FonctionDAcces"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FonctionDAcces"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FonctionApi"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"nomFonction"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"integree"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"nomEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"permissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useCreerFonctionMutation__
 *
 * To run a mutation, you first call `useCreerFonctionMutation` within a React component and pass it any options that fit your needs.
 * When your component renders, `useCreerFonctionMutation` returns a tuple that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - An object with fields that represent the current status of the mutation's execution
 *
 * @param baseOptions options that will be passed into the mutation, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options-2;
 *
 * @example
 * const [creerFonctionMutation, { data, loading, error }] = useCreerFonctionMutation({
 *   variables: {
 *      input: // value for 'input'
 *   },
 * });
 */
export function useCreerFonctionMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<CreerFonctionMutation, CreerFonctionMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<CreerFonctionMutation, CreerFonctionMutationVariables>(CreerFonctionDocument, options);
      }
export type CreerFonctionMutationHookResult = ReturnType<typeof useCreerFonctionMutation>;
export type CreerFonctionMutationResult = ApolloReactCommon.MutationResult<CreerFonctionMutation>;
export const ModifierFonctionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ModifierFonction"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ModifierFonctionApiInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"modifierFonctionApi"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fonction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FonctionDAcces"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FonctionDAcces"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FonctionApi"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"nomFonction"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"integree"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"nomEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"permissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useModifierFonctionMutation__
 *
 * To run a mutation, you first call `useModifierFonctionMutation` within a React component and pass it any options that fit your needs.
 * When your component renders, `useModifierFonctionMutation` returns a tuple that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - An object with fields that represent the current status of the mutation's execution
 *
 * @param baseOptions options that will be passed into the mutation, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options-2;
 *
 * @example
 * const [modifierFonctionMutation, { data, loading, error }] = useModifierFonctionMutation({
 *   variables: {
 *      input: // value for 'input'
 *   },
 * });
 */
export function useModifierFonctionMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<ModifierFonctionMutation, ModifierFonctionMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<ModifierFonctionMutation, ModifierFonctionMutationVariables>(ModifierFonctionDocument, options);
      }
export type ModifierFonctionMutationHookResult = ReturnType<typeof useModifierFonctionMutation>;
export type ModifierFonctionMutationResult = ApolloReactCommon.MutationResult<ModifierFonctionMutation>;
export const SupprimerFonctionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SupprimerFonction"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SupprimerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"supprimerFonctionApi"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useSupprimerFonctionMutation__
 *
 * To run a mutation, you first call `useSupprimerFonctionMutation` within a React component and pass it any options that fit your needs.
 * When your component renders, `useSupprimerFonctionMutation` returns a tuple that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - An object with fields that represent the current status of the mutation's execution
 *
 * @param baseOptions options that will be passed into the mutation, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options-2;
 *
 * @example
 * const [supprimerFonctionMutation, { data, loading, error }] = useSupprimerFonctionMutation({
 *   variables: {
 *      input: // value for 'input'
 *   },
 * });
 */
export function useSupprimerFonctionMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<SupprimerFonctionMutation, SupprimerFonctionMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<SupprimerFonctionMutation, SupprimerFonctionMutationVariables>(SupprimerFonctionDocument, options);
      }
export type SupprimerFonctionMutationHookResult = ReturnType<typeof useSupprimerFonctionMutation>;
export type SupprimerFonctionMutationResult = ApolloReactCommon.MutationResult<SupprimerFonctionMutation>;
export const AffecterPermissionsFonctionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AffecterPermissionsFonction"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AffecterPermissionsFonctionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"affecterPermissionsFonction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fonction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FonctionDAcces"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FonctionDAcces"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FonctionApi"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"nomFonction"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"integree"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"nomEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"permissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useAffecterPermissionsFonctionMutation__
 *
 * To run a mutation, you first call `useAffecterPermissionsFonctionMutation` within a React component and pass it any options that fit your needs.
 * When your component renders, `useAffecterPermissionsFonctionMutation` returns a tuple that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - An object with fields that represent the current status of the mutation's execution
 *
 * @param baseOptions options that will be passed into the mutation, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options-2;
 *
 * @example
 * const [affecterPermissionsFonctionMutation, { data, loading, error }] = useAffecterPermissionsFonctionMutation({
 *   variables: {
 *      input: // value for 'input'
 *   },
 * });
 */
export function useAffecterPermissionsFonctionMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<AffecterPermissionsFonctionMutation, AffecterPermissionsFonctionMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<AffecterPermissionsFonctionMutation, AffecterPermissionsFonctionMutationVariables>(AffecterPermissionsFonctionDocument, options);
      }
export type AffecterPermissionsFonctionMutationHookResult = ReturnType<typeof useAffecterPermissionsFonctionMutation>;
export type AffecterPermissionsFonctionMutationResult = ApolloReactCommon.MutationResult<AffecterPermissionsFonctionMutation>;
export const RetirerPermissionsFonctionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RetirerPermissionsFonction"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RetirerPermissionsFonctionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retirerPermissionsFonction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fonction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FonctionDAcces"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FonctionDAcces"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FonctionApi"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"nomFonction"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"integree"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"nomEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"permissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useRetirerPermissionsFonctionMutation__
 *
 * To run a mutation, you first call `useRetirerPermissionsFonctionMutation` within a React component and pass it any options that fit your needs.
 * When your component renders, `useRetirerPermissionsFonctionMutation` returns a tuple that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - An object with fields that represent the current status of the mutation's execution
 *
 * @param baseOptions options that will be passed into the mutation, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options-2;
 *
 * @example
 * const [retirerPermissionsFonctionMutation, { data, loading, error }] = useRetirerPermissionsFonctionMutation({
 *   variables: {
 *      input: // value for 'input'
 *   },
 * });
 */
export function useRetirerPermissionsFonctionMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<RetirerPermissionsFonctionMutation, RetirerPermissionsFonctionMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<RetirerPermissionsFonctionMutation, RetirerPermissionsFonctionMutationVariables>(RetirerPermissionsFonctionDocument, options);
      }
export type RetirerPermissionsFonctionMutationHookResult = ReturnType<typeof useRetirerPermissionsFonctionMutation>;
export type RetirerPermissionsFonctionMutationResult = ApolloReactCommon.MutationResult<RetirerPermissionsFonctionMutation>;
export const AjouterPermissionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AjouterPermission"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AjouterPermissionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ajouterPermission"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"permission"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PermissionDAcces"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PermissionDAcces"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Permission"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"integree"}},{"kind":"Field","name":{"kind":"Name","value":"explication"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useAjouterPermissionMutation__
 *
 * To run a mutation, you first call `useAjouterPermissionMutation` within a React component and pass it any options that fit your needs.
 * When your component renders, `useAjouterPermissionMutation` returns a tuple that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - An object with fields that represent the current status of the mutation's execution
 *
 * @param baseOptions options that will be passed into the mutation, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options-2;
 *
 * @example
 * const [ajouterPermissionMutation, { data, loading, error }] = useAjouterPermissionMutation({
 *   variables: {
 *      input: // value for 'input'
 *   },
 * });
 */
export function useAjouterPermissionMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<AjouterPermissionMutation, AjouterPermissionMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<AjouterPermissionMutation, AjouterPermissionMutationVariables>(AjouterPermissionDocument, options);
      }
export type AjouterPermissionMutationHookResult = ReturnType<typeof useAjouterPermissionMutation>;
export type AjouterPermissionMutationResult = ApolloReactCommon.MutationResult<AjouterPermissionMutation>;
export const ModifierPermissionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ModifierPermission"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ModifierPermissionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"modifierPermission"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"permission"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PermissionDAcces"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PermissionDAcces"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Permission"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"integree"}},{"kind":"Field","name":{"kind":"Name","value":"explication"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useModifierPermissionMutation__
 *
 * To run a mutation, you first call `useModifierPermissionMutation` within a React component and pass it any options that fit your needs.
 * When your component renders, `useModifierPermissionMutation` returns a tuple that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - An object with fields that represent the current status of the mutation's execution
 *
 * @param baseOptions options that will be passed into the mutation, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options-2;
 *
 * @example
 * const [modifierPermissionMutation, { data, loading, error }] = useModifierPermissionMutation({
 *   variables: {
 *      input: // value for 'input'
 *   },
 * });
 */
export function useModifierPermissionMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<ModifierPermissionMutation, ModifierPermissionMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<ModifierPermissionMutation, ModifierPermissionMutationVariables>(ModifierPermissionDocument, options);
      }
export type ModifierPermissionMutationHookResult = ReturnType<typeof useModifierPermissionMutation>;
export type ModifierPermissionMutationResult = ApolloReactCommon.MutationResult<ModifierPermissionMutation>;
export const RetirerPermissionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RetirerPermission"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SupprimerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retirerPermission"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useRetirerPermissionMutation__
 *
 * To run a mutation, you first call `useRetirerPermissionMutation` within a React component and pass it any options that fit your needs.
 * When your component renders, `useRetirerPermissionMutation` returns a tuple that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - An object with fields that represent the current status of the mutation's execution
 *
 * @param baseOptions options that will be passed into the mutation, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options-2;
 *
 * @example
 * const [retirerPermissionMutation, { data, loading, error }] = useRetirerPermissionMutation({
 *   variables: {
 *      input: // value for 'input'
 *   },
 * });
 */
export function useRetirerPermissionMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<RetirerPermissionMutation, RetirerPermissionMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<RetirerPermissionMutation, RetirerPermissionMutationVariables>(RetirerPermissionDocument, options);
      }
export type RetirerPermissionMutationHookResult = ReturnType<typeof useRetirerPermissionMutation>;
export type RetirerPermissionMutationResult = ApolloReactCommon.MutationResult<RetirerPermissionMutation>;