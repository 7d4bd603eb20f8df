/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentNode } from 'graphql';
import type * as ApolloReactCommon from '@/lib/apollo/adaptateur';
import * as ApolloReactHooks from '@/lib/apollo/adaptateur';
const defaultOptions = {} as const;
/** Les pages données se suivent dans cet ordre, après les autres de l’application */
export type AjouterPagesApplicationInput = {
  applicationId: string;
  /** Une demande renvoyée avec la même clé, dans les 30 jours, n’a qu’un effet */
  cleIdempotence?: string | null | undefined;
  /** De 1 à 300, toutes ou aucune */
  pageIds: Array<string>;
};

export type CreerApplicationInput = {
  /** Une demande renvoyée avec la même clé, dans les 30 jours, n’a qu’un effet */
  cleIdempotence?: string | null | undefined;
  /** #RRGGBB */
  couleur: string;
  description?: string | null | undefined;
  /** D’un fichier déposé par POST /fichiers avec l’usage « icone » */
  iconeId?: string | null | undefined;
  /** Unique */
  nom: string;
};

export type CreerPageInput = {
  /** Sans application, elle n’est dans le menu de personne */
  applicationId?: string | null | undefined;
  /** Une demande renvoyée avec la même clé, dans les 30 jours, n’a qu’un effet */
  cleIdempotence?: string | null | undefined;
  description?: string | null | undefined;
  /** Celle qu’il faut pouvoir appeler pour la voir */
  fonctionId?: string | null | undefined;
  /** D’un fichier déposé par POST /fichiers avec l’usage « page » */
  iconeId?: string | null | undefined;
  /** Un chemin du site, ou une adresse http(s):// qui s’ouvre à part ; unique */
  lien: string;
  nom: string;
  /** Absent : le nom français sert aussi en anglais */
  nomEn?: string | null | undefined;
  /** Absent : à la fin */
  ordre?: number | null | undefined;
  pictogramme?: string | null | undefined;
};

/** Un champ absent ne change pas */
export type ModifierApplicationInput = {
  couleur?: string | null | undefined;
  description?: string | null | undefined;
  /** null retire l’icône ; l’ancienne est supprimée */
  iconeId?: string | null | undefined;
  id: string;
  nom?: string | null | undefined;
  version: number;
};

/** Un champ absent ne change pas */
export type ModifierPageInput = {
  applicationId?: string | null | undefined;
  description?: string | null | undefined;
  fonctionId?: string | null | undefined;
  /** null retire l’icône ; l’ancienne est supprimée */
  iconeId?: string | null | undefined;
  id: string;
  /** Celui d’une page du produit ne change pas */
  lien?: string | null | undefined;
  nom?: string | null | undefined;
  nomEn?: string | null | undefined;
  ordre?: number | null | undefined;
  pictogramme?: string | null | undefined;
  version: number;
};

export type RetirerPagesApplicationInput = {
  applicationId: string;
  /** De 1 à 300, toutes ou aucune */
  pageIds: Array<string>;
};

export type SupprimerInput = {
  id: string;
  version: number;
};

export type ApplicationDeListeFragment = { id: string, version: number, code: string | null, nom: string, nomEn: string | null, description: string | null, couleur: string | null, nombrePages: number, nombreRoles: number, nombreFonctions: number, icone: { id: string, url: string } | null };

export type PageDeMenuFragment = { id: string, version: number, nom: string, nomEn: string | null, description: string | null, lien: string, pictogramme: string | null, ordre: number, integree: boolean, icone: { id: string, url: string } | null, application: { id: string, nom: string, nomEn: string | null } | null, fonction: { id: string, nomFonction: string, application: { id: string, nom: string, nomEn: string | null } } | null };

export type ListeApplicationsQueryVariables = Exact<{
  page?: number | null | undefined;
  perPage?: number | null | undefined;
  recherche?: string | null | undefined;
}>;


export type ListeApplicationsQuery = { consulterApplication: { items: Array<{ id: string, version: number, code: string | null, nom: string, nomEn: string | null, description: string | null, couleur: string | null, nombrePages: number, nombreRoles: number, nombreFonctions: number, icone: { id: string, url: string } | null }>, pagination: { page: number, perPage: number, totalItems: number, totalExact: boolean, totalPages: number, hasNext: boolean, hasPrev: boolean } } };

export type UneApplicationQueryVariables = Exact<{
  id: string;
}>;


export type UneApplicationQuery = { voirApplication: { id: string, version: number, code: string | null, nom: string, nomEn: string | null, description: string | null, couleur: string | null, nombrePages: number, nombreRoles: number, nombreFonctions: number, pages: Array<{ id: string, version: number, nom: string, nomEn: string | null, description: string | null, lien: string, pictogramme: string | null, ordre: number, integree: boolean, icone: { id: string, url: string } | null, application: { id: string, nom: string, nomEn: string | null } | null, fonction: { id: string, nomFonction: string, application: { id: string, nom: string, nomEn: string | null } } | null }>, icone: { id: string, url: string } | null } };

export type PagesSansApplicationQueryVariables = Exact<{ [key: string]: never; }>;


export type PagesSansApplicationQuery = { consulterPage: { items: Array<{ id: string, version: number, nom: string, nomEn: string | null, description: string | null, lien: string, pictogramme: string | null, ordre: number, integree: boolean, icone: { id: string, url: string } | null, application: { id: string, nom: string, nomEn: string | null } | null, fonction: { id: string, nomFonction: string, application: { id: string, nom: string, nomEn: string | null } } | null }>, pagination: { totalItems: number } } };

export type ChoixApplicationsQueryVariables = Exact<{ [key: string]: never; }>;


export type ChoixApplicationsQuery = { consulterApplication: { items: Array<{ id: string, nom: string, nomEn: string | null }> } };

export type ChoixFonctionsQueryVariables = Exact<{
  recherche?: string | null | undefined;
}>;


export type ChoixFonctionsQuery = { consulterFonctionApi: { items: Array<{ id: string, nomFonction: string, application: { id: string, nom: string, nomEn: string | null } }> } };

export type CreerApplicationMutationVariables = Exact<{
  input: CreerApplicationInput;
}>;


export type CreerApplicationMutation = { creerApplication: { message: { fr: string, en: string }, application: { id: string, version: number, code: string | null, nom: string, nomEn: string | null, description: string | null, couleur: string | null, nombrePages: number, nombreRoles: number, nombreFonctions: number, icone: { id: string, url: string } | null } } };

export type ModifierApplicationMutationVariables = Exact<{
  input: ModifierApplicationInput;
}>;


export type ModifierApplicationMutation = { modifierApplication: { message: { fr: string, en: string }, application: { id: string, version: number, code: string | null, nom: string, nomEn: string | null, description: string | null, couleur: string | null, nombrePages: number, nombreRoles: number, nombreFonctions: number, icone: { id: string, url: string } | null } } };

export type SupprimerApplicationMutationVariables = Exact<{
  input: SupprimerInput;
}>;


export type SupprimerApplicationMutation = { supprimerApplication: { id: string, message: { fr: string, en: string } } };

export type CreerPageMutationVariables = Exact<{
  input: CreerPageInput;
}>;


export type CreerPageMutation = { creerPage: { message: { fr: string, en: string }, page: { id: string, version: number, nom: string, nomEn: string | null, description: string | null, lien: string, pictogramme: string | null, ordre: number, integree: boolean, icone: { id: string, url: string } | null, application: { id: string, nom: string, nomEn: string | null } | null, fonction: { id: string, nomFonction: string, application: { id: string, nom: string, nomEn: string | null } } | null } } };

export type ModifierPageMutationVariables = Exact<{
  input: ModifierPageInput;
}>;


export type ModifierPageMutation = { modifierPage: { message: { fr: string, en: string }, page: { id: string, version: number, nom: string, nomEn: string | null, description: string | null, lien: string, pictogramme: string | null, ordre: number, integree: boolean, icone: { id: string, url: string } | null, application: { id: string, nom: string, nomEn: string | null } | null, fonction: { id: string, nomFonction: string, application: { id: string, nom: string, nomEn: string | null } } | null } } };

export type SupprimerPageMutationVariables = Exact<{
  input: SupprimerInput;
}>;


export type SupprimerPageMutation = { supprimerPage: { id: string, message: { fr: string, en: string } } };

export type AjouterPagesApplicationMutationVariables = Exact<{
  input: AjouterPagesApplicationInput;
}>;


export type AjouterPagesApplicationMutation = { ajouterPagesApplication: { message: { fr: string, en: string }, application: { id: string, nombrePages: number, pages: Array<{ id: string, version: number, nom: string, nomEn: string | null, description: string | null, lien: string, pictogramme: string | null, ordre: number, integree: boolean, icone: { id: string, url: string } | null, application: { id: string, nom: string, nomEn: string | null } | null, fonction: { id: string, nomFonction: string, application: { id: string, nom: string, nomEn: string | null } } | null }> } } };

export type RetirerPagesApplicationMutationVariables = Exact<{
  input: RetirerPagesApplicationInput;
}>;


export type RetirerPagesApplicationMutation = { retirerPagesApplication: { message: { fr: string, en: string }, application: { id: string, nombrePages: number, pages: Array<{ id: string, version: number, nom: string, nomEn: string | null, description: string | null, lien: string, pictogramme: string | null, ordre: number, integree: boolean, icone: { id: string, url: string } | null, application: { id: string, nom: string, nomEn: string | null } | null, fonction: { id: string, nomFonction: string, application: { id: string, nom: string, nomEn: string | null } } | null }> } } };

export const ApplicationDeListeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApplicationDeListe"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Application"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"nomEn"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"couleur"}},{"kind":"Field","name":{"kind":"Name","value":"icone"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nombrePages"}},{"kind":"Field","name":{"kind":"Name","value":"nombreRoles"}},{"kind":"Field","name":{"kind":"Name","value":"nombreFonctions"}}]}}]} as unknown as DocumentNode;
export const PageDeMenuFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageDeMenu"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Page"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"nomEn"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"lien"}},{"kind":"Field","name":{"kind":"Name","value":"pictogramme"}},{"kind":"Field","name":{"kind":"Name","value":"ordre"}},{"kind":"Field","name":{"kind":"Name","value":"integree"}},{"kind":"Field","name":{"kind":"Name","value":"icone"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"nomEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fonction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nomFonction"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"nomEn"}}]}}]}}]}}]} as unknown as DocumentNode;
export const ListeApplicationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListeApplications"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"page"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"perPage"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"recherche"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consulterApplication"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"Variable","name":{"kind":"Name","value":"page"}}},{"kind":"Argument","name":{"kind":"Name","value":"perPage"},"value":{"kind":"Variable","name":{"kind":"Name","value":"perPage"}}},{"kind":"Argument","name":{"kind":"Name","value":"recherche"},"value":{"kind":"Variable","name":{"kind":"Name","value":"recherche"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApplicationDeListe"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pagination"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"perPage"}},{"kind":"Field","name":{"kind":"Name","value":"totalItems"}},{"kind":"Field","name":{"kind":"Name","value":"totalExact"}},{"kind":"Field","name":{"kind":"Name","value":"totalPages"}},{"kind":"Field","name":{"kind":"Name","value":"hasNext"}},{"kind":"Field","name":{"kind":"Name","value":"hasPrev"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApplicationDeListe"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Application"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"nomEn"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"couleur"}},{"kind":"Field","name":{"kind":"Name","value":"icone"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nombrePages"}},{"kind":"Field","name":{"kind":"Name","value":"nombreRoles"}},{"kind":"Field","name":{"kind":"Name","value":"nombreFonctions"}}]}}]} as unknown as DocumentNode;

/**
 * __useListeApplicationsQuery__
 *
 * To run a query within a React component, call `useListeApplicationsQuery` and pass it any options that fit your needs.
 * When your component renders, `useListeApplicationsQuery` returns an object from Apollo Client that contains loading, error, and data properties
 * you can use to render your UI.
 *
 * @param baseOptions options that will be passed into the query, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options;
 *
 * @example
 * const { data, loading, error } = useListeApplicationsQuery({
 *   variables: {
 *      page: // value for 'page'
 *      perPage: // value for 'perPage'
 *      recherche: // value for 'recherche'
 *   },
 * });
 */
export function useListeApplicationsQuery(baseOptions?: ApolloReactHooks.QueryHookOptions<ListeApplicationsQuery, ListeApplicationsQueryVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<ListeApplicationsQuery, ListeApplicationsQueryVariables>(ListeApplicationsDocument, options);
      }
export function useListeApplicationsLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<ListeApplicationsQuery, ListeApplicationsQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<ListeApplicationsQuery, ListeApplicationsQueryVariables>(ListeApplicationsDocument, options);
        }
// @ts-ignore
export function useListeApplicationsSuspenseQuery(baseOptions?: ApolloReactHooks.SuspenseQueryHookOptions<ListeApplicationsQuery, ListeApplicationsQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<ListeApplicationsQuery, ListeApplicationsQueryVariables>;
export function useListeApplicationsSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<ListeApplicationsQuery, ListeApplicationsQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<ListeApplicationsQuery | undefined, ListeApplicationsQueryVariables>;
export function useListeApplicationsSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<ListeApplicationsQuery, ListeApplicationsQueryVariables>) {
          const options = baseOptions === ApolloReactHooks.skipToken ? baseOptions : {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useSuspenseQuery<ListeApplicationsQuery, ListeApplicationsQueryVariables>(ListeApplicationsDocument, options);
        }
export type ListeApplicationsQueryHookResult = ReturnType<typeof useListeApplicationsQuery>;
export type ListeApplicationsLazyQueryHookResult = ReturnType<typeof useListeApplicationsLazyQuery>;
export type ListeApplicationsSuspenseQueryHookResult = ReturnType<typeof useListeApplicationsSuspenseQuery>;
export type ListeApplicationsQueryResult = ApolloReactCommon.QueryResult<ListeApplicationsQuery, ListeApplicationsQueryVariables>;
export const UneApplicationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UneApplication"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"voirApplication"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApplicationDeListe"}},{"kind":"Field","name":{"kind":"Name","value":"pages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageDeMenu"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApplicationDeListe"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Application"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"nomEn"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"couleur"}},{"kind":"Field","name":{"kind":"Name","value":"icone"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nombrePages"}},{"kind":"Field","name":{"kind":"Name","value":"nombreRoles"}},{"kind":"Field","name":{"kind":"Name","value":"nombreFonctions"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageDeMenu"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Page"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"nomEn"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"lien"}},{"kind":"Field","name":{"kind":"Name","value":"pictogramme"}},{"kind":"Field","name":{"kind":"Name","value":"ordre"}},{"kind":"Field","name":{"kind":"Name","value":"integree"}},{"kind":"Field","name":{"kind":"Name","value":"icone"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"nomEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fonction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nomFonction"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"nomEn"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useUneApplicationQuery__
 *
 * To run a query within a React component, call `useUneApplicationQuery` and pass it any options that fit your needs.
 * When your component renders, `useUneApplicationQuery` returns an object from Apollo Client that contains loading, error, and data properties
 * you can use to render your UI.
 *
 * @param baseOptions options that will be passed into the query, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options;
 *
 * @example
 * const { data, loading, error } = useUneApplicationQuery({
 *   variables: {
 *      id: // value for 'id'
 *   },
 * });
 */
export function useUneApplicationQuery(baseOptions: ApolloReactHooks.QueryHookOptions<UneApplicationQuery, UneApplicationQueryVariables> & ({ variables: UneApplicationQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<UneApplicationQuery, UneApplicationQueryVariables>(UneApplicationDocument, options);
      }
export function useUneApplicationLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<UneApplicationQuery, UneApplicationQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<UneApplicationQuery, UneApplicationQueryVariables>(UneApplicationDocument, options);
        }
// @ts-ignore
export function useUneApplicationSuspenseQuery(baseOptions?: ApolloReactHooks.SuspenseQueryHookOptions<UneApplicationQuery, UneApplicationQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<UneApplicationQuery, UneApplicationQueryVariables>;
export function useUneApplicationSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<UneApplicationQuery, UneApplicationQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<UneApplicationQuery | undefined, UneApplicationQueryVariables>;
export function useUneApplicationSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<UneApplicationQuery, UneApplicationQueryVariables>) {
          const options = baseOptions === ApolloReactHooks.skipToken ? baseOptions : {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useSuspenseQuery<UneApplicationQuery, UneApplicationQueryVariables>(UneApplicationDocument, options);
        }
export type UneApplicationQueryHookResult = ReturnType<typeof useUneApplicationQuery>;
export type UneApplicationLazyQueryHookResult = ReturnType<typeof useUneApplicationLazyQuery>;
export type UneApplicationSuspenseQueryHookResult = ReturnType<typeof useUneApplicationSuspenseQuery>;
export type UneApplicationQueryResult = ApolloReactCommon.QueryResult<UneApplicationQuery, UneApplicationQueryVariables>;
export const PagesSansApplicationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PagesSansApplication"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consulterPage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"sansApplication"},"value":{"kind":"BooleanValue","value":true}},{"kind":"Argument","name":{"kind":"Name","value":"perPage"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageDeMenu"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pagination"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalItems"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageDeMenu"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Page"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"nomEn"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"lien"}},{"kind":"Field","name":{"kind":"Name","value":"pictogramme"}},{"kind":"Field","name":{"kind":"Name","value":"ordre"}},{"kind":"Field","name":{"kind":"Name","value":"integree"}},{"kind":"Field","name":{"kind":"Name","value":"icone"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"nomEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fonction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nomFonction"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"nomEn"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __usePagesSansApplicationQuery__
 *
 * To run a query within a React component, call `usePagesSansApplicationQuery` and pass it any options that fit your needs.
 * When your component renders, `usePagesSansApplicationQuery` returns an object from Apollo Client that contains loading, error, and data properties
 * you can use to render your UI.
 *
 * @param baseOptions options that will be passed into the query, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options;
 *
 * @example
 * const { data, loading, error } = usePagesSansApplicationQuery({
 *   variables: {
 *   },
 * });
 */
export function usePagesSansApplicationQuery(baseOptions?: ApolloReactHooks.QueryHookOptions<PagesSansApplicationQuery, PagesSansApplicationQueryVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<PagesSansApplicationQuery, PagesSansApplicationQueryVariables>(PagesSansApplicationDocument, options);
      }
export function usePagesSansApplicationLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<PagesSansApplicationQuery, PagesSansApplicationQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<PagesSansApplicationQuery, PagesSansApplicationQueryVariables>(PagesSansApplicationDocument, options);
        }
// @ts-ignore
export function usePagesSansApplicationSuspenseQuery(baseOptions?: ApolloReactHooks.SuspenseQueryHookOptions<PagesSansApplicationQuery, PagesSansApplicationQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<PagesSansApplicationQuery, PagesSansApplicationQueryVariables>;
export function usePagesSansApplicationSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<PagesSansApplicationQuery, PagesSansApplicationQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<PagesSansApplicationQuery | undefined, PagesSansApplicationQueryVariables>;
export function usePagesSansApplicationSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<PagesSansApplicationQuery, PagesSansApplicationQueryVariables>) {
          const options = baseOptions === ApolloReactHooks.skipToken ? baseOptions : {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useSuspenseQuery<PagesSansApplicationQuery, PagesSansApplicationQueryVariables>(PagesSansApplicationDocument, options);
        }
export type PagesSansApplicationQueryHookResult = ReturnType<typeof usePagesSansApplicationQuery>;
export type PagesSansApplicationLazyQueryHookResult = ReturnType<typeof usePagesSansApplicationLazyQuery>;
export type PagesSansApplicationSuspenseQueryHookResult = ReturnType<typeof usePagesSansApplicationSuspenseQuery>;
export type PagesSansApplicationQueryResult = ApolloReactCommon.QueryResult<PagesSansApplicationQuery, PagesSansApplicationQueryVariables>;
export const ChoixApplicationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ChoixApplications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consulterApplication"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"perPage"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"nomEn"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useChoixApplicationsQuery__
 *
 * To run a query within a React component, call `useChoixApplicationsQuery` and pass it any options that fit your needs.
 * When your component renders, `useChoixApplicationsQuery` returns an object from Apollo Client that contains loading, error, and data properties
 * you can use to render your UI.
 *
 * @param baseOptions options that will be passed into the query, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options;
 *
 * @example
 * const { data, loading, error } = useChoixApplicationsQuery({
 *   variables: {
 *   },
 * });
 */
export function useChoixApplicationsQuery(baseOptions?: ApolloReactHooks.QueryHookOptions<ChoixApplicationsQuery, ChoixApplicationsQueryVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<ChoixApplicationsQuery, ChoixApplicationsQueryVariables>(ChoixApplicationsDocument, options);
      }
export function useChoixApplicationsLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<ChoixApplicationsQuery, ChoixApplicationsQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<ChoixApplicationsQuery, ChoixApplicationsQueryVariables>(ChoixApplicationsDocument, options);
        }
// @ts-ignore
export function useChoixApplicationsSuspenseQuery(baseOptions?: ApolloReactHooks.SuspenseQueryHookOptions<ChoixApplicationsQuery, ChoixApplicationsQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<ChoixApplicationsQuery, ChoixApplicationsQueryVariables>;
export function useChoixApplicationsSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<ChoixApplicationsQuery, ChoixApplicationsQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<ChoixApplicationsQuery | undefined, ChoixApplicationsQueryVariables>;
export function useChoixApplicationsSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<ChoixApplicationsQuery, ChoixApplicationsQueryVariables>) {
          const options = baseOptions === ApolloReactHooks.skipToken ? baseOptions : {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useSuspenseQuery<ChoixApplicationsQuery, ChoixApplicationsQueryVariables>(ChoixApplicationsDocument, options);
        }
export type ChoixApplicationsQueryHookResult = ReturnType<typeof useChoixApplicationsQuery>;
export type ChoixApplicationsLazyQueryHookResult = ReturnType<typeof useChoixApplicationsLazyQuery>;
export type ChoixApplicationsSuspenseQueryHookResult = ReturnType<typeof useChoixApplicationsSuspenseQuery>;
export type ChoixApplicationsQueryResult = ApolloReactCommon.QueryResult<ChoixApplicationsQuery, ChoixApplicationsQueryVariables>;
export const ChoixFonctionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ChoixFonctions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"recherche"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consulterFonctionApi"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"recherche"},"value":{"kind":"Variable","name":{"kind":"Name","value":"recherche"}}},{"kind":"Argument","name":{"kind":"Name","value":"perPage"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nomFonction"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"nomEn"}}]}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useChoixFonctionsQuery__
 *
 * To run a query within a React component, call `useChoixFonctionsQuery` and pass it any options that fit your needs.
 * When your component renders, `useChoixFonctionsQuery` returns an object from Apollo Client that contains loading, error, and data properties
 * you can use to render your UI.
 *
 * @param baseOptions options that will be passed into the query, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options;
 *
 * @example
 * const { data, loading, error } = useChoixFonctionsQuery({
 *   variables: {
 *      recherche: // value for 'recherche'
 *   },
 * });
 */
export function useChoixFonctionsQuery(baseOptions?: ApolloReactHooks.QueryHookOptions<ChoixFonctionsQuery, ChoixFonctionsQueryVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<ChoixFonctionsQuery, ChoixFonctionsQueryVariables>(ChoixFonctionsDocument, options);
      }
export function useChoixFonctionsLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<ChoixFonctionsQuery, ChoixFonctionsQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<ChoixFonctionsQuery, ChoixFonctionsQueryVariables>(ChoixFonctionsDocument, options);
        }
// @ts-ignore
export function useChoixFonctionsSuspenseQuery(baseOptions?: ApolloReactHooks.SuspenseQueryHookOptions<ChoixFonctionsQuery, ChoixFonctionsQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<ChoixFonctionsQuery, ChoixFonctionsQueryVariables>;
export function useChoixFonctionsSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<ChoixFonctionsQuery, ChoixFonctionsQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<ChoixFonctionsQuery | undefined, ChoixFonctionsQueryVariables>;
export function useChoixFonctionsSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<ChoixFonctionsQuery, ChoixFonctionsQueryVariables>) {
          const options = baseOptions === ApolloReactHooks.skipToken ? baseOptions : {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useSuspenseQuery<ChoixFonctionsQuery, ChoixFonctionsQueryVariables>(ChoixFonctionsDocument, options);
        }
export type ChoixFonctionsQueryHookResult = ReturnType<typeof useChoixFonctionsQuery>;
export type ChoixFonctionsLazyQueryHookResult = ReturnType<typeof useChoixFonctionsLazyQuery>;
export type ChoixFonctionsSuspenseQueryHookResult = ReturnType<typeof useChoixFonctionsSuspenseQuery>;
export type ChoixFonctionsQueryResult = ApolloReactCommon.QueryResult<ChoixFonctionsQuery, ChoixFonctionsQueryVariables>;
export const CreerApplicationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreerApplication"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreerApplicationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"creerApplication"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApplicationDeListe"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApplicationDeListe"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Application"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"nomEn"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"couleur"}},{"kind":"Field","name":{"kind":"Name","value":"icone"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nombrePages"}},{"kind":"Field","name":{"kind":"Name","value":"nombreRoles"}},{"kind":"Field","name":{"kind":"Name","value":"nombreFonctions"}}]}}]} as unknown as DocumentNode;

/**
 * __useCreerApplicationMutation__
 *
 * To run a mutation, you first call `useCreerApplicationMutation` within a React component and pass it any options that fit your needs.
 * When your component renders, `useCreerApplicationMutation` returns a tuple that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - An object with fields that represent the current status of the mutation's execution
 *
 * @param baseOptions options that will be passed into the mutation, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options-2;
 *
 * @example
 * const [creerApplicationMutation, { data, loading, error }] = useCreerApplicationMutation({
 *   variables: {
 *      input: // value for 'input'
 *   },
 * });
 */
export function useCreerApplicationMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<CreerApplicationMutation, CreerApplicationMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<CreerApplicationMutation, CreerApplicationMutationVariables>(CreerApplicationDocument, options);
      }
export type CreerApplicationMutationHookResult = ReturnType<typeof useCreerApplicationMutation>;
export type CreerApplicationMutationResult = ApolloReactCommon.MutationResult<CreerApplicationMutation>;
export const ModifierApplicationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ModifierApplication"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ModifierApplicationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"modifierApplication"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApplicationDeListe"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApplicationDeListe"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Application"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"nomEn"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"couleur"}},{"kind":"Field","name":{"kind":"Name","value":"icone"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nombrePages"}},{"kind":"Field","name":{"kind":"Name","value":"nombreRoles"}},{"kind":"Field","name":{"kind":"Name","value":"nombreFonctions"}}]}}]} as unknown as DocumentNode;

/**
 * __useModifierApplicationMutation__
 *
 * To run a mutation, you first call `useModifierApplicationMutation` within a React component and pass it any options that fit your needs.
 * When your component renders, `useModifierApplicationMutation` returns a tuple that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - An object with fields that represent the current status of the mutation's execution
 *
 * @param baseOptions options that will be passed into the mutation, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options-2;
 *
 * @example
 * const [modifierApplicationMutation, { data, loading, error }] = useModifierApplicationMutation({
 *   variables: {
 *      input: // value for 'input'
 *   },
 * });
 */
export function useModifierApplicationMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<ModifierApplicationMutation, ModifierApplicationMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<ModifierApplicationMutation, ModifierApplicationMutationVariables>(ModifierApplicationDocument, options);
      }
export type ModifierApplicationMutationHookResult = ReturnType<typeof useModifierApplicationMutation>;
export type ModifierApplicationMutationResult = ApolloReactCommon.MutationResult<ModifierApplicationMutation>;
export const SupprimerApplicationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SupprimerApplication"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SupprimerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"supprimerApplication"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useSupprimerApplicationMutation__
 *
 * To run a mutation, you first call `useSupprimerApplicationMutation` within a React component and pass it any options that fit your needs.
 * When your component renders, `useSupprimerApplicationMutation` returns a tuple that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - An object with fields that represent the current status of the mutation's execution
 *
 * @param baseOptions options that will be passed into the mutation, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options-2;
 *
 * @example
 * const [supprimerApplicationMutation, { data, loading, error }] = useSupprimerApplicationMutation({
 *   variables: {
 *      input: // value for 'input'
 *   },
 * });
 */
export function useSupprimerApplicationMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<SupprimerApplicationMutation, SupprimerApplicationMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<SupprimerApplicationMutation, SupprimerApplicationMutationVariables>(SupprimerApplicationDocument, options);
      }
export type SupprimerApplicationMutationHookResult = ReturnType<typeof useSupprimerApplicationMutation>;
export type SupprimerApplicationMutationResult = ApolloReactCommon.MutationResult<SupprimerApplicationMutation>;
export const CreerPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreerPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreerPageInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"creerPage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"page"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageDeMenu"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageDeMenu"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Page"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"nomEn"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"lien"}},{"kind":"Field","name":{"kind":"Name","value":"pictogramme"}},{"kind":"Field","name":{"kind":"Name","value":"ordre"}},{"kind":"Field","name":{"kind":"Name","value":"integree"}},{"kind":"Field","name":{"kind":"Name","value":"icone"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"nomEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fonction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nomFonction"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"nomEn"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useCreerPageMutation__
 *
 * To run a mutation, you first call `useCreerPageMutation` within a React component and pass it any options that fit your needs.
 * When your component renders, `useCreerPageMutation` returns a tuple that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - An object with fields that represent the current status of the mutation's execution
 *
 * @param baseOptions options that will be passed into the mutation, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options-2;
 *
 * @example
 * const [creerPageMutation, { data, loading, error }] = useCreerPageMutation({
 *   variables: {
 *      input: // value for 'input'
 *   },
 * });
 */
export function useCreerPageMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<CreerPageMutation, CreerPageMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<CreerPageMutation, CreerPageMutationVariables>(CreerPageDocument, options);
      }
export type CreerPageMutationHookResult = ReturnType<typeof useCreerPageMutation>;
export type CreerPageMutationResult = ApolloReactCommon.MutationResult<CreerPageMutation>;
export const ModifierPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ModifierPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ModifierPageInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"modifierPage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"page"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageDeMenu"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageDeMenu"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Page"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"nomEn"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"lien"}},{"kind":"Field","name":{"kind":"Name","value":"pictogramme"}},{"kind":"Field","name":{"kind":"Name","value":"ordre"}},{"kind":"Field","name":{"kind":"Name","value":"integree"}},{"kind":"Field","name":{"kind":"Name","value":"icone"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"nomEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fonction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nomFonction"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"nomEn"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useModifierPageMutation__
 *
 * To run a mutation, you first call `useModifierPageMutation` within a React component and pass it any options that fit your needs.
 * When your component renders, `useModifierPageMutation` returns a tuple that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - An object with fields that represent the current status of the mutation's execution
 *
 * @param baseOptions options that will be passed into the mutation, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options-2;
 *
 * @example
 * const [modifierPageMutation, { data, loading, error }] = useModifierPageMutation({
 *   variables: {
 *      input: // value for 'input'
 *   },
 * });
 */
export function useModifierPageMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<ModifierPageMutation, ModifierPageMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<ModifierPageMutation, ModifierPageMutationVariables>(ModifierPageDocument, options);
      }
export type ModifierPageMutationHookResult = ReturnType<typeof useModifierPageMutation>;
export type ModifierPageMutationResult = ApolloReactCommon.MutationResult<ModifierPageMutation>;
export const SupprimerPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SupprimerPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SupprimerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"supprimerPage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useSupprimerPageMutation__
 *
 * To run a mutation, you first call `useSupprimerPageMutation` within a React component and pass it any options that fit your needs.
 * When your component renders, `useSupprimerPageMutation` returns a tuple that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - An object with fields that represent the current status of the mutation's execution
 *
 * @param baseOptions options that will be passed into the mutation, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options-2;
 *
 * @example
 * const [supprimerPageMutation, { data, loading, error }] = useSupprimerPageMutation({
 *   variables: {
 *      input: // value for 'input'
 *   },
 * });
 */
export function useSupprimerPageMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<SupprimerPageMutation, SupprimerPageMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<SupprimerPageMutation, SupprimerPageMutationVariables>(SupprimerPageDocument, options);
      }
export type SupprimerPageMutationHookResult = ReturnType<typeof useSupprimerPageMutation>;
export type SupprimerPageMutationResult = ApolloReactCommon.MutationResult<SupprimerPageMutation>;
export const AjouterPagesApplicationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AjouterPagesApplication"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AjouterPagesApplicationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ajouterPagesApplication"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nombrePages"}},{"kind":"Field","name":{"kind":"Name","value":"pages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageDeMenu"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageDeMenu"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Page"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"nomEn"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"lien"}},{"kind":"Field","name":{"kind":"Name","value":"pictogramme"}},{"kind":"Field","name":{"kind":"Name","value":"ordre"}},{"kind":"Field","name":{"kind":"Name","value":"integree"}},{"kind":"Field","name":{"kind":"Name","value":"icone"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"nomEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fonction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nomFonction"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"nomEn"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useAjouterPagesApplicationMutation__
 *
 * To run a mutation, you first call `useAjouterPagesApplicationMutation` within a React component and pass it any options that fit your needs.
 * When your component renders, `useAjouterPagesApplicationMutation` returns a tuple that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - An object with fields that represent the current status of the mutation's execution
 *
 * @param baseOptions options that will be passed into the mutation, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options-2;
 *
 * @example
 * const [ajouterPagesApplicationMutation, { data, loading, error }] = useAjouterPagesApplicationMutation({
 *   variables: {
 *      input: // value for 'input'
 *   },
 * });
 */
export function useAjouterPagesApplicationMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<AjouterPagesApplicationMutation, AjouterPagesApplicationMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<AjouterPagesApplicationMutation, AjouterPagesApplicationMutationVariables>(AjouterPagesApplicationDocument, options);
      }
export type AjouterPagesApplicationMutationHookResult = ReturnType<typeof useAjouterPagesApplicationMutation>;
export type AjouterPagesApplicationMutationResult = ApolloReactCommon.MutationResult<AjouterPagesApplicationMutation>;
export const RetirerPagesApplicationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RetirerPagesApplication"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RetirerPagesApplicationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retirerPagesApplication"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nombrePages"}},{"kind":"Field","name":{"kind":"Name","value":"pages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageDeMenu"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageDeMenu"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Page"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"nomEn"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"lien"}},{"kind":"Field","name":{"kind":"Name","value":"pictogramme"}},{"kind":"Field","name":{"kind":"Name","value":"ordre"}},{"kind":"Field","name":{"kind":"Name","value":"integree"}},{"kind":"Field","name":{"kind":"Name","value":"icone"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"nomEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fonction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nomFonction"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"nomEn"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useRetirerPagesApplicationMutation__
 *
 * To run a mutation, you first call `useRetirerPagesApplicationMutation` within a React component and pass it any options that fit your needs.
 * When your component renders, `useRetirerPagesApplicationMutation` returns a tuple that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - An object with fields that represent the current status of the mutation's execution
 *
 * @param baseOptions options that will be passed into the mutation, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options-2;
 *
 * @example
 * const [retirerPagesApplicationMutation, { data, loading, error }] = useRetirerPagesApplicationMutation({
 *   variables: {
 *      input: // value for 'input'
 *   },
 * });
 */
export function useRetirerPagesApplicationMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<RetirerPagesApplicationMutation, RetirerPagesApplicationMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<RetirerPagesApplicationMutation, RetirerPagesApplicationMutationVariables>(RetirerPagesApplicationDocument, options);
      }
export type RetirerPagesApplicationMutationHookResult = ReturnType<typeof useRetirerPagesApplicationMutation>;
export type RetirerPagesApplicationMutationResult = ApolloReactCommon.MutationResult<RetirerPagesApplicationMutation>;