/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentNode } from 'graphql';
import type * as ApolloReactCommon from '@/lib/apollo/adaptateur';
import * as ApolloReactHooks from '@/lib/apollo/adaptateur';
const defaultOptions = {} as const;
export type ConsulterRapportInput = {
  /** Dernier jour, compris */
  au: string;
  /** Premier jour, heure de Paris : 2026-11-01 */
  du: string;
  /** Tous doivent tenir */
  filtres?: Array<FiltreRapportInput> | null | undefined;
  /** MOIS par défaut ; un an par jour, deux par semaine, dix par mois */
  grain?: GrainRapport | null | undefined;
  /** AUCUN par défaut */
  groupe?: GroupeRapport | null | undefined;
  type: TypeRapport;
};

/** Les lignes d’un groupe ; de plusieurs clés d’un même groupe, une suffit */
export type FiltreRapportInput = {
  /** Telle que le rapport la donne ; null : celles qui n’en ont pas */
  cle?: string | null | undefined;
  groupe: GroupeRapport;
};

export type GrainRapport =
  | 'JOUR'
  | 'MOIS'
  | 'SEMAINE';

export type GroupeRapport =
  | 'ACTION'
  | 'AUCUN'
  | 'CANAL'
  | 'INTERVENANT'
  | 'MOTIF'
  | 'OFFRE'
  | 'PROMOTION'
  | 'RESULTAT'
  | 'STATUT'
  | 'TYPE'
  | 'URGENCE'
  | 'UTILISATEUR';

export type Langue =
  | 'EN'
  | 'FR';

export type TypeRapport =
  | 'ACTIVITE'
  | 'DELAIS'
  | 'INTERVENTIONS'
  | 'OBJECTIFS'
  | 'PROMOTIONS'
  | 'RESILIATIONS'
  | 'SOUSCRIPTIONS'
  | 'TESTS';

export type UniteRapport =
  | 'EURO'
  | 'HEURE'
  | 'NOMBRE'
  | 'POURCENT';

export type RapportQueryVariables = Exact<{
  input: ConsulterRapportInput;
}>;


export type RapportQuery = { consulterRapport: { type: TypeRapport, du: string, au: string, grain: GrainRapport, groupe: GroupeRapport, groupesPossibles: Array<GroupeRapport>, periodes: Array<string>, totaux: Array<string | null>, mesures: Array<{ cle: string, unite: UniteRapport, decimales: number, additive: boolean, nom: { fr: string, en: string } }>, filtres: Array<{ groupe: GroupeRapport, cle: string | null, nom: { fr: string, en: string } }>, lignes: Array<{ periode: string, valeurs: Array<string | null>, groupe: { cle: string | null } }>, groupes: Array<{ cle: string | null, valeurs: Array<string | null>, limite: number | null, utilisations: number | null, nom: { fr: string, en: string } }> } };

export type RapportEnCsvQueryVariables = Exact<{
  input: ConsulterRapportInput;
  langue: Langue;
}>;


export type RapportEnCsvQuery = { consulterRapport: { csv: string } };

export type ValeursAFiltrerQueryVariables = Exact<{
  input: ConsulterRapportInput;
}>;


export type ValeursAFiltrerQuery = { consulterRapport: { groupes: Array<{ cle: string | null, valeurs: Array<string | null>, nom: { fr: string, en: string } }> } };


export const RapportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Rapport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConsulterRapportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consulterRapport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"du"}},{"kind":"Field","name":{"kind":"Name","value":"au"}},{"kind":"Field","name":{"kind":"Name","value":"grain"}},{"kind":"Field","name":{"kind":"Name","value":"groupe"}},{"kind":"Field","name":{"kind":"Name","value":"groupesPossibles"}},{"kind":"Field","name":{"kind":"Name","value":"mesures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cle"}},{"kind":"Field","name":{"kind":"Name","value":"nom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unite"}},{"kind":"Field","name":{"kind":"Name","value":"decimales"}},{"kind":"Field","name":{"kind":"Name","value":"additive"}}]}},{"kind":"Field","name":{"kind":"Name","value":"filtres"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groupe"}},{"kind":"Field","name":{"kind":"Name","value":"cle"}},{"kind":"Field","name":{"kind":"Name","value":"nom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"periodes"}},{"kind":"Field","name":{"kind":"Name","value":"lignes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"periode"}},{"kind":"Field","name":{"kind":"Name","value":"groupe"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cle"}}]}},{"kind":"Field","name":{"kind":"Name","value":"valeurs"}}]}},{"kind":"Field","name":{"kind":"Name","value":"groupes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cle"}},{"kind":"Field","name":{"kind":"Name","value":"nom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"valeurs"}},{"kind":"Field","name":{"kind":"Name","value":"limite"}},{"kind":"Field","name":{"kind":"Name","value":"utilisations"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totaux"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useRapportQuery__
 *
 * To run a query within a React component, call `useRapportQuery` and pass it any options that fit your needs.
 * When your component renders, `useRapportQuery` returns an object from Apollo Client that contains loading, error, and data properties
 * you can use to render your UI.
 *
 * @param baseOptions options that will be passed into the query, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options;
 *
 * @example
 * const { data, loading, error } = useRapportQuery({
 *   variables: {
 *      input: // value for 'input'
 *   },
 * });
 */
export function useRapportQuery(baseOptions: ApolloReactHooks.QueryHookOptions<RapportQuery, RapportQueryVariables> & ({ variables: RapportQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<RapportQuery, RapportQueryVariables>(RapportDocument, options);
      }
export function useRapportLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<RapportQuery, RapportQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<RapportQuery, RapportQueryVariables>(RapportDocument, options);
        }
// @ts-ignore
export function useRapportSuspenseQuery(baseOptions?: ApolloReactHooks.SuspenseQueryHookOptions<RapportQuery, RapportQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<RapportQuery, RapportQueryVariables>;
export function useRapportSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<RapportQuery, RapportQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<RapportQuery | undefined, RapportQueryVariables>;
export function useRapportSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<RapportQuery, RapportQueryVariables>) {
          const options = baseOptions === ApolloReactHooks.skipToken ? baseOptions : {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useSuspenseQuery<RapportQuery, RapportQueryVariables>(RapportDocument, options);
        }
export type RapportQueryHookResult = ReturnType<typeof useRapportQuery>;
export type RapportLazyQueryHookResult = ReturnType<typeof useRapportLazyQuery>;
export type RapportSuspenseQueryHookResult = ReturnType<typeof useRapportSuspenseQuery>;
export type RapportQueryResult = ApolloReactCommon.QueryResult<RapportQuery, RapportQueryVariables>;
export const RapportEnCsvDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RapportEnCsv"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConsulterRapportInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"langue"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Langue"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consulterRapport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"csv"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"langue"},"value":{"kind":"Variable","name":{"kind":"Name","value":"langue"}}}]}]}}]}}]} as unknown as DocumentNode;

/**
 * __useRapportEnCsvQuery__
 *
 * To run a query within a React component, call `useRapportEnCsvQuery` and pass it any options that fit your needs.
 * When your component renders, `useRapportEnCsvQuery` returns an object from Apollo Client that contains loading, error, and data properties
 * you can use to render your UI.
 *
 * @param baseOptions options that will be passed into the query, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options;
 *
 * @example
 * const { data, loading, error } = useRapportEnCsvQuery({
 *   variables: {
 *      input: // value for 'input'
 *      langue: // value for 'langue'
 *   },
 * });
 */
export function useRapportEnCsvQuery(baseOptions: ApolloReactHooks.QueryHookOptions<RapportEnCsvQuery, RapportEnCsvQueryVariables> & ({ variables: RapportEnCsvQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<RapportEnCsvQuery, RapportEnCsvQueryVariables>(RapportEnCsvDocument, options);
      }
export function useRapportEnCsvLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<RapportEnCsvQuery, RapportEnCsvQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<RapportEnCsvQuery, RapportEnCsvQueryVariables>(RapportEnCsvDocument, options);
        }
// @ts-ignore
export function useRapportEnCsvSuspenseQuery(baseOptions?: ApolloReactHooks.SuspenseQueryHookOptions<RapportEnCsvQuery, RapportEnCsvQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<RapportEnCsvQuery, RapportEnCsvQueryVariables>;
export function useRapportEnCsvSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<RapportEnCsvQuery, RapportEnCsvQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<RapportEnCsvQuery | undefined, RapportEnCsvQueryVariables>;
export function useRapportEnCsvSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<RapportEnCsvQuery, RapportEnCsvQueryVariables>) {
          const options = baseOptions === ApolloReactHooks.skipToken ? baseOptions : {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useSuspenseQuery<RapportEnCsvQuery, RapportEnCsvQueryVariables>(RapportEnCsvDocument, options);
        }
export type RapportEnCsvQueryHookResult = ReturnType<typeof useRapportEnCsvQuery>;
export type RapportEnCsvLazyQueryHookResult = ReturnType<typeof useRapportEnCsvLazyQuery>;
export type RapportEnCsvSuspenseQueryHookResult = ReturnType<typeof useRapportEnCsvSuspenseQuery>;
export type RapportEnCsvQueryResult = ApolloReactCommon.QueryResult<RapportEnCsvQuery, RapportEnCsvQueryVariables>;
export const ValeursAFiltrerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ValeursAFiltrer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConsulterRapportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consulterRapport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groupes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cle"}},{"kind":"Field","name":{"kind":"Name","value":"nom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"valeurs"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useValeursAFiltrerQuery__
 *
 * To run a query within a React component, call `useValeursAFiltrerQuery` and pass it any options that fit your needs.
 * When your component renders, `useValeursAFiltrerQuery` returns an object from Apollo Client that contains loading, error, and data properties
 * you can use to render your UI.
 *
 * @param baseOptions options that will be passed into the query, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options;
 *
 * @example
 * const { data, loading, error } = useValeursAFiltrerQuery({
 *   variables: {
 *      input: // value for 'input'
 *   },
 * });
 */
export function useValeursAFiltrerQuery(baseOptions: ApolloReactHooks.QueryHookOptions<ValeursAFiltrerQuery, ValeursAFiltrerQueryVariables> & ({ variables: ValeursAFiltrerQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<ValeursAFiltrerQuery, ValeursAFiltrerQueryVariables>(ValeursAFiltrerDocument, options);
      }
export function useValeursAFiltrerLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<ValeursAFiltrerQuery, ValeursAFiltrerQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<ValeursAFiltrerQuery, ValeursAFiltrerQueryVariables>(ValeursAFiltrerDocument, options);
        }
// @ts-ignore
export function useValeursAFiltrerSuspenseQuery(baseOptions?: ApolloReactHooks.SuspenseQueryHookOptions<ValeursAFiltrerQuery, ValeursAFiltrerQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<ValeursAFiltrerQuery, ValeursAFiltrerQueryVariables>;
export function useValeursAFiltrerSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<ValeursAFiltrerQuery, ValeursAFiltrerQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<ValeursAFiltrerQuery | undefined, ValeursAFiltrerQueryVariables>;
export function useValeursAFiltrerSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<ValeursAFiltrerQuery, ValeursAFiltrerQueryVariables>) {
          const options = baseOptions === ApolloReactHooks.skipToken ? baseOptions : {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useSuspenseQuery<ValeursAFiltrerQuery, ValeursAFiltrerQueryVariables>(ValeursAFiltrerDocument, options);
        }
export type ValeursAFiltrerQueryHookResult = ReturnType<typeof useValeursAFiltrerQuery>;
export type ValeursAFiltrerLazyQueryHookResult = ReturnType<typeof useValeursAFiltrerLazyQuery>;
export type ValeursAFiltrerSuspenseQueryHookResult = ReturnType<typeof useValeursAFiltrerSuspenseQuery>;
export type ValeursAFiltrerQueryResult = ApolloReactCommon.QueryResult<ValeursAFiltrerQuery, ValeursAFiltrerQueryVariables>;