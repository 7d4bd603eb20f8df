/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentNode } from 'graphql';
import type * as ApolloReactCommon from '@/lib/apollo/adaptateur';
import * as ApolloReactHooks from '@/lib/apollo/adaptateur';
const defaultOptions = {} as const;
export type CreerUtilisateurInput = {
  /** Une demande renvoyée avec la même clé, dans les 30 jours, n’a qu’un effet */
  cleIdempotence?: string | null | undefined;
  /** Absente : le compte n’expire pas */
  dateExpiration?: string | null | undefined;
  email: string;
  entiteId?: string | null | undefined;
  langue?: Langue | null | undefined;
  login: string;
  nom: string;
  prenom: string;
  profil?: string | null | undefined;
  /** Un au plus par application ; tous ou aucun */
  roles?: Array<RoleDuCompteInput> | null | undefined;
  /** ACTIF, sauf demande contraire */
  statut?: StatutUtilisateur | null | undefined;
  telephone?: string | null | undefined;
};

export type DemanderReinitialisationInput = {
  /** Une demande renvoyée avec la même clé, dans les 30 jours, n’a qu’un effet */
  cleIdempotence?: string | null | undefined;
  /** Login ou e-mail */
  identifiant: string;
};

export type Langue =
  | 'EN'
  | 'FR';

export type ModifierStatutUtilisateurInput = {
  id: string;
  statut: StatutUtilisateur;
  version: number;
};

/** Un champ absent ne change pas */
export type ModifierUtilisateurInput = {
  /** null : le compte n’expire plus */
  dateExpiration?: string | null | undefined;
  email?: string | null | undefined;
  entiteId?: string | null | undefined;
  id: string;
  langue?: Langue | null | undefined;
  login?: string | null | undefined;
  nom?: string | null | undefined;
  prenom?: string | null | undefined;
  profil?: string | null | undefined;
  /** Tous ses rôles tels qu’ils doivent être : celui qui n’y est pas est retiré */
  roles?: Array<RoleDuCompteInput> | null | undefined;
  telephone?: string | null | undefined;
  /** Vrai : le numéro, donné par son titulaire, est bien le sien */
  telephoneAtteste?: boolean | null | undefined;
  version: number;
};

export type ProlongerUtilisateurInput = {
  /** Absente : dans 30 jours */
  dateExpiration?: string | null | undefined;
  id: string;
  version: number;
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

export type TypeCompte =
  | 'API'
  | 'PERSONNE';

export type EtatDeCompteFragment = { id: string, version: number, nom: string, prenom: string, login: string | null, email: string | null, profil: string | null, statut: StatutUtilisateur | null, dateExpiration: string | null, entite: { id: string, nom: string, code: string } | null, roles: Array<{ dateFin: string | null, application: { id: string, nom: string, nomEn: string | null }, role: { id: string, nom: string, nomEn: string | null } }> | null };

export type CompteCompletFragment = { telephone: string | null, langue: Langue | null, type: TypeCompte | null, sessionsOuvertes: number | null, motDePasseChoisi: boolean | null, creerA: string, modifierA: string, id: string, version: number, nom: string, prenom: string, login: string | null, email: string | null, profil: string | null, statut: StatutUtilisateur | null, dateExpiration: string | null, creerPar: { id: string, nom: string, prenom: string } | null, modifierPar: { id: string, nom: string, prenom: string } | null, entite: { id: string, nom: string, code: string } | null, roles: Array<{ dateFin: string | null, application: { id: string, nom: string, nomEn: string | null }, role: { id: string, nom: string, nomEn: string | null } }> | null };

export type ComptesQueryVariables = Exact<{
  page?: number | null | undefined;
  perPage?: number | null | undefined;
  recherche?: string | null | undefined;
  statut?: StatutUtilisateur | null | undefined;
  entiteId?: string | null | undefined;
  roleId?: string | null | undefined;
  profil?: string | null | undefined;
  expireAvant?: string | null | undefined;
}>;


export type ComptesQuery = { consulterUtilisateur: { items: Array<{ id: string, version: number, nom: string, prenom: string, login: string | null, email: string | null, profil: string | null, statut: StatutUtilisateur | null, dateExpiration: string | null, entite: { id: string, nom: string, code: string } | null, roles: Array<{ dateFin: string | null, application: { id: string, nom: string, nomEn: string | null }, role: { id: string, nom: string, nomEn: string | null } }> | null }>, pagination: { page: number, perPage: number, totalItems: number, totalExact: boolean, totalPages: number } } };

export type CompteQueryVariables = Exact<{
  id: string;
}>;


export type CompteQuery = { voirUtilisateur: { telephone: string | null, langue: Langue | null, type: TypeCompte | null, sessionsOuvertes: number | null, motDePasseChoisi: boolean | null, creerA: string, modifierA: string, id: string, version: number, nom: string, prenom: string, login: string | null, email: string | null, profil: string | null, statut: StatutUtilisateur | null, dateExpiration: string | null, creerPar: { id: string, nom: string, prenom: string } | null, modifierPar: { id: string, nom: string, prenom: string } | null, entite: { id: string, nom: string, code: string } | null, roles: Array<{ dateFin: string | null, application: { id: string, nom: string, nomEn: string | null }, role: { id: string, nom: string, nomEn: string | null } }> | null } };

export type RolesAChoisirQueryVariables = Exact<{ [key: string]: never; }>;


export type RolesAChoisirQuery = { premiers: { items: Array<{ id: string, nom: string, nomEn: string | null, description: string | null, application: { id: string, nom: string, nomEn: string | null } }> }, suivants: { items: Array<{ id: string, nom: string, nomEn: string | null, description: string | null, application: { id: string, nom: string, nomEn: string | null } }> } };

export type RoleAChoisirFragment = { id: string, nom: string, nomEn: string | null, description: string | null, application: { id: string, nom: string, nomEn: string | null } };

export type EntitesAChoisirQueryVariables = Exact<{
  recherche?: string | null | undefined;
}>;


export type EntitesAChoisirQuery = { consulterEntite: { items: Array<{ id: string, nom: string, code: string }> } };

export type CreerCompteMutationVariables = Exact<{
  input: CreerUtilisateurInput;
}>;


export type CreerCompteMutation = { creerUtilisateur: { message: { fr: string, en: string }, utilisateur: { telephone: string | null, langue: Langue | null, type: TypeCompte | null, sessionsOuvertes: number | null, motDePasseChoisi: boolean | null, creerA: string, modifierA: string, id: string, version: number, nom: string, prenom: string, login: string | null, email: string | null, profil: string | null, statut: StatutUtilisateur | null, dateExpiration: string | null, creerPar: { id: string, nom: string, prenom: string } | null, modifierPar: { id: string, nom: string, prenom: string } | null, entite: { id: string, nom: string, code: string } | null, roles: Array<{ dateFin: string | null, application: { id: string, nom: string, nomEn: string | null }, role: { id: string, nom: string, nomEn: string | null } }> | null } } };

export type ModifierCompteMutationVariables = Exact<{
  input: ModifierUtilisateurInput;
}>;


export type ModifierCompteMutation = { modifierUtilisateur: { message: { fr: string, en: string }, utilisateur: { telephone: string | null, langue: Langue | null, type: TypeCompte | null, sessionsOuvertes: number | null, motDePasseChoisi: boolean | null, creerA: string, modifierA: string, id: string, version: number, nom: string, prenom: string, login: string | null, email: string | null, profil: string | null, statut: StatutUtilisateur | null, dateExpiration: string | null, creerPar: { id: string, nom: string, prenom: string } | null, modifierPar: { id: string, nom: string, prenom: string } | null, entite: { id: string, nom: string, code: string } | null, roles: Array<{ dateFin: string | null, application: { id: string, nom: string, nomEn: string | null }, role: { id: string, nom: string, nomEn: string | null } }> | null } } };

export type ProlongerCompteMutationVariables = Exact<{
  input: ProlongerUtilisateurInput;
}>;


export type ProlongerCompteMutation = { prolongerUtilisateur: { message: { fr: string, en: string }, utilisateur: { telephone: string | null, langue: Langue | null, type: TypeCompte | null, sessionsOuvertes: number | null, motDePasseChoisi: boolean | null, creerA: string, modifierA: string, id: string, version: number, nom: string, prenom: string, login: string | null, email: string | null, profil: string | null, statut: StatutUtilisateur | null, dateExpiration: string | null, creerPar: { id: string, nom: string, prenom: string } | null, modifierPar: { id: string, nom: string, prenom: string } | null, entite: { id: string, nom: string, code: string } | null, roles: Array<{ dateFin: string | null, application: { id: string, nom: string, nomEn: string | null }, role: { id: string, nom: string, nomEn: string | null } }> | null } } };

export type ChangerStatutCompteMutationVariables = Exact<{
  input: ModifierStatutUtilisateurInput;
}>;


export type ChangerStatutCompteMutation = { modifierStatutUtilisateur: { message: { fr: string, en: string }, utilisateur: { telephone: string | null, langue: Langue | null, type: TypeCompte | null, sessionsOuvertes: number | null, motDePasseChoisi: boolean | null, creerA: string, modifierA: string, id: string, version: number, nom: string, prenom: string, login: string | null, email: string | null, profil: string | null, statut: StatutUtilisateur | null, dateExpiration: string | null, creerPar: { id: string, nom: string, prenom: string } | null, modifierPar: { id: string, nom: string, prenom: string } | null, entite: { id: string, nom: string, code: string } | null, roles: Array<{ dateFin: string | null, application: { id: string, nom: string, nomEn: string | null }, role: { id: string, nom: string, nomEn: string | null } }> | null } } };

export type SupprimerCompteMutationVariables = Exact<{
  input: SupprimerInput;
}>;


export type SupprimerCompteMutation = { supprimerUtilisateur: { id: string, message: { fr: string, en: string } } };

export type DeconnecterCompteMutationVariables = Exact<{
  utilisateurId: string;
}>;


export type DeconnecterCompteMutation = { deconnecterPartout: { message: { fr: string, en: string } } };

export type RenvoyerLienMutationVariables = Exact<{
  input: DemanderReinitialisationInput;
}>;


export type RenvoyerLienMutation = { demanderReinitialisation: { message: { fr: string, en: string } } };

export const EtatDeCompteFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EtatDeCompte"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Utilisateur"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}},{"kind":"Field","name":{"kind":"Name","value":"login"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"profil"}},{"kind":"Field","name":{"kind":"Name","value":"statut"}},{"kind":"Field","name":{"kind":"Name","value":"dateExpiration"}},{"kind":"Field","name":{"kind":"Name","value":"entite"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"nomEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"nomEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dateFin"}}]}}]}}]} as unknown as DocumentNode;
export const CompteCompletFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CompteComplet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Utilisateur"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EtatDeCompte"}},{"kind":"Field","name":{"kind":"Name","value":"telephone"}},{"kind":"Field","name":{"kind":"Name","value":"langue"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"sessionsOuvertes"}},{"kind":"Field","name":{"kind":"Name","value":"motDePasseChoisi"}},{"kind":"Field","name":{"kind":"Name","value":"creerA"}},{"kind":"Field","name":{"kind":"Name","value":"modifierA"}},{"kind":"Field","name":{"kind":"Name","value":"creerPar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"modifierPar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EtatDeCompte"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Utilisateur"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}},{"kind":"Field","name":{"kind":"Name","value":"login"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"profil"}},{"kind":"Field","name":{"kind":"Name","value":"statut"}},{"kind":"Field","name":{"kind":"Name","value":"dateExpiration"}},{"kind":"Field","name":{"kind":"Name","value":"entite"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"nomEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"nomEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dateFin"}}]}}]}}]} as unknown as DocumentNode;
export const RoleAChoisirFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoleAChoisir"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Role"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"nomEn"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"nomEn"}}]}}]}}]} as unknown as DocumentNode;
export const ComptesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Comptes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"page"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"perPage"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"recherche"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"statut"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"StatutUtilisateur"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"entiteId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"roleId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"profil"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expireAvant"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Instant"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consulterUtilisateur"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"Variable","name":{"kind":"Name","value":"page"}}},{"kind":"Argument","name":{"kind":"Name","value":"perPage"},"value":{"kind":"Variable","name":{"kind":"Name","value":"perPage"}}},{"kind":"Argument","name":{"kind":"Name","value":"recherche"},"value":{"kind":"Variable","name":{"kind":"Name","value":"recherche"}}},{"kind":"Argument","name":{"kind":"Name","value":"statut"},"value":{"kind":"Variable","name":{"kind":"Name","value":"statut"}}},{"kind":"Argument","name":{"kind":"Name","value":"entiteId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"entiteId"}}},{"kind":"Argument","name":{"kind":"Name","value":"roleId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"roleId"}}},{"kind":"Argument","name":{"kind":"Name","value":"profil"},"value":{"kind":"Variable","name":{"kind":"Name","value":"profil"}}},{"kind":"Argument","name":{"kind":"Name","value":"expireAvant"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expireAvant"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EtatDeCompte"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pagination"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"perPage"}},{"kind":"Field","name":{"kind":"Name","value":"totalItems"}},{"kind":"Field","name":{"kind":"Name","value":"totalExact"}},{"kind":"Field","name":{"kind":"Name","value":"totalPages"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EtatDeCompte"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Utilisateur"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}},{"kind":"Field","name":{"kind":"Name","value":"login"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"profil"}},{"kind":"Field","name":{"kind":"Name","value":"statut"}},{"kind":"Field","name":{"kind":"Name","value":"dateExpiration"}},{"kind":"Field","name":{"kind":"Name","value":"entite"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"nomEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"nomEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dateFin"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useComptesQuery__
 *
 * To run a query within a React component, call `useComptesQuery` and pass it any options that fit your needs.
 * When your component renders, `useComptesQuery` returns an object from Apollo Client that contains loading, error, and data properties
 * you can use to render your UI.
 *
 * @param baseOptions options that will be passed into the query, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options;
 *
 * @example
 * const { data, loading, error } = useComptesQuery({
 *   variables: {
 *      page: // value for 'page'
 *      perPage: // value for 'perPage'
 *      recherche: // value for 'recherche'
 *      statut: // value for 'statut'
 *      entiteId: // value for 'entiteId'
 *      roleId: // value for 'roleId'
 *      profil: // value for 'profil'
 *      expireAvant: // value for 'expireAvant'
 *   },
 * });
 */
export function useComptesQuery(baseOptions?: ApolloReactHooks.QueryHookOptions<ComptesQuery, ComptesQueryVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<ComptesQuery, ComptesQueryVariables>(ComptesDocument, options);
      }
export function useComptesLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<ComptesQuery, ComptesQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<ComptesQuery, ComptesQueryVariables>(ComptesDocument, options);
        }
// @ts-ignore
export function useComptesSuspenseQuery(baseOptions?: ApolloReactHooks.SuspenseQueryHookOptions<ComptesQuery, ComptesQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<ComptesQuery, ComptesQueryVariables>;
export function useComptesSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<ComptesQuery, ComptesQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<ComptesQuery | undefined, ComptesQueryVariables>;
export function useComptesSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<ComptesQuery, ComptesQueryVariables>) {
          const options = baseOptions === ApolloReactHooks.skipToken ? baseOptions : {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useSuspenseQuery<ComptesQuery, ComptesQueryVariables>(ComptesDocument, options);
        }
export type ComptesQueryHookResult = ReturnType<typeof useComptesQuery>;
export type ComptesLazyQueryHookResult = ReturnType<typeof useComptesLazyQuery>;
export type ComptesSuspenseQueryHookResult = ReturnType<typeof useComptesSuspenseQuery>;
export type ComptesQueryResult = ApolloReactCommon.QueryResult<ComptesQuery, ComptesQueryVariables>;
export const CompteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Compte"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"voirUtilisateur"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CompteComplet"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EtatDeCompte"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Utilisateur"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}},{"kind":"Field","name":{"kind":"Name","value":"login"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"profil"}},{"kind":"Field","name":{"kind":"Name","value":"statut"}},{"kind":"Field","name":{"kind":"Name","value":"dateExpiration"}},{"kind":"Field","name":{"kind":"Name","value":"entite"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"nomEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"nomEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dateFin"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CompteComplet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Utilisateur"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EtatDeCompte"}},{"kind":"Field","name":{"kind":"Name","value":"telephone"}},{"kind":"Field","name":{"kind":"Name","value":"langue"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"sessionsOuvertes"}},{"kind":"Field","name":{"kind":"Name","value":"motDePasseChoisi"}},{"kind":"Field","name":{"kind":"Name","value":"creerA"}},{"kind":"Field","name":{"kind":"Name","value":"modifierA"}},{"kind":"Field","name":{"kind":"Name","value":"creerPar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"modifierPar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useCompteQuery__
 *
 * To run a query within a React component, call `useCompteQuery` and pass it any options that fit your needs.
 * When your component renders, `useCompteQuery` returns an object from Apollo Client that contains loading, error, and data properties
 * you can use to render your UI.
 *
 * @param baseOptions options that will be passed into the query, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options;
 *
 * @example
 * const { data, loading, error } = useCompteQuery({
 *   variables: {
 *      id: // value for 'id'
 *   },
 * });
 */
export function useCompteQuery(baseOptions: ApolloReactHooks.QueryHookOptions<CompteQuery, CompteQueryVariables> & ({ variables: CompteQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<CompteQuery, CompteQueryVariables>(CompteDocument, options);
      }
export function useCompteLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<CompteQuery, CompteQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<CompteQuery, CompteQueryVariables>(CompteDocument, options);
        }
// @ts-ignore
export function useCompteSuspenseQuery(baseOptions?: ApolloReactHooks.SuspenseQueryHookOptions<CompteQuery, CompteQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<CompteQuery, CompteQueryVariables>;
export function useCompteSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<CompteQuery, CompteQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<CompteQuery | undefined, CompteQueryVariables>;
export function useCompteSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<CompteQuery, CompteQueryVariables>) {
          const options = baseOptions === ApolloReactHooks.skipToken ? baseOptions : {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useSuspenseQuery<CompteQuery, CompteQueryVariables>(CompteDocument, options);
        }
export type CompteQueryHookResult = ReturnType<typeof useCompteQuery>;
export type CompteLazyQueryHookResult = ReturnType<typeof useCompteLazyQuery>;
export type CompteSuspenseQueryHookResult = ReturnType<typeof useCompteSuspenseQuery>;
export type CompteQueryResult = ApolloReactCommon.QueryResult<CompteQuery, CompteQueryVariables>;
export const RolesAChoisirDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RolesAChoisir"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"premiers"},"name":{"kind":"Name","value":"consulterRole"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"perPage"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RoleAChoisir"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"suivants"},"name":{"kind":"Name","value":"consulterRole"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"IntValue","value":"2"}},{"kind":"Argument","name":{"kind":"Name","value":"perPage"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RoleAChoisir"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoleAChoisir"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Role"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"nomEn"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"nomEn"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useRolesAChoisirQuery__
 *
 * To run a query within a React component, call `useRolesAChoisirQuery` and pass it any options that fit your needs.
 * When your component renders, `useRolesAChoisirQuery` returns an object from Apollo Client that contains loading, error, and data properties
 * you can use to render your UI.
 *
 * @param baseOptions options that will be passed into the query, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options;
 *
 * @example
 * const { data, loading, error } = useRolesAChoisirQuery({
 *   variables: {
 *   },
 * });
 */
export function useRolesAChoisirQuery(baseOptions?: ApolloReactHooks.QueryHookOptions<RolesAChoisirQuery, RolesAChoisirQueryVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<RolesAChoisirQuery, RolesAChoisirQueryVariables>(RolesAChoisirDocument, options);
      }
export function useRolesAChoisirLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<RolesAChoisirQuery, RolesAChoisirQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<RolesAChoisirQuery, RolesAChoisirQueryVariables>(RolesAChoisirDocument, options);
        }
// @ts-ignore
export function useRolesAChoisirSuspenseQuery(baseOptions?: ApolloReactHooks.SuspenseQueryHookOptions<RolesAChoisirQuery, RolesAChoisirQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<RolesAChoisirQuery, RolesAChoisirQueryVariables>;
export function useRolesAChoisirSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<RolesAChoisirQuery, RolesAChoisirQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<RolesAChoisirQuery | undefined, RolesAChoisirQueryVariables>;
export function useRolesAChoisirSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<RolesAChoisirQuery, RolesAChoisirQueryVariables>) {
          const options = baseOptions === ApolloReactHooks.skipToken ? baseOptions : {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useSuspenseQuery<RolesAChoisirQuery, RolesAChoisirQueryVariables>(RolesAChoisirDocument, options);
        }
export type RolesAChoisirQueryHookResult = ReturnType<typeof useRolesAChoisirQuery>;
export type RolesAChoisirLazyQueryHookResult = ReturnType<typeof useRolesAChoisirLazyQuery>;
export type RolesAChoisirSuspenseQueryHookResult = ReturnType<typeof useRolesAChoisirSuspenseQuery>;
export type RolesAChoisirQueryResult = ApolloReactCommon.QueryResult<RolesAChoisirQuery, RolesAChoisirQueryVariables>;
export const EntitesAChoisirDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EntitesAChoisir"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"recherche"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consulterEntite"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"perPage"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"recherche"},"value":{"kind":"Variable","name":{"kind":"Name","value":"recherche"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useEntitesAChoisirQuery__
 *
 * To run a query within a React component, call `useEntitesAChoisirQuery` and pass it any options that fit your needs.
 * When your component renders, `useEntitesAChoisirQuery` returns an object from Apollo Client that contains loading, error, and data properties
 * you can use to render your UI.
 *
 * @param baseOptions options that will be passed into the query, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options;
 *
 * @example
 * const { data, loading, error } = useEntitesAChoisirQuery({
 *   variables: {
 *      recherche: // value for 'recherche'
 *   },
 * });
 */
export function useEntitesAChoisirQuery(baseOptions?: ApolloReactHooks.QueryHookOptions<EntitesAChoisirQuery, EntitesAChoisirQueryVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<EntitesAChoisirQuery, EntitesAChoisirQueryVariables>(EntitesAChoisirDocument, options);
      }
export function useEntitesAChoisirLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<EntitesAChoisirQuery, EntitesAChoisirQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<EntitesAChoisirQuery, EntitesAChoisirQueryVariables>(EntitesAChoisirDocument, options);
        }
// @ts-ignore
export function useEntitesAChoisirSuspenseQuery(baseOptions?: ApolloReactHooks.SuspenseQueryHookOptions<EntitesAChoisirQuery, EntitesAChoisirQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<EntitesAChoisirQuery, EntitesAChoisirQueryVariables>;
export function useEntitesAChoisirSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<EntitesAChoisirQuery, EntitesAChoisirQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<EntitesAChoisirQuery | undefined, EntitesAChoisirQueryVariables>;
export function useEntitesAChoisirSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<EntitesAChoisirQuery, EntitesAChoisirQueryVariables>) {
          const options = baseOptions === ApolloReactHooks.skipToken ? baseOptions : {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useSuspenseQuery<EntitesAChoisirQuery, EntitesAChoisirQueryVariables>(EntitesAChoisirDocument, options);
        }
export type EntitesAChoisirQueryHookResult = ReturnType<typeof useEntitesAChoisirQuery>;
export type EntitesAChoisirLazyQueryHookResult = ReturnType<typeof useEntitesAChoisirLazyQuery>;
export type EntitesAChoisirSuspenseQueryHookResult = ReturnType<typeof useEntitesAChoisirSuspenseQuery>;
export type EntitesAChoisirQueryResult = ApolloReactCommon.QueryResult<EntitesAChoisirQuery, EntitesAChoisirQueryVariables>;
export const CreerCompteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreerCompte"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreerUtilisateurInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"creerUtilisateur"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"utilisateur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CompteComplet"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EtatDeCompte"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Utilisateur"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}},{"kind":"Field","name":{"kind":"Name","value":"login"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"profil"}},{"kind":"Field","name":{"kind":"Name","value":"statut"}},{"kind":"Field","name":{"kind":"Name","value":"dateExpiration"}},{"kind":"Field","name":{"kind":"Name","value":"entite"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"nomEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"nomEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dateFin"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CompteComplet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Utilisateur"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EtatDeCompte"}},{"kind":"Field","name":{"kind":"Name","value":"telephone"}},{"kind":"Field","name":{"kind":"Name","value":"langue"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"sessionsOuvertes"}},{"kind":"Field","name":{"kind":"Name","value":"motDePasseChoisi"}},{"kind":"Field","name":{"kind":"Name","value":"creerA"}},{"kind":"Field","name":{"kind":"Name","value":"modifierA"}},{"kind":"Field","name":{"kind":"Name","value":"creerPar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"modifierPar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useCreerCompteMutation__
 *
 * To run a mutation, you first call `useCreerCompteMutation` within a React component and pass it any options that fit your needs.
 * When your component renders, `useCreerCompteMutation` returns a tuple that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - An object with fields that represent the current status of the mutation's execution
 *
 * @param baseOptions options that will be passed into the mutation, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options-2;
 *
 * @example
 * const [creerCompteMutation, { data, loading, error }] = useCreerCompteMutation({
 *   variables: {
 *      input: // value for 'input'
 *   },
 * });
 */
export function useCreerCompteMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<CreerCompteMutation, CreerCompteMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<CreerCompteMutation, CreerCompteMutationVariables>(CreerCompteDocument, options);
      }
export type CreerCompteMutationHookResult = ReturnType<typeof useCreerCompteMutation>;
export type CreerCompteMutationResult = ApolloReactCommon.MutationResult<CreerCompteMutation>;
export const ModifierCompteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ModifierCompte"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ModifierUtilisateurInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"modifierUtilisateur"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"utilisateur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CompteComplet"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EtatDeCompte"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Utilisateur"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}},{"kind":"Field","name":{"kind":"Name","value":"login"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"profil"}},{"kind":"Field","name":{"kind":"Name","value":"statut"}},{"kind":"Field","name":{"kind":"Name","value":"dateExpiration"}},{"kind":"Field","name":{"kind":"Name","value":"entite"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"nomEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"nomEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dateFin"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CompteComplet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Utilisateur"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EtatDeCompte"}},{"kind":"Field","name":{"kind":"Name","value":"telephone"}},{"kind":"Field","name":{"kind":"Name","value":"langue"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"sessionsOuvertes"}},{"kind":"Field","name":{"kind":"Name","value":"motDePasseChoisi"}},{"kind":"Field","name":{"kind":"Name","value":"creerA"}},{"kind":"Field","name":{"kind":"Name","value":"modifierA"}},{"kind":"Field","name":{"kind":"Name","value":"creerPar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"modifierPar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useModifierCompteMutation__
 *
 * To run a mutation, you first call `useModifierCompteMutation` within a React component and pass it any options that fit your needs.
 * When your component renders, `useModifierCompteMutation` returns a tuple that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - An object with fields that represent the current status of the mutation's execution
 *
 * @param baseOptions options that will be passed into the mutation, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options-2;
 *
 * @example
 * const [modifierCompteMutation, { data, loading, error }] = useModifierCompteMutation({
 *   variables: {
 *      input: // value for 'input'
 *   },
 * });
 */
export function useModifierCompteMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<ModifierCompteMutation, ModifierCompteMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<ModifierCompteMutation, ModifierCompteMutationVariables>(ModifierCompteDocument, options);
      }
export type ModifierCompteMutationHookResult = ReturnType<typeof useModifierCompteMutation>;
export type ModifierCompteMutationResult = ApolloReactCommon.MutationResult<ModifierCompteMutation>;
export const ProlongerCompteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProlongerCompte"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProlongerUtilisateurInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"prolongerUtilisateur"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"utilisateur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CompteComplet"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EtatDeCompte"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Utilisateur"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}},{"kind":"Field","name":{"kind":"Name","value":"login"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"profil"}},{"kind":"Field","name":{"kind":"Name","value":"statut"}},{"kind":"Field","name":{"kind":"Name","value":"dateExpiration"}},{"kind":"Field","name":{"kind":"Name","value":"entite"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"nomEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"nomEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dateFin"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CompteComplet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Utilisateur"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EtatDeCompte"}},{"kind":"Field","name":{"kind":"Name","value":"telephone"}},{"kind":"Field","name":{"kind":"Name","value":"langue"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"sessionsOuvertes"}},{"kind":"Field","name":{"kind":"Name","value":"motDePasseChoisi"}},{"kind":"Field","name":{"kind":"Name","value":"creerA"}},{"kind":"Field","name":{"kind":"Name","value":"modifierA"}},{"kind":"Field","name":{"kind":"Name","value":"creerPar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"modifierPar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useProlongerCompteMutation__
 *
 * To run a mutation, you first call `useProlongerCompteMutation` within a React component and pass it any options that fit your needs.
 * When your component renders, `useProlongerCompteMutation` returns a tuple that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - An object with fields that represent the current status of the mutation's execution
 *
 * @param baseOptions options that will be passed into the mutation, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options-2;
 *
 * @example
 * const [prolongerCompteMutation, { data, loading, error }] = useProlongerCompteMutation({
 *   variables: {
 *      input: // value for 'input'
 *   },
 * });
 */
export function useProlongerCompteMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<ProlongerCompteMutation, ProlongerCompteMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<ProlongerCompteMutation, ProlongerCompteMutationVariables>(ProlongerCompteDocument, options);
      }
export type ProlongerCompteMutationHookResult = ReturnType<typeof useProlongerCompteMutation>;
export type ProlongerCompteMutationResult = ApolloReactCommon.MutationResult<ProlongerCompteMutation>;
export const ChangerStatutCompteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangerStatutCompte"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ModifierStatutUtilisateurInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"modifierStatutUtilisateur"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"utilisateur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CompteComplet"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EtatDeCompte"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Utilisateur"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}},{"kind":"Field","name":{"kind":"Name","value":"login"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"profil"}},{"kind":"Field","name":{"kind":"Name","value":"statut"}},{"kind":"Field","name":{"kind":"Name","value":"dateExpiration"}},{"kind":"Field","name":{"kind":"Name","value":"entite"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"nomEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"nomEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dateFin"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CompteComplet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Utilisateur"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EtatDeCompte"}},{"kind":"Field","name":{"kind":"Name","value":"telephone"}},{"kind":"Field","name":{"kind":"Name","value":"langue"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"sessionsOuvertes"}},{"kind":"Field","name":{"kind":"Name","value":"motDePasseChoisi"}},{"kind":"Field","name":{"kind":"Name","value":"creerA"}},{"kind":"Field","name":{"kind":"Name","value":"modifierA"}},{"kind":"Field","name":{"kind":"Name","value":"creerPar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"modifierPar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useChangerStatutCompteMutation__
 *
 * To run a mutation, you first call `useChangerStatutCompteMutation` within a React component and pass it any options that fit your needs.
 * When your component renders, `useChangerStatutCompteMutation` returns a tuple that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - An object with fields that represent the current status of the mutation's execution
 *
 * @param baseOptions options that will be passed into the mutation, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options-2;
 *
 * @example
 * const [changerStatutCompteMutation, { data, loading, error }] = useChangerStatutCompteMutation({
 *   variables: {
 *      input: // value for 'input'
 *   },
 * });
 */
export function useChangerStatutCompteMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<ChangerStatutCompteMutation, ChangerStatutCompteMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<ChangerStatutCompteMutation, ChangerStatutCompteMutationVariables>(ChangerStatutCompteDocument, options);
      }
export type ChangerStatutCompteMutationHookResult = ReturnType<typeof useChangerStatutCompteMutation>;
export type ChangerStatutCompteMutationResult = ApolloReactCommon.MutationResult<ChangerStatutCompteMutation>;
export const SupprimerCompteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SupprimerCompte"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SupprimerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"supprimerUtilisateur"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useSupprimerCompteMutation__
 *
 * To run a mutation, you first call `useSupprimerCompteMutation` within a React component and pass it any options that fit your needs.
 * When your component renders, `useSupprimerCompteMutation` returns a tuple that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - An object with fields that represent the current status of the mutation's execution
 *
 * @param baseOptions options that will be passed into the mutation, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options-2;
 *
 * @example
 * const [supprimerCompteMutation, { data, loading, error }] = useSupprimerCompteMutation({
 *   variables: {
 *      input: // value for 'input'
 *   },
 * });
 */
export function useSupprimerCompteMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<SupprimerCompteMutation, SupprimerCompteMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<SupprimerCompteMutation, SupprimerCompteMutationVariables>(SupprimerCompteDocument, options);
      }
export type SupprimerCompteMutationHookResult = ReturnType<typeof useSupprimerCompteMutation>;
export type SupprimerCompteMutationResult = ApolloReactCommon.MutationResult<SupprimerCompteMutation>;
export const DeconnecterCompteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeconnecterCompte"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"utilisateurId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deconnecterPartout"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"utilisateurId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"utilisateurId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useDeconnecterCompteMutation__
 *
 * To run a mutation, you first call `useDeconnecterCompteMutation` within a React component and pass it any options that fit your needs.
 * When your component renders, `useDeconnecterCompteMutation` returns a tuple that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - An object with fields that represent the current status of the mutation's execution
 *
 * @param baseOptions options that will be passed into the mutation, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options-2;
 *
 * @example
 * const [deconnecterCompteMutation, { data, loading, error }] = useDeconnecterCompteMutation({
 *   variables: {
 *      utilisateurId: // value for 'utilisateurId'
 *   },
 * });
 */
export function useDeconnecterCompteMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<DeconnecterCompteMutation, DeconnecterCompteMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<DeconnecterCompteMutation, DeconnecterCompteMutationVariables>(DeconnecterCompteDocument, options);
      }
export type DeconnecterCompteMutationHookResult = ReturnType<typeof useDeconnecterCompteMutation>;
export type DeconnecterCompteMutationResult = ApolloReactCommon.MutationResult<DeconnecterCompteMutation>;
export const RenvoyerLienDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RenvoyerLien"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DemanderReinitialisationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"demanderReinitialisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useRenvoyerLienMutation__
 *
 * To run a mutation, you first call `useRenvoyerLienMutation` within a React component and pass it any options that fit your needs.
 * When your component renders, `useRenvoyerLienMutation` returns a tuple that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - An object with fields that represent the current status of the mutation's execution
 *
 * @param baseOptions options that will be passed into the mutation, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options-2;
 *
 * @example
 * const [renvoyerLienMutation, { data, loading, error }] = useRenvoyerLienMutation({
 *   variables: {
 *      input: // value for 'input'
 *   },
 * });
 */
export function useRenvoyerLienMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<RenvoyerLienMutation, RenvoyerLienMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<RenvoyerLienMutation, RenvoyerLienMutationVariables>(RenvoyerLienDocument, options);
      }
export type RenvoyerLienMutationHookResult = ReturnType<typeof useRenvoyerLienMutation>;
export type RenvoyerLienMutationResult = ApolloReactCommon.MutationResult<RenvoyerLienMutation>;