/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { gql } from '@apollo/client';
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


export const RapportDocument = gql`
    query Rapport($input: ConsulterRapportInput!) {
  consulterRapport(input: $input) {
    type
    du
    au
    grain
    groupe
    groupesPossibles
    mesures {
      cle
      nom {
        fr
        en
      }
      unite
      decimales
      additive
    }
    filtres {
      groupe
      cle
      nom {
        fr
        en
      }
    }
    periodes
    lignes {
      periode
      groupe {
        cle
      }
      valeurs
    }
    groupes {
      cle
      nom {
        fr
        en
      }
      valeurs
      limite
      utilisations
    }
    totaux
  }
}
    `;

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
export const RapportEnCsvDocument = gql`
    query RapportEnCsv($input: ConsulterRapportInput!, $langue: Langue!) {
  consulterRapport(input: $input) {
    csv(langue: $langue)
  }
}
    `;

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
export const ValeursAFiltrerDocument = gql`
    query ValeursAFiltrer($input: ConsulterRapportInput!) {
  consulterRapport(input: $input) {
    groupes {
      cle
      nom {
        fr
        en
      }
      valeurs
    }
  }
}
    `;

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