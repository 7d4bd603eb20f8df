/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentNode } from 'graphql';
import type * as ApolloReactCommon from '@/lib/apollo/adaptateur';
import * as ApolloReactHooks from '@/lib/apollo/adaptateur';
const defaultOptions = {} as const;
/** Une entrée manuelle ; qui l’écrit est l’appelant */
export type CreerTraceInput = {
  action: string;
  /** Une demande renvoyée avec la même clé, dans les 30 jours, n’a qu’un effet */
  cleIdempotence?: string | null | undefined;
  code?: string | null | undefined;
  codeSql?: string | null | undefined;
  detail?: string | null | undefined;
  endPoint?: string | null | undefined;
  param?: string | null | undefined;
};

/** Un champ absent ne change pas, null vide */
export type ModifierTraceInput = {
  action?: string | null | undefined;
  code?: string | null | undefined;
  codeSql?: string | null | undefined;
  detail?: string | null | undefined;
  endPoint?: string | null | undefined;
  id: string;
  param?: string | null | undefined;
  version: number;
};

export type NatureChangement =
  | 'CREATION'
  | 'MODIFICATION'
  | 'SUPPRESSION';

export type NatureFauteTrace =
  | 'AJOUTEE'
  | 'MODIFIEE'
  | 'SCEAU_ALTERE'
  | 'SUPPRIMEE';

export type OrigineTrace =
  | 'MANUELLE'
  | 'SYSTEME';

export type ResultatTrace =
  | 'ECHEC'
  | 'REFUS'
  | 'SUCCES';

export type SupprimerInput = {
  id: string;
  version: number;
};

export type TraceDeListeFragment = { id: string, creerA: string, action: string, application: string | null, origine: OrigineTrace, resultat: ResultatTrace, code: string | null, ip: string | null, utilisateurId: string | null, utilisateur: { id: string, nom: string, prenom: string } | null };

export type TraceEntiereFragment = { version: number, agent: string | null, requeteId: string | null, endPoint: string | null, codeSql: string | null, detail: string | null, param: string | null, modifierA: string | null, autresChangements: number, id: string, creerA: string, action: string, application: string | null, origine: OrigineTrace, resultat: ResultatTrace, code: string | null, ip: string | null, utilisateurId: string | null, modifierPar: { id: string, nom: string, prenom: string } | null, changements: Array<{ objet: string, id: string | null, nature: NatureChangement | null, champs: Array<{ champ: string, avant: string | null, apres: string | null }> }>, utilisateur: { id: string, nom: string, prenom: string } | null };

export type TracesQueryVariables = Exact<{
  perPage: number;
  apres?: string | null | undefined;
  utilisateurId?: string | null | undefined;
  action?: string | null | undefined;
  resultat?: ResultatTrace | null | undefined;
  origine?: OrigineTrace | null | undefined;
  dateDebut?: string | null | undefined;
  dateFin?: string | null | undefined;
  recherche?: string | null | undefined;
}>;


export type TracesQuery = { consulterTrace: { curseurSuivant: string | null, chercheJusque: string | null, items: Array<{ id: string, creerA: string, action: string, application: string | null, origine: OrigineTrace, resultat: ResultatTrace, code: string | null, ip: string | null, utilisateurId: string | null, utilisateur: { id: string, nom: string, prenom: string } | null }> } };

export type TraceQueryVariables = Exact<{
  id: string;
}>;


export type TraceQuery = { voirTrace: { version: number, agent: string | null, requeteId: string | null, endPoint: string | null, codeSql: string | null, detail: string | null, param: string | null, modifierA: string | null, autresChangements: number, id: string, creerA: string, action: string, application: string | null, origine: OrigineTrace, resultat: ResultatTrace, code: string | null, ip: string | null, utilisateurId: string | null, modifierPar: { id: string, nom: string, prenom: string } | null, changements: Array<{ objet: string, id: string | null, nature: NatureChangement | null, champs: Array<{ champ: string, avant: string | null, apres: string | null }> }>, utilisateur: { id: string, nom: string, prenom: string } | null } };

export type VerifierTracesQueryVariables = Exact<{
  apres: number;
  teteConnue?: string | null | undefined;
}>;


export type VerifierTracesQuery = { verifierTraces: { intacte: boolean, nombre: number, sceaux: number, sceauxTotal: number, purgees: number, nonScellees: number, nonScelleesDepuis: string | null, tete: string | null, scelleA: string | null, suite: number | null, premiereFaute: { nature: NatureFauteTrace, traceId: string | null, sceau: number, message: { fr: string, en: string } } | null } };

export type CreerTraceMutationVariables = Exact<{
  input: CreerTraceInput;
}>;


export type CreerTraceMutation = { creerTrace: { message: { fr: string, en: string }, trace: { version: number, agent: string | null, requeteId: string | null, endPoint: string | null, codeSql: string | null, detail: string | null, param: string | null, modifierA: string | null, autresChangements: number, id: string, creerA: string, action: string, application: string | null, origine: OrigineTrace, resultat: ResultatTrace, code: string | null, ip: string | null, utilisateurId: string | null, modifierPar: { id: string, nom: string, prenom: string } | null, changements: Array<{ objet: string, id: string | null, nature: NatureChangement | null, champs: Array<{ champ: string, avant: string | null, apres: string | null }> }>, utilisateur: { id: string, nom: string, prenom: string } | null } } };

export type ModifierTraceMutationVariables = Exact<{
  input: ModifierTraceInput;
}>;


export type ModifierTraceMutation = { modifierTrace: { message: { fr: string, en: string }, trace: { version: number, agent: string | null, requeteId: string | null, endPoint: string | null, codeSql: string | null, detail: string | null, param: string | null, modifierA: string | null, autresChangements: number, id: string, creerA: string, action: string, application: string | null, origine: OrigineTrace, resultat: ResultatTrace, code: string | null, ip: string | null, utilisateurId: string | null, modifierPar: { id: string, nom: string, prenom: string } | null, changements: Array<{ objet: string, id: string | null, nature: NatureChangement | null, champs: Array<{ champ: string, avant: string | null, apres: string | null }> }>, utilisateur: { id: string, nom: string, prenom: string } | null } } };

export type SupprimerTraceMutationVariables = Exact<{
  input: SupprimerInput;
}>;


export type SupprimerTraceMutation = { supprimerTrace: { id: string, message: { fr: string, en: string } } };

export const TraceDeListeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TraceDeListe"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Trace"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"creerA"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"application"}},{"kind":"Field","name":{"kind":"Name","value":"origine"}},{"kind":"Field","name":{"kind":"Name","value":"resultat"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"ip"}},{"kind":"Field","name":{"kind":"Name","value":"utilisateurId"}},{"kind":"Field","name":{"kind":"Name","value":"utilisateur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}}]}}]}}]} as unknown as DocumentNode;
export const TraceEntiereFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TraceEntiere"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Trace"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TraceDeListe"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"agent"}},{"kind":"Field","name":{"kind":"Name","value":"requeteId"}},{"kind":"Field","name":{"kind":"Name","value":"endPoint"}},{"kind":"Field","name":{"kind":"Name","value":"codeSql"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"param"}},{"kind":"Field","name":{"kind":"Name","value":"modifierA"}},{"kind":"Field","name":{"kind":"Name","value":"modifierPar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"autresChangements"}},{"kind":"Field","name":{"kind":"Name","value":"changements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"objet"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nature"}},{"kind":"Field","name":{"kind":"Name","value":"champs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"champ"}},{"kind":"Field","name":{"kind":"Name","value":"avant"}},{"kind":"Field","name":{"kind":"Name","value":"apres"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TraceDeListe"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Trace"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"creerA"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"application"}},{"kind":"Field","name":{"kind":"Name","value":"origine"}},{"kind":"Field","name":{"kind":"Name","value":"resultat"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"ip"}},{"kind":"Field","name":{"kind":"Name","value":"utilisateurId"}},{"kind":"Field","name":{"kind":"Name","value":"utilisateur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}}]}}]}}]} as unknown as DocumentNode;
export const TracesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Traces"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"perPage"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"apres"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"utilisateurId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"action"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"resultat"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ResultatTrace"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"origine"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"OrigineTrace"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dateDebut"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dateFin"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"recherche"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consulterTrace"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"perPage"},"value":{"kind":"Variable","name":{"kind":"Name","value":"perPage"}}},{"kind":"Argument","name":{"kind":"Name","value":"apres"},"value":{"kind":"Variable","name":{"kind":"Name","value":"apres"}}},{"kind":"Argument","name":{"kind":"Name","value":"utilisateurId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"utilisateurId"}}},{"kind":"Argument","name":{"kind":"Name","value":"action"},"value":{"kind":"Variable","name":{"kind":"Name","value":"action"}}},{"kind":"Argument","name":{"kind":"Name","value":"resultat"},"value":{"kind":"Variable","name":{"kind":"Name","value":"resultat"}}},{"kind":"Argument","name":{"kind":"Name","value":"origine"},"value":{"kind":"Variable","name":{"kind":"Name","value":"origine"}}},{"kind":"Argument","name":{"kind":"Name","value":"dateDebut"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dateDebut"}}},{"kind":"Argument","name":{"kind":"Name","value":"dateFin"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dateFin"}}},{"kind":"Argument","name":{"kind":"Name","value":"recherche"},"value":{"kind":"Variable","name":{"kind":"Name","value":"recherche"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TraceDeListe"}}]}},{"kind":"Field","name":{"kind":"Name","value":"curseurSuivant"}},{"kind":"Field","name":{"kind":"Name","value":"chercheJusque"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TraceDeListe"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Trace"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"creerA"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"application"}},{"kind":"Field","name":{"kind":"Name","value":"origine"}},{"kind":"Field","name":{"kind":"Name","value":"resultat"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"ip"}},{"kind":"Field","name":{"kind":"Name","value":"utilisateurId"}},{"kind":"Field","name":{"kind":"Name","value":"utilisateur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useTracesQuery__
 *
 * To run a query within a React component, call `useTracesQuery` and pass it any options that fit your needs.
 * When your component renders, `useTracesQuery` returns an object from Apollo Client that contains loading, error, and data properties
 * you can use to render your UI.
 *
 * @param baseOptions options that will be passed into the query, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options;
 *
 * @example
 * const { data, loading, error } = useTracesQuery({
 *   variables: {
 *      perPage: // value for 'perPage'
 *      apres: // value for 'apres'
 *      utilisateurId: // value for 'utilisateurId'
 *      action: // value for 'action'
 *      resultat: // value for 'resultat'
 *      origine: // value for 'origine'
 *      dateDebut: // value for 'dateDebut'
 *      dateFin: // value for 'dateFin'
 *      recherche: // value for 'recherche'
 *   },
 * });
 */
export function useTracesQuery(baseOptions: ApolloReactHooks.QueryHookOptions<TracesQuery, TracesQueryVariables> & ({ variables: TracesQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<TracesQuery, TracesQueryVariables>(TracesDocument, options);
      }
export function useTracesLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<TracesQuery, TracesQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<TracesQuery, TracesQueryVariables>(TracesDocument, options);
        }
// @ts-ignore
export function useTracesSuspenseQuery(baseOptions?: ApolloReactHooks.SuspenseQueryHookOptions<TracesQuery, TracesQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<TracesQuery, TracesQueryVariables>;
export function useTracesSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<TracesQuery, TracesQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<TracesQuery | undefined, TracesQueryVariables>;
export function useTracesSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<TracesQuery, TracesQueryVariables>) {
          const options = baseOptions === ApolloReactHooks.skipToken ? baseOptions : {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useSuspenseQuery<TracesQuery, TracesQueryVariables>(TracesDocument, options);
        }
export type TracesQueryHookResult = ReturnType<typeof useTracesQuery>;
export type TracesLazyQueryHookResult = ReturnType<typeof useTracesLazyQuery>;
export type TracesSuspenseQueryHookResult = ReturnType<typeof useTracesSuspenseQuery>;
export type TracesQueryResult = ApolloReactCommon.QueryResult<TracesQuery, TracesQueryVariables>;
export const TraceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Trace"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"voirTrace"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TraceEntiere"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TraceDeListe"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Trace"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"creerA"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"application"}},{"kind":"Field","name":{"kind":"Name","value":"origine"}},{"kind":"Field","name":{"kind":"Name","value":"resultat"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"ip"}},{"kind":"Field","name":{"kind":"Name","value":"utilisateurId"}},{"kind":"Field","name":{"kind":"Name","value":"utilisateur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TraceEntiere"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Trace"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TraceDeListe"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"agent"}},{"kind":"Field","name":{"kind":"Name","value":"requeteId"}},{"kind":"Field","name":{"kind":"Name","value":"endPoint"}},{"kind":"Field","name":{"kind":"Name","value":"codeSql"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"param"}},{"kind":"Field","name":{"kind":"Name","value":"modifierA"}},{"kind":"Field","name":{"kind":"Name","value":"modifierPar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"autresChangements"}},{"kind":"Field","name":{"kind":"Name","value":"changements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"objet"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nature"}},{"kind":"Field","name":{"kind":"Name","value":"champs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"champ"}},{"kind":"Field","name":{"kind":"Name","value":"avant"}},{"kind":"Field","name":{"kind":"Name","value":"apres"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useTraceQuery__
 *
 * To run a query within a React component, call `useTraceQuery` and pass it any options that fit your needs.
 * When your component renders, `useTraceQuery` returns an object from Apollo Client that contains loading, error, and data properties
 * you can use to render your UI.
 *
 * @param baseOptions options that will be passed into the query, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options;
 *
 * @example
 * const { data, loading, error } = useTraceQuery({
 *   variables: {
 *      id: // value for 'id'
 *   },
 * });
 */
export function useTraceQuery(baseOptions: ApolloReactHooks.QueryHookOptions<TraceQuery, TraceQueryVariables> & ({ variables: TraceQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<TraceQuery, TraceQueryVariables>(TraceDocument, options);
      }
export function useTraceLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<TraceQuery, TraceQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<TraceQuery, TraceQueryVariables>(TraceDocument, options);
        }
// @ts-ignore
export function useTraceSuspenseQuery(baseOptions?: ApolloReactHooks.SuspenseQueryHookOptions<TraceQuery, TraceQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<TraceQuery, TraceQueryVariables>;
export function useTraceSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<TraceQuery, TraceQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<TraceQuery | undefined, TraceQueryVariables>;
export function useTraceSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<TraceQuery, TraceQueryVariables>) {
          const options = baseOptions === ApolloReactHooks.skipToken ? baseOptions : {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useSuspenseQuery<TraceQuery, TraceQueryVariables>(TraceDocument, options);
        }
export type TraceQueryHookResult = ReturnType<typeof useTraceQuery>;
export type TraceLazyQueryHookResult = ReturnType<typeof useTraceLazyQuery>;
export type TraceSuspenseQueryHookResult = ReturnType<typeof useTraceSuspenseQuery>;
export type TraceQueryResult = ApolloReactCommon.QueryResult<TraceQuery, TraceQueryVariables>;
export const VerifierTracesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VerifierTraces"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"apres"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"teteConnue"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verifierTraces"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"apres"},"value":{"kind":"Variable","name":{"kind":"Name","value":"apres"}}},{"kind":"Argument","name":{"kind":"Name","value":"teteConnue"},"value":{"kind":"Variable","name":{"kind":"Name","value":"teteConnue"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"intacte"}},{"kind":"Field","name":{"kind":"Name","value":"nombre"}},{"kind":"Field","name":{"kind":"Name","value":"sceaux"}},{"kind":"Field","name":{"kind":"Name","value":"sceauxTotal"}},{"kind":"Field","name":{"kind":"Name","value":"purgees"}},{"kind":"Field","name":{"kind":"Name","value":"nonScellees"}},{"kind":"Field","name":{"kind":"Name","value":"nonScelleesDepuis"}},{"kind":"Field","name":{"kind":"Name","value":"tete"}},{"kind":"Field","name":{"kind":"Name","value":"scelleA"}},{"kind":"Field","name":{"kind":"Name","value":"suite"}},{"kind":"Field","name":{"kind":"Name","value":"premiereFaute"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nature"}},{"kind":"Field","name":{"kind":"Name","value":"traceId"}},{"kind":"Field","name":{"kind":"Name","value":"sceau"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useVerifierTracesQuery__
 *
 * To run a query within a React component, call `useVerifierTracesQuery` and pass it any options that fit your needs.
 * When your component renders, `useVerifierTracesQuery` returns an object from Apollo Client that contains loading, error, and data properties
 * you can use to render your UI.
 *
 * @param baseOptions options that will be passed into the query, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options;
 *
 * @example
 * const { data, loading, error } = useVerifierTracesQuery({
 *   variables: {
 *      apres: // value for 'apres'
 *      teteConnue: // value for 'teteConnue'
 *   },
 * });
 */
export function useVerifierTracesQuery(baseOptions: ApolloReactHooks.QueryHookOptions<VerifierTracesQuery, VerifierTracesQueryVariables> & ({ variables: VerifierTracesQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<VerifierTracesQuery, VerifierTracesQueryVariables>(VerifierTracesDocument, options);
      }
export function useVerifierTracesLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<VerifierTracesQuery, VerifierTracesQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<VerifierTracesQuery, VerifierTracesQueryVariables>(VerifierTracesDocument, options);
        }
// @ts-ignore
export function useVerifierTracesSuspenseQuery(baseOptions?: ApolloReactHooks.SuspenseQueryHookOptions<VerifierTracesQuery, VerifierTracesQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<VerifierTracesQuery, VerifierTracesQueryVariables>;
export function useVerifierTracesSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<VerifierTracesQuery, VerifierTracesQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<VerifierTracesQuery | undefined, VerifierTracesQueryVariables>;
export function useVerifierTracesSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<VerifierTracesQuery, VerifierTracesQueryVariables>) {
          const options = baseOptions === ApolloReactHooks.skipToken ? baseOptions : {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useSuspenseQuery<VerifierTracesQuery, VerifierTracesQueryVariables>(VerifierTracesDocument, options);
        }
export type VerifierTracesQueryHookResult = ReturnType<typeof useVerifierTracesQuery>;
export type VerifierTracesLazyQueryHookResult = ReturnType<typeof useVerifierTracesLazyQuery>;
export type VerifierTracesSuspenseQueryHookResult = ReturnType<typeof useVerifierTracesSuspenseQuery>;
export type VerifierTracesQueryResult = ApolloReactCommon.QueryResult<VerifierTracesQuery, VerifierTracesQueryVariables>;
export const CreerTraceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreerTrace"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreerTraceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"creerTrace"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"trace"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TraceEntiere"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TraceDeListe"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Trace"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"creerA"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"application"}},{"kind":"Field","name":{"kind":"Name","value":"origine"}},{"kind":"Field","name":{"kind":"Name","value":"resultat"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"ip"}},{"kind":"Field","name":{"kind":"Name","value":"utilisateurId"}},{"kind":"Field","name":{"kind":"Name","value":"utilisateur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TraceEntiere"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Trace"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TraceDeListe"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"agent"}},{"kind":"Field","name":{"kind":"Name","value":"requeteId"}},{"kind":"Field","name":{"kind":"Name","value":"endPoint"}},{"kind":"Field","name":{"kind":"Name","value":"codeSql"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"param"}},{"kind":"Field","name":{"kind":"Name","value":"modifierA"}},{"kind":"Field","name":{"kind":"Name","value":"modifierPar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"autresChangements"}},{"kind":"Field","name":{"kind":"Name","value":"changements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"objet"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nature"}},{"kind":"Field","name":{"kind":"Name","value":"champs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"champ"}},{"kind":"Field","name":{"kind":"Name","value":"avant"}},{"kind":"Field","name":{"kind":"Name","value":"apres"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useCreerTraceMutation__
 *
 * To run a mutation, you first call `useCreerTraceMutation` within a React component and pass it any options that fit your needs.
 * When your component renders, `useCreerTraceMutation` returns a tuple that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - An object with fields that represent the current status of the mutation's execution
 *
 * @param baseOptions options that will be passed into the mutation, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options-2;
 *
 * @example
 * const [creerTraceMutation, { data, loading, error }] = useCreerTraceMutation({
 *   variables: {
 *      input: // value for 'input'
 *   },
 * });
 */
export function useCreerTraceMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<CreerTraceMutation, CreerTraceMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<CreerTraceMutation, CreerTraceMutationVariables>(CreerTraceDocument, options);
      }
export type CreerTraceMutationHookResult = ReturnType<typeof useCreerTraceMutation>;
export type CreerTraceMutationResult = ApolloReactCommon.MutationResult<CreerTraceMutation>;
export const ModifierTraceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ModifierTrace"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ModifierTraceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"modifierTrace"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"trace"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TraceEntiere"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TraceDeListe"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Trace"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"creerA"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"application"}},{"kind":"Field","name":{"kind":"Name","value":"origine"}},{"kind":"Field","name":{"kind":"Name","value":"resultat"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"ip"}},{"kind":"Field","name":{"kind":"Name","value":"utilisateurId"}},{"kind":"Field","name":{"kind":"Name","value":"utilisateur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TraceEntiere"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Trace"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TraceDeListe"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"agent"}},{"kind":"Field","name":{"kind":"Name","value":"requeteId"}},{"kind":"Field","name":{"kind":"Name","value":"endPoint"}},{"kind":"Field","name":{"kind":"Name","value":"codeSql"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"param"}},{"kind":"Field","name":{"kind":"Name","value":"modifierA"}},{"kind":"Field","name":{"kind":"Name","value":"modifierPar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"autresChangements"}},{"kind":"Field","name":{"kind":"Name","value":"changements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"objet"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nature"}},{"kind":"Field","name":{"kind":"Name","value":"champs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"champ"}},{"kind":"Field","name":{"kind":"Name","value":"avant"}},{"kind":"Field","name":{"kind":"Name","value":"apres"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useModifierTraceMutation__
 *
 * To run a mutation, you first call `useModifierTraceMutation` within a React component and pass it any options that fit your needs.
 * When your component renders, `useModifierTraceMutation` returns a tuple that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - An object with fields that represent the current status of the mutation's execution
 *
 * @param baseOptions options that will be passed into the mutation, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options-2;
 *
 * @example
 * const [modifierTraceMutation, { data, loading, error }] = useModifierTraceMutation({
 *   variables: {
 *      input: // value for 'input'
 *   },
 * });
 */
export function useModifierTraceMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<ModifierTraceMutation, ModifierTraceMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<ModifierTraceMutation, ModifierTraceMutationVariables>(ModifierTraceDocument, options);
      }
export type ModifierTraceMutationHookResult = ReturnType<typeof useModifierTraceMutation>;
export type ModifierTraceMutationResult = ApolloReactCommon.MutationResult<ModifierTraceMutation>;
export const SupprimerTraceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SupprimerTrace"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SupprimerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"supprimerTrace"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useSupprimerTraceMutation__
 *
 * To run a mutation, you first call `useSupprimerTraceMutation` within a React component and pass it any options that fit your needs.
 * When your component renders, `useSupprimerTraceMutation` returns a tuple that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - An object with fields that represent the current status of the mutation's execution
 *
 * @param baseOptions options that will be passed into the mutation, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options-2;
 *
 * @example
 * const [supprimerTraceMutation, { data, loading, error }] = useSupprimerTraceMutation({
 *   variables: {
 *      input: // value for 'input'
 *   },
 * });
 */
export function useSupprimerTraceMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<SupprimerTraceMutation, SupprimerTraceMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<SupprimerTraceMutation, SupprimerTraceMutationVariables>(SupprimerTraceDocument, options);
      }
export type SupprimerTraceMutationHookResult = ReturnType<typeof useSupprimerTraceMutation>;
export type SupprimerTraceMutationResult = ApolloReactCommon.MutationResult<SupprimerTraceMutation>;