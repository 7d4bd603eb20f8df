/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentNode } from 'graphql';
import type * as ApolloReactCommon from '@/lib/apollo/adaptateur';
import * as ApolloReactHooks from '@/lib/apollo/adaptateur';
const defaultOptions = {} as const;
export type AttributEligibilite =
  | 'ancienneteMois'
  | 'canal'
  | 'codePostal'
  | 'entite'
  | 'offreSouscrite'
  | 'prefixeNumero'
  | 'profil'
  | 'puissance'
  | 'role';

export type CanalSouscription =
  | 'API'
  | 'SITE'
  | 'STANDARD';

export type CreerEligibiliteInput = {
  /** Une demande renvoyée avec la même clé, dans les 30 jours, n’a qu’un effet */
  cleIdempotence?: string | null | undefined;
  /** De 1 à 20, tous doivent tenir */
  criteres: Array<CritereInput>;
  libelle?: string | null | undefined;
  /** Une offre ou une promotion, et une seule */
  offreId?: string | null | undefined;
  promotionId?: string | null | undefined;
};

export type CritereInput = {
  attribut: AttributEligibilite;
  operateur: OperateurCritere;
  /** Une ou plusieurs pour PARMI, HORS, COMMENCE_PAR ; une borne ; deux pour ENTRE */
  valeurs: Array<string>;
};

export type EligibiliteAEstimerInput = {
  /** De 1 à 20, tous doivent tenir */
  criteres: Array<CritereInput>;
};

/** Ce qu’on ne sait qu’à la souscription est donné ici ; absent, il est inconnu */
export type EstimerEligibiliteInput = {
  canal?: CanalSouscription | null | undefined;
  codePostal?: string | null | undefined;
  /** Une suffit ; aucune : tout le monde */
  eligibilites: Array<EligibiliteAEstimerInput>;
  /** kVA */
  puissance?: number | null | undefined;
};

/** Un champ absent ne change pas */
export type ModifierEligibiliteInput = {
  criteres?: Array<CritereInput> | null | undefined;
  id: string;
  libelle?: string | null | undefined;
  version: number;
};

export type OperateurCritere =
  | 'AU_MOINS'
  | 'AU_PLUS'
  | 'COMMENCE_PAR'
  | 'ENTRE'
  | 'HORS'
  | 'PARMI';

export type StatutPromotion =
  | 'ACTIVE'
  | 'BROUILLON'
  | 'EN_TEST'
  | 'INACTIVE'
  | 'VALIDEE';

export type SupprimerInput = {
  id: string;
  version: number;
};

export type UneEligibiliteFragment = { id: string, version: number, libelle: string | null, offreId: string | null, promotionId: string | null, criteres: Array<{ attribut: AttributEligibilite, operateur: OperateurCritere, valeurs: Array<string>, mots: { fr: string, en: string } }> };

export type EligibilitesQueryVariables = Exact<{
  page?: number | null | undefined;
  perPage?: number | null | undefined;
}>;


export type EligibilitesQuery = { consulterEligibilite: { items: Array<{ id: string, version: number, libelle: string | null, offreId: string | null, promotionId: string | null, offre: { id: string, code: string, nom: { fr: string, en: string } } | null, promotion: { id: string, code: string, nom: { fr: string, en: string } } | null, criteres: Array<{ attribut: AttributEligibilite, operateur: OperateurCritere, valeurs: Array<string>, mots: { fr: string, en: string } }> }>, pagination: { page: number, perPage: number, totalItems: number, totalExact: boolean, totalPages: number } } };

export type EligibilitesDeQueryVariables = Exact<{
  offreId?: string | null | undefined;
  promotionId?: string | null | undefined;
}>;


export type EligibilitesDeQuery = { consulterEligibilite: { items: Array<{ id: string, version: number, libelle: string | null, offreId: string | null, promotionId: string | null, criteres: Array<{ attribut: AttributEligibilite, operateur: OperateurCritere, valeurs: Array<string>, mots: { fr: string, en: string } }> }> } };

export type OffreCibleeQueryVariables = Exact<{
  id: string;
}>;


export type OffreCibleeQuery = { voirOffre: { id: string, code: string, nom: { fr: string, en: string } } };

export type PromotionCibleeQueryVariables = Exact<{
  id: string;
}>;


export type PromotionCibleeQuery = { voirPromotion: { id: string, code: string, statut: StatutPromotion, nom: { fr: string, en: string } } };

export type PromotionsACiblerQueryVariables = Exact<{
  recherche?: string | null | undefined;
}>;


export type PromotionsACiblerQuery = { consulterPromotion: { items: Array<{ id: string, code: string, nom: { fr: string, en: string } }> } };

export type OffresACiterQueryVariables = Exact<{
  recherche?: string | null | undefined;
}>;


export type OffresACiterQuery = { consulterOffre: { items: Array<{ id: string, code: string, nom: { fr: string, en: string } }> } };

export type EntitesACiterQueryVariables = Exact<{
  recherche?: string | null | undefined;
}>;


export type EntitesACiterQuery = { consulterEntite: { items: Array<{ id: string, nom: string, code: string }> } };

export type RolesACiterQueryVariables = Exact<{ [key: string]: never; }>;


export type RolesACiterQuery = { premiers: { items: Array<{ id: string, nom: string, nomEn: string | null, application: { id: string, nom: string, nomEn: string | null } }> }, suivants: { items: Array<{ id: string, nom: string, nomEn: string | null, application: { id: string, nom: string, nomEn: string | null } }> } };

export type RoleACiterFragment = { id: string, nom: string, nomEn: string | null, application: { id: string, nom: string, nomEn: string | null } };

export type CreerEligibiliteMutationVariables = Exact<{
  input: CreerEligibiliteInput;
}>;


export type CreerEligibiliteMutation = { creerEligibilite: { message: { fr: string, en: string }, eligibilite: { id: string, version: number, libelle: string | null, offreId: string | null, promotionId: string | null, criteres: Array<{ attribut: AttributEligibilite, operateur: OperateurCritere, valeurs: Array<string>, mots: { fr: string, en: string } }> } } };

export type ModifierEligibiliteMutationVariables = Exact<{
  input: ModifierEligibiliteInput;
}>;


export type ModifierEligibiliteMutation = { modifierEligibilite: { message: { fr: string, en: string }, eligibilite: { id: string, version: number, libelle: string | null, offreId: string | null, promotionId: string | null, criteres: Array<{ attribut: AttributEligibilite, operateur: OperateurCritere, valeurs: Array<string>, mots: { fr: string, en: string } }> } } };

export type SupprimerEligibiliteMutationVariables = Exact<{
  input: SupprimerInput;
}>;


export type SupprimerEligibiliteMutation = { supprimerEligibilite: { id: string, message: { fr: string, en: string } } };

export type EstimerEligibiliteQueryVariables = Exact<{
  input: EstimerEligibiliteInput;
}>;


export type EstimerEligibiliteQuery = { estimerEligibilite: { examines: number, complet: boolean, eligibles: number, raisons: Array<{ code: string, fr: string, en: string, nombre: number }>, exemples: Array<{ eligible: boolean, client: { id: string, nom: string, prenom: string }, raisons: Array<{ fr: string, en: string }> }> | null } };

export type PourquoiEligibleQueryVariables = Exact<{
  offreId?: string | null | undefined;
  promotionId?: string | null | undefined;
  clientId: string;
  codePostal?: string | null | undefined;
  puissance?: number | null | undefined;
}>;


export type PourquoiEligibleQuery = { verifierEligibilite: { eligible: boolean, raisons: Array<{ code: string, fr: string, en: string }>, alternatives: Array<{ id: string, nom: { fr: string, en: string } }> } };

export const UneEligibiliteFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UneEligibilite"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Eligibilite"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"libelle"}},{"kind":"Field","name":{"kind":"Name","value":"offreId"}},{"kind":"Field","name":{"kind":"Name","value":"promotionId"}},{"kind":"Field","name":{"kind":"Name","value":"criteres"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attribut"}},{"kind":"Field","name":{"kind":"Name","value":"operateur"}},{"kind":"Field","name":{"kind":"Name","value":"valeurs"}},{"kind":"Field","name":{"kind":"Name","value":"mots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode;
export const RoleACiterFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoleACiter"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Role"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"nomEn"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"nomEn"}}]}}]}}]} as unknown as DocumentNode;
export const EligibilitesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Eligibilites"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"page"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"perPage"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consulterEligibilite"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"Variable","name":{"kind":"Name","value":"page"}}},{"kind":"Argument","name":{"kind":"Name","value":"perPage"},"value":{"kind":"Variable","name":{"kind":"Name","value":"perPage"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UneEligibilite"}},{"kind":"Field","name":{"kind":"Name","value":"offre"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"promotion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pagination"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"perPage"}},{"kind":"Field","name":{"kind":"Name","value":"totalItems"}},{"kind":"Field","name":{"kind":"Name","value":"totalExact"}},{"kind":"Field","name":{"kind":"Name","value":"totalPages"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UneEligibilite"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Eligibilite"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"libelle"}},{"kind":"Field","name":{"kind":"Name","value":"offreId"}},{"kind":"Field","name":{"kind":"Name","value":"promotionId"}},{"kind":"Field","name":{"kind":"Name","value":"criteres"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attribut"}},{"kind":"Field","name":{"kind":"Name","value":"operateur"}},{"kind":"Field","name":{"kind":"Name","value":"valeurs"}},{"kind":"Field","name":{"kind":"Name","value":"mots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useEligibilitesQuery__
 *
 * To run a query within a React component, call `useEligibilitesQuery` and pass it any options that fit your needs.
 * When your component renders, `useEligibilitesQuery` returns an object from Apollo Client that contains loading, error, and data properties
 * you can use to render your UI.
 *
 * @param baseOptions options that will be passed into the query, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options;
 *
 * @example
 * const { data, loading, error } = useEligibilitesQuery({
 *   variables: {
 *      page: // value for 'page'
 *      perPage: // value for 'perPage'
 *   },
 * });
 */
export function useEligibilitesQuery(baseOptions?: ApolloReactHooks.QueryHookOptions<EligibilitesQuery, EligibilitesQueryVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<EligibilitesQuery, EligibilitesQueryVariables>(EligibilitesDocument, options);
      }
export function useEligibilitesLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<EligibilitesQuery, EligibilitesQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<EligibilitesQuery, EligibilitesQueryVariables>(EligibilitesDocument, options);
        }
// @ts-ignore
export function useEligibilitesSuspenseQuery(baseOptions?: ApolloReactHooks.SuspenseQueryHookOptions<EligibilitesQuery, EligibilitesQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<EligibilitesQuery, EligibilitesQueryVariables>;
export function useEligibilitesSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<EligibilitesQuery, EligibilitesQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<EligibilitesQuery | undefined, EligibilitesQueryVariables>;
export function useEligibilitesSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<EligibilitesQuery, EligibilitesQueryVariables>) {
          const options = baseOptions === ApolloReactHooks.skipToken ? baseOptions : {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useSuspenseQuery<EligibilitesQuery, EligibilitesQueryVariables>(EligibilitesDocument, options);
        }
export type EligibilitesQueryHookResult = ReturnType<typeof useEligibilitesQuery>;
export type EligibilitesLazyQueryHookResult = ReturnType<typeof useEligibilitesLazyQuery>;
export type EligibilitesSuspenseQueryHookResult = ReturnType<typeof useEligibilitesSuspenseQuery>;
export type EligibilitesQueryResult = ApolloReactCommon.QueryResult<EligibilitesQuery, EligibilitesQueryVariables>;
export const EligibilitesDeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EligibilitesDe"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offreId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"promotionId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consulterEligibilite"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"offreId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offreId"}}},{"kind":"Argument","name":{"kind":"Name","value":"promotionId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"promotionId"}}},{"kind":"Argument","name":{"kind":"Name","value":"perPage"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UneEligibilite"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UneEligibilite"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Eligibilite"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"libelle"}},{"kind":"Field","name":{"kind":"Name","value":"offreId"}},{"kind":"Field","name":{"kind":"Name","value":"promotionId"}},{"kind":"Field","name":{"kind":"Name","value":"criteres"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attribut"}},{"kind":"Field","name":{"kind":"Name","value":"operateur"}},{"kind":"Field","name":{"kind":"Name","value":"valeurs"}},{"kind":"Field","name":{"kind":"Name","value":"mots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useEligibilitesDeQuery__
 *
 * To run a query within a React component, call `useEligibilitesDeQuery` and pass it any options that fit your needs.
 * When your component renders, `useEligibilitesDeQuery` returns an object from Apollo Client that contains loading, error, and data properties
 * you can use to render your UI.
 *
 * @param baseOptions options that will be passed into the query, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options;
 *
 * @example
 * const { data, loading, error } = useEligibilitesDeQuery({
 *   variables: {
 *      offreId: // value for 'offreId'
 *      promotionId: // value for 'promotionId'
 *   },
 * });
 */
export function useEligibilitesDeQuery(baseOptions?: ApolloReactHooks.QueryHookOptions<EligibilitesDeQuery, EligibilitesDeQueryVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<EligibilitesDeQuery, EligibilitesDeQueryVariables>(EligibilitesDeDocument, options);
      }
export function useEligibilitesDeLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<EligibilitesDeQuery, EligibilitesDeQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<EligibilitesDeQuery, EligibilitesDeQueryVariables>(EligibilitesDeDocument, options);
        }
// @ts-ignore
export function useEligibilitesDeSuspenseQuery(baseOptions?: ApolloReactHooks.SuspenseQueryHookOptions<EligibilitesDeQuery, EligibilitesDeQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<EligibilitesDeQuery, EligibilitesDeQueryVariables>;
export function useEligibilitesDeSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<EligibilitesDeQuery, EligibilitesDeQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<EligibilitesDeQuery | undefined, EligibilitesDeQueryVariables>;
export function useEligibilitesDeSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<EligibilitesDeQuery, EligibilitesDeQueryVariables>) {
          const options = baseOptions === ApolloReactHooks.skipToken ? baseOptions : {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useSuspenseQuery<EligibilitesDeQuery, EligibilitesDeQueryVariables>(EligibilitesDeDocument, options);
        }
export type EligibilitesDeQueryHookResult = ReturnType<typeof useEligibilitesDeQuery>;
export type EligibilitesDeLazyQueryHookResult = ReturnType<typeof useEligibilitesDeLazyQuery>;
export type EligibilitesDeSuspenseQueryHookResult = ReturnType<typeof useEligibilitesDeSuspenseQuery>;
export type EligibilitesDeQueryResult = ApolloReactCommon.QueryResult<EligibilitesDeQuery, EligibilitesDeQueryVariables>;
export const OffreCibleeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OffreCiblee"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"voirOffre"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useOffreCibleeQuery__
 *
 * To run a query within a React component, call `useOffreCibleeQuery` and pass it any options that fit your needs.
 * When your component renders, `useOffreCibleeQuery` returns an object from Apollo Client that contains loading, error, and data properties
 * you can use to render your UI.
 *
 * @param baseOptions options that will be passed into the query, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options;
 *
 * @example
 * const { data, loading, error } = useOffreCibleeQuery({
 *   variables: {
 *      id: // value for 'id'
 *   },
 * });
 */
export function useOffreCibleeQuery(baseOptions: ApolloReactHooks.QueryHookOptions<OffreCibleeQuery, OffreCibleeQueryVariables> & ({ variables: OffreCibleeQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<OffreCibleeQuery, OffreCibleeQueryVariables>(OffreCibleeDocument, options);
      }
export function useOffreCibleeLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<OffreCibleeQuery, OffreCibleeQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<OffreCibleeQuery, OffreCibleeQueryVariables>(OffreCibleeDocument, options);
        }
// @ts-ignore
export function useOffreCibleeSuspenseQuery(baseOptions?: ApolloReactHooks.SuspenseQueryHookOptions<OffreCibleeQuery, OffreCibleeQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<OffreCibleeQuery, OffreCibleeQueryVariables>;
export function useOffreCibleeSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<OffreCibleeQuery, OffreCibleeQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<OffreCibleeQuery | undefined, OffreCibleeQueryVariables>;
export function useOffreCibleeSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<OffreCibleeQuery, OffreCibleeQueryVariables>) {
          const options = baseOptions === ApolloReactHooks.skipToken ? baseOptions : {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useSuspenseQuery<OffreCibleeQuery, OffreCibleeQueryVariables>(OffreCibleeDocument, options);
        }
export type OffreCibleeQueryHookResult = ReturnType<typeof useOffreCibleeQuery>;
export type OffreCibleeLazyQueryHookResult = ReturnType<typeof useOffreCibleeLazyQuery>;
export type OffreCibleeSuspenseQueryHookResult = ReturnType<typeof useOffreCibleeSuspenseQuery>;
export type OffreCibleeQueryResult = ApolloReactCommon.QueryResult<OffreCibleeQuery, OffreCibleeQueryVariables>;
export const PromotionCibleeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PromotionCiblee"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"voirPromotion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"statut"}},{"kind":"Field","name":{"kind":"Name","value":"nom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __usePromotionCibleeQuery__
 *
 * To run a query within a React component, call `usePromotionCibleeQuery` and pass it any options that fit your needs.
 * When your component renders, `usePromotionCibleeQuery` returns an object from Apollo Client that contains loading, error, and data properties
 * you can use to render your UI.
 *
 * @param baseOptions options that will be passed into the query, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options;
 *
 * @example
 * const { data, loading, error } = usePromotionCibleeQuery({
 *   variables: {
 *      id: // value for 'id'
 *   },
 * });
 */
export function usePromotionCibleeQuery(baseOptions: ApolloReactHooks.QueryHookOptions<PromotionCibleeQuery, PromotionCibleeQueryVariables> & ({ variables: PromotionCibleeQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<PromotionCibleeQuery, PromotionCibleeQueryVariables>(PromotionCibleeDocument, options);
      }
export function usePromotionCibleeLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<PromotionCibleeQuery, PromotionCibleeQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<PromotionCibleeQuery, PromotionCibleeQueryVariables>(PromotionCibleeDocument, options);
        }
// @ts-ignore
export function usePromotionCibleeSuspenseQuery(baseOptions?: ApolloReactHooks.SuspenseQueryHookOptions<PromotionCibleeQuery, PromotionCibleeQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<PromotionCibleeQuery, PromotionCibleeQueryVariables>;
export function usePromotionCibleeSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<PromotionCibleeQuery, PromotionCibleeQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<PromotionCibleeQuery | undefined, PromotionCibleeQueryVariables>;
export function usePromotionCibleeSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<PromotionCibleeQuery, PromotionCibleeQueryVariables>) {
          const options = baseOptions === ApolloReactHooks.skipToken ? baseOptions : {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useSuspenseQuery<PromotionCibleeQuery, PromotionCibleeQueryVariables>(PromotionCibleeDocument, options);
        }
export type PromotionCibleeQueryHookResult = ReturnType<typeof usePromotionCibleeQuery>;
export type PromotionCibleeLazyQueryHookResult = ReturnType<typeof usePromotionCibleeLazyQuery>;
export type PromotionCibleeSuspenseQueryHookResult = ReturnType<typeof usePromotionCibleeSuspenseQuery>;
export type PromotionCibleeQueryResult = ApolloReactCommon.QueryResult<PromotionCibleeQuery, PromotionCibleeQueryVariables>;
export const PromotionsACiblerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PromotionsACibler"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"recherche"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consulterPromotion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"recherche"},"value":{"kind":"Variable","name":{"kind":"Name","value":"recherche"}}},{"kind":"Argument","name":{"kind":"Name","value":"perPage"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __usePromotionsACiblerQuery__
 *
 * To run a query within a React component, call `usePromotionsACiblerQuery` and pass it any options that fit your needs.
 * When your component renders, `usePromotionsACiblerQuery` returns an object from Apollo Client that contains loading, error, and data properties
 * you can use to render your UI.
 *
 * @param baseOptions options that will be passed into the query, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options;
 *
 * @example
 * const { data, loading, error } = usePromotionsACiblerQuery({
 *   variables: {
 *      recherche: // value for 'recherche'
 *   },
 * });
 */
export function usePromotionsACiblerQuery(baseOptions?: ApolloReactHooks.QueryHookOptions<PromotionsACiblerQuery, PromotionsACiblerQueryVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<PromotionsACiblerQuery, PromotionsACiblerQueryVariables>(PromotionsACiblerDocument, options);
      }
export function usePromotionsACiblerLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<PromotionsACiblerQuery, PromotionsACiblerQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<PromotionsACiblerQuery, PromotionsACiblerQueryVariables>(PromotionsACiblerDocument, options);
        }
// @ts-ignore
export function usePromotionsACiblerSuspenseQuery(baseOptions?: ApolloReactHooks.SuspenseQueryHookOptions<PromotionsACiblerQuery, PromotionsACiblerQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<PromotionsACiblerQuery, PromotionsACiblerQueryVariables>;
export function usePromotionsACiblerSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<PromotionsACiblerQuery, PromotionsACiblerQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<PromotionsACiblerQuery | undefined, PromotionsACiblerQueryVariables>;
export function usePromotionsACiblerSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<PromotionsACiblerQuery, PromotionsACiblerQueryVariables>) {
          const options = baseOptions === ApolloReactHooks.skipToken ? baseOptions : {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useSuspenseQuery<PromotionsACiblerQuery, PromotionsACiblerQueryVariables>(PromotionsACiblerDocument, options);
        }
export type PromotionsACiblerQueryHookResult = ReturnType<typeof usePromotionsACiblerQuery>;
export type PromotionsACiblerLazyQueryHookResult = ReturnType<typeof usePromotionsACiblerLazyQuery>;
export type PromotionsACiblerSuspenseQueryHookResult = ReturnType<typeof usePromotionsACiblerSuspenseQuery>;
export type PromotionsACiblerQueryResult = ApolloReactCommon.QueryResult<PromotionsACiblerQuery, PromotionsACiblerQueryVariables>;
export const OffresACiterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OffresACiter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"recherche"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consulterOffre"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"recherche"},"value":{"kind":"Variable","name":{"kind":"Name","value":"recherche"}}},{"kind":"Argument","name":{"kind":"Name","value":"perPage"},"value":{"kind":"IntValue","value":"30"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useOffresACiterQuery__
 *
 * To run a query within a React component, call `useOffresACiterQuery` and pass it any options that fit your needs.
 * When your component renders, `useOffresACiterQuery` returns an object from Apollo Client that contains loading, error, and data properties
 * you can use to render your UI.
 *
 * @param baseOptions options that will be passed into the query, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options;
 *
 * @example
 * const { data, loading, error } = useOffresACiterQuery({
 *   variables: {
 *      recherche: // value for 'recherche'
 *   },
 * });
 */
export function useOffresACiterQuery(baseOptions?: ApolloReactHooks.QueryHookOptions<OffresACiterQuery, OffresACiterQueryVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<OffresACiterQuery, OffresACiterQueryVariables>(OffresACiterDocument, options);
      }
export function useOffresACiterLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<OffresACiterQuery, OffresACiterQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<OffresACiterQuery, OffresACiterQueryVariables>(OffresACiterDocument, options);
        }
// @ts-ignore
export function useOffresACiterSuspenseQuery(baseOptions?: ApolloReactHooks.SuspenseQueryHookOptions<OffresACiterQuery, OffresACiterQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<OffresACiterQuery, OffresACiterQueryVariables>;
export function useOffresACiterSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<OffresACiterQuery, OffresACiterQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<OffresACiterQuery | undefined, OffresACiterQueryVariables>;
export function useOffresACiterSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<OffresACiterQuery, OffresACiterQueryVariables>) {
          const options = baseOptions === ApolloReactHooks.skipToken ? baseOptions : {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useSuspenseQuery<OffresACiterQuery, OffresACiterQueryVariables>(OffresACiterDocument, options);
        }
export type OffresACiterQueryHookResult = ReturnType<typeof useOffresACiterQuery>;
export type OffresACiterLazyQueryHookResult = ReturnType<typeof useOffresACiterLazyQuery>;
export type OffresACiterSuspenseQueryHookResult = ReturnType<typeof useOffresACiterSuspenseQuery>;
export type OffresACiterQueryResult = ApolloReactCommon.QueryResult<OffresACiterQuery, OffresACiterQueryVariables>;
export const EntitesACiterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EntitesACiter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"recherche"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consulterEntite"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"perPage"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"recherche"},"value":{"kind":"Variable","name":{"kind":"Name","value":"recherche"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useEntitesACiterQuery__
 *
 * To run a query within a React component, call `useEntitesACiterQuery` and pass it any options that fit your needs.
 * When your component renders, `useEntitesACiterQuery` returns an object from Apollo Client that contains loading, error, and data properties
 * you can use to render your UI.
 *
 * @param baseOptions options that will be passed into the query, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options;
 *
 * @example
 * const { data, loading, error } = useEntitesACiterQuery({
 *   variables: {
 *      recherche: // value for 'recherche'
 *   },
 * });
 */
export function useEntitesACiterQuery(baseOptions?: ApolloReactHooks.QueryHookOptions<EntitesACiterQuery, EntitesACiterQueryVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<EntitesACiterQuery, EntitesACiterQueryVariables>(EntitesACiterDocument, options);
      }
export function useEntitesACiterLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<EntitesACiterQuery, EntitesACiterQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<EntitesACiterQuery, EntitesACiterQueryVariables>(EntitesACiterDocument, options);
        }
// @ts-ignore
export function useEntitesACiterSuspenseQuery(baseOptions?: ApolloReactHooks.SuspenseQueryHookOptions<EntitesACiterQuery, EntitesACiterQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<EntitesACiterQuery, EntitesACiterQueryVariables>;
export function useEntitesACiterSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<EntitesACiterQuery, EntitesACiterQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<EntitesACiterQuery | undefined, EntitesACiterQueryVariables>;
export function useEntitesACiterSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<EntitesACiterQuery, EntitesACiterQueryVariables>) {
          const options = baseOptions === ApolloReactHooks.skipToken ? baseOptions : {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useSuspenseQuery<EntitesACiterQuery, EntitesACiterQueryVariables>(EntitesACiterDocument, options);
        }
export type EntitesACiterQueryHookResult = ReturnType<typeof useEntitesACiterQuery>;
export type EntitesACiterLazyQueryHookResult = ReturnType<typeof useEntitesACiterLazyQuery>;
export type EntitesACiterSuspenseQueryHookResult = ReturnType<typeof useEntitesACiterSuspenseQuery>;
export type EntitesACiterQueryResult = ApolloReactCommon.QueryResult<EntitesACiterQuery, EntitesACiterQueryVariables>;
export const RolesACiterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RolesACiter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"premiers"},"name":{"kind":"Name","value":"consulterRole"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"perPage"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RoleACiter"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"suivants"},"name":{"kind":"Name","value":"consulterRole"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"IntValue","value":"2"}},{"kind":"Argument","name":{"kind":"Name","value":"perPage"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RoleACiter"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoleACiter"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Role"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"nomEn"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"nomEn"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useRolesACiterQuery__
 *
 * To run a query within a React component, call `useRolesACiterQuery` and pass it any options that fit your needs.
 * When your component renders, `useRolesACiterQuery` returns an object from Apollo Client that contains loading, error, and data properties
 * you can use to render your UI.
 *
 * @param baseOptions options that will be passed into the query, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options;
 *
 * @example
 * const { data, loading, error } = useRolesACiterQuery({
 *   variables: {
 *   },
 * });
 */
export function useRolesACiterQuery(baseOptions?: ApolloReactHooks.QueryHookOptions<RolesACiterQuery, RolesACiterQueryVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<RolesACiterQuery, RolesACiterQueryVariables>(RolesACiterDocument, options);
      }
export function useRolesACiterLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<RolesACiterQuery, RolesACiterQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<RolesACiterQuery, RolesACiterQueryVariables>(RolesACiterDocument, options);
        }
// @ts-ignore
export function useRolesACiterSuspenseQuery(baseOptions?: ApolloReactHooks.SuspenseQueryHookOptions<RolesACiterQuery, RolesACiterQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<RolesACiterQuery, RolesACiterQueryVariables>;
export function useRolesACiterSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<RolesACiterQuery, RolesACiterQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<RolesACiterQuery | undefined, RolesACiterQueryVariables>;
export function useRolesACiterSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<RolesACiterQuery, RolesACiterQueryVariables>) {
          const options = baseOptions === ApolloReactHooks.skipToken ? baseOptions : {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useSuspenseQuery<RolesACiterQuery, RolesACiterQueryVariables>(RolesACiterDocument, options);
        }
export type RolesACiterQueryHookResult = ReturnType<typeof useRolesACiterQuery>;
export type RolesACiterLazyQueryHookResult = ReturnType<typeof useRolesACiterLazyQuery>;
export type RolesACiterSuspenseQueryHookResult = ReturnType<typeof useRolesACiterSuspenseQuery>;
export type RolesACiterQueryResult = ApolloReactCommon.QueryResult<RolesACiterQuery, RolesACiterQueryVariables>;
export const CreerEligibiliteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreerEligibilite"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreerEligibiliteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"creerEligibilite"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"eligibilite"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UneEligibilite"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UneEligibilite"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Eligibilite"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"libelle"}},{"kind":"Field","name":{"kind":"Name","value":"offreId"}},{"kind":"Field","name":{"kind":"Name","value":"promotionId"}},{"kind":"Field","name":{"kind":"Name","value":"criteres"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attribut"}},{"kind":"Field","name":{"kind":"Name","value":"operateur"}},{"kind":"Field","name":{"kind":"Name","value":"valeurs"}},{"kind":"Field","name":{"kind":"Name","value":"mots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useCreerEligibiliteMutation__
 *
 * To run a mutation, you first call `useCreerEligibiliteMutation` within a React component and pass it any options that fit your needs.
 * When your component renders, `useCreerEligibiliteMutation` returns a tuple that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - An object with fields that represent the current status of the mutation's execution
 *
 * @param baseOptions options that will be passed into the mutation, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options-2;
 *
 * @example
 * const [creerEligibiliteMutation, { data, loading, error }] = useCreerEligibiliteMutation({
 *   variables: {
 *      input: // value for 'input'
 *   },
 * });
 */
export function useCreerEligibiliteMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<CreerEligibiliteMutation, CreerEligibiliteMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<CreerEligibiliteMutation, CreerEligibiliteMutationVariables>(CreerEligibiliteDocument, options);
      }
export type CreerEligibiliteMutationHookResult = ReturnType<typeof useCreerEligibiliteMutation>;
export type CreerEligibiliteMutationResult = ApolloReactCommon.MutationResult<CreerEligibiliteMutation>;
export const ModifierEligibiliteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ModifierEligibilite"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ModifierEligibiliteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"modifierEligibilite"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"eligibilite"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UneEligibilite"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UneEligibilite"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Eligibilite"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"libelle"}},{"kind":"Field","name":{"kind":"Name","value":"offreId"}},{"kind":"Field","name":{"kind":"Name","value":"promotionId"}},{"kind":"Field","name":{"kind":"Name","value":"criteres"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attribut"}},{"kind":"Field","name":{"kind":"Name","value":"operateur"}},{"kind":"Field","name":{"kind":"Name","value":"valeurs"}},{"kind":"Field","name":{"kind":"Name","value":"mots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useModifierEligibiliteMutation__
 *
 * To run a mutation, you first call `useModifierEligibiliteMutation` within a React component and pass it any options that fit your needs.
 * When your component renders, `useModifierEligibiliteMutation` returns a tuple that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - An object with fields that represent the current status of the mutation's execution
 *
 * @param baseOptions options that will be passed into the mutation, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options-2;
 *
 * @example
 * const [modifierEligibiliteMutation, { data, loading, error }] = useModifierEligibiliteMutation({
 *   variables: {
 *      input: // value for 'input'
 *   },
 * });
 */
export function useModifierEligibiliteMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<ModifierEligibiliteMutation, ModifierEligibiliteMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<ModifierEligibiliteMutation, ModifierEligibiliteMutationVariables>(ModifierEligibiliteDocument, options);
      }
export type ModifierEligibiliteMutationHookResult = ReturnType<typeof useModifierEligibiliteMutation>;
export type ModifierEligibiliteMutationResult = ApolloReactCommon.MutationResult<ModifierEligibiliteMutation>;
export const SupprimerEligibiliteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SupprimerEligibilite"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SupprimerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"supprimerEligibilite"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useSupprimerEligibiliteMutation__
 *
 * To run a mutation, you first call `useSupprimerEligibiliteMutation` within a React component and pass it any options that fit your needs.
 * When your component renders, `useSupprimerEligibiliteMutation` returns a tuple that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - An object with fields that represent the current status of the mutation's execution
 *
 * @param baseOptions options that will be passed into the mutation, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options-2;
 *
 * @example
 * const [supprimerEligibiliteMutation, { data, loading, error }] = useSupprimerEligibiliteMutation({
 *   variables: {
 *      input: // value for 'input'
 *   },
 * });
 */
export function useSupprimerEligibiliteMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<SupprimerEligibiliteMutation, SupprimerEligibiliteMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<SupprimerEligibiliteMutation, SupprimerEligibiliteMutationVariables>(SupprimerEligibiliteDocument, options);
      }
export type SupprimerEligibiliteMutationHookResult = ReturnType<typeof useSupprimerEligibiliteMutation>;
export type SupprimerEligibiliteMutationResult = ApolloReactCommon.MutationResult<SupprimerEligibiliteMutation>;
export const EstimerEligibiliteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EstimerEligibilite"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EstimerEligibiliteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"estimerEligibilite"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"examines"}},{"kind":"Field","name":{"kind":"Name","value":"complet"}},{"kind":"Field","name":{"kind":"Name","value":"eligibles"}},{"kind":"Field","name":{"kind":"Name","value":"raisons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"nombre"}}]}},{"kind":"Field","name":{"kind":"Name","value":"exemples"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eligible"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"raisons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useEstimerEligibiliteQuery__
 *
 * To run a query within a React component, call `useEstimerEligibiliteQuery` and pass it any options that fit your needs.
 * When your component renders, `useEstimerEligibiliteQuery` returns an object from Apollo Client that contains loading, error, and data properties
 * you can use to render your UI.
 *
 * @param baseOptions options that will be passed into the query, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options;
 *
 * @example
 * const { data, loading, error } = useEstimerEligibiliteQuery({
 *   variables: {
 *      input: // value for 'input'
 *   },
 * });
 */
export function useEstimerEligibiliteQuery(baseOptions: ApolloReactHooks.QueryHookOptions<EstimerEligibiliteQuery, EstimerEligibiliteQueryVariables> & ({ variables: EstimerEligibiliteQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<EstimerEligibiliteQuery, EstimerEligibiliteQueryVariables>(EstimerEligibiliteDocument, options);
      }
export function useEstimerEligibiliteLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<EstimerEligibiliteQuery, EstimerEligibiliteQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<EstimerEligibiliteQuery, EstimerEligibiliteQueryVariables>(EstimerEligibiliteDocument, options);
        }
// @ts-ignore
export function useEstimerEligibiliteSuspenseQuery(baseOptions?: ApolloReactHooks.SuspenseQueryHookOptions<EstimerEligibiliteQuery, EstimerEligibiliteQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<EstimerEligibiliteQuery, EstimerEligibiliteQueryVariables>;
export function useEstimerEligibiliteSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<EstimerEligibiliteQuery, EstimerEligibiliteQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<EstimerEligibiliteQuery | undefined, EstimerEligibiliteQueryVariables>;
export function useEstimerEligibiliteSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<EstimerEligibiliteQuery, EstimerEligibiliteQueryVariables>) {
          const options = baseOptions === ApolloReactHooks.skipToken ? baseOptions : {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useSuspenseQuery<EstimerEligibiliteQuery, EstimerEligibiliteQueryVariables>(EstimerEligibiliteDocument, options);
        }
export type EstimerEligibiliteQueryHookResult = ReturnType<typeof useEstimerEligibiliteQuery>;
export type EstimerEligibiliteLazyQueryHookResult = ReturnType<typeof useEstimerEligibiliteLazyQuery>;
export type EstimerEligibiliteSuspenseQueryHookResult = ReturnType<typeof useEstimerEligibiliteSuspenseQuery>;
export type EstimerEligibiliteQueryResult = ApolloReactCommon.QueryResult<EstimerEligibiliteQuery, EstimerEligibiliteQueryVariables>;
export const PourquoiEligibleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PourquoiEligible"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offreId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"promotionId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"clientId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"codePostal"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"puissance"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verifierEligibilite"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"offreId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offreId"}}},{"kind":"Argument","name":{"kind":"Name","value":"promotionId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"promotionId"}}},{"kind":"Argument","name":{"kind":"Name","value":"clientId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"clientId"}}},{"kind":"Argument","name":{"kind":"Name","value":"codePostal"},"value":{"kind":"Variable","name":{"kind":"Name","value":"codePostal"}}},{"kind":"Argument","name":{"kind":"Name","value":"puissance"},"value":{"kind":"Variable","name":{"kind":"Name","value":"puissance"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eligible"}},{"kind":"Field","name":{"kind":"Name","value":"raisons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alternatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __usePourquoiEligibleQuery__
 *
 * To run a query within a React component, call `usePourquoiEligibleQuery` and pass it any options that fit your needs.
 * When your component renders, `usePourquoiEligibleQuery` returns an object from Apollo Client that contains loading, error, and data properties
 * you can use to render your UI.
 *
 * @param baseOptions options that will be passed into the query, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options;
 *
 * @example
 * const { data, loading, error } = usePourquoiEligibleQuery({
 *   variables: {
 *      offreId: // value for 'offreId'
 *      promotionId: // value for 'promotionId'
 *      clientId: // value for 'clientId'
 *      codePostal: // value for 'codePostal'
 *      puissance: // value for 'puissance'
 *   },
 * });
 */
export function usePourquoiEligibleQuery(baseOptions: ApolloReactHooks.QueryHookOptions<PourquoiEligibleQuery, PourquoiEligibleQueryVariables> & ({ variables: PourquoiEligibleQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<PourquoiEligibleQuery, PourquoiEligibleQueryVariables>(PourquoiEligibleDocument, options);
      }
export function usePourquoiEligibleLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<PourquoiEligibleQuery, PourquoiEligibleQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<PourquoiEligibleQuery, PourquoiEligibleQueryVariables>(PourquoiEligibleDocument, options);
        }
// @ts-ignore
export function usePourquoiEligibleSuspenseQuery(baseOptions?: ApolloReactHooks.SuspenseQueryHookOptions<PourquoiEligibleQuery, PourquoiEligibleQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<PourquoiEligibleQuery, PourquoiEligibleQueryVariables>;
export function usePourquoiEligibleSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<PourquoiEligibleQuery, PourquoiEligibleQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<PourquoiEligibleQuery | undefined, PourquoiEligibleQueryVariables>;
export function usePourquoiEligibleSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<PourquoiEligibleQuery, PourquoiEligibleQueryVariables>) {
          const options = baseOptions === ApolloReactHooks.skipToken ? baseOptions : {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useSuspenseQuery<PourquoiEligibleQuery, PourquoiEligibleQueryVariables>(PourquoiEligibleDocument, options);
        }
export type PourquoiEligibleQueryHookResult = ReturnType<typeof usePourquoiEligibleQuery>;
export type PourquoiEligibleLazyQueryHookResult = ReturnType<typeof usePourquoiEligibleLazyQuery>;
export type PourquoiEligibleSuspenseQueryHookResult = ReturnType<typeof usePourquoiEligibleSuspenseQuery>;
export type PourquoiEligibleQueryResult = ApolloReactCommon.QueryResult<PourquoiEligibleQuery, PourquoiEligibleQueryVariables>;