/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentNode } from 'graphql';
import type * as ApolloReactCommon from '@/lib/apollo/adaptateur';
import * as ApolloReactHooks from '@/lib/apollo/adaptateur';
const defaultOptions = {} as const;
export type ChangerMotDePasseInput = {
  motDePasseActuel: string;
  nouveauMotDePasse: string;
};

export type Langue =
  | 'EN'
  | 'FR';

/** Un champ absent ne change pas */
export type ModifierProfilInput = {
  email?: string | null | undefined;
  langue?: Langue | null | undefined;
  /** Pour changer sa propre adresse */
  motDePasseActuel?: string | null | undefined;
  nom?: string | null | undefined;
  prenom?: string | null | undefined;
  telephone?: string | null | undefined;
  theme?: Theme | null | undefined;
  /** Absent : soi-même ; un autre compte demande UTILISATEUR_GERER */
  utilisateurId?: string | null | undefined;
  version: number;
};

export type Theme =
  | 'AUTO'
  | 'CLAIR'
  | 'SOMBRE';

export type ModifierProfilMutationVariables = Exact<{
  input: ModifierProfilInput;
}>;


export type ModifierProfilMutation = { modifierProfil: { message: { fr: string, en: string }, utilisateur: { id: string, nom: string, prenom: string, login: string | null, email: string | null, telephone: string | null, langue: Langue | null, theme: Theme | null, version: number } } };

export type ChangerMotDePasseMutationVariables = Exact<{
  input: ChangerMotDePasseInput;
}>;


export type ChangerMotDePasseMutation = { changerMotDePasse: { message: { fr: string, en: string } } };

export type MesSessionsQueryVariables = Exact<{ [key: string]: never; }>;


export type MesSessionsQuery = { moi: { sessions: Array<{ id: string, creerA: string, tourneeA: string, ip: string | null, agent: string | null, courante: boolean }> } };

export type DeconnecterAppareilMutationVariables = Exact<{
  sessionId: string;
}>;


export type DeconnecterAppareilMutation = { deconnexion: { message: { fr: string, en: string } } };


export const ModifierProfilDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ModifierProfil"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ModifierProfilInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"modifierProfil"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"utilisateur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}},{"kind":"Field","name":{"kind":"Name","value":"login"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"telephone"}},{"kind":"Field","name":{"kind":"Name","value":"langue"}},{"kind":"Field","name":{"kind":"Name","value":"theme"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useModifierProfilMutation__
 *
 * To run a mutation, you first call `useModifierProfilMutation` within a React component and pass it any options that fit your needs.
 * When your component renders, `useModifierProfilMutation` returns a tuple that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - An object with fields that represent the current status of the mutation's execution
 *
 * @param baseOptions options that will be passed into the mutation, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options-2;
 *
 * @example
 * const [modifierProfilMutation, { data, loading, error }] = useModifierProfilMutation({
 *   variables: {
 *      input: // value for 'input'
 *   },
 * });
 */
export function useModifierProfilMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<ModifierProfilMutation, ModifierProfilMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<ModifierProfilMutation, ModifierProfilMutationVariables>(ModifierProfilDocument, options);
      }
export type ModifierProfilMutationHookResult = ReturnType<typeof useModifierProfilMutation>;
export type ModifierProfilMutationResult = ApolloReactCommon.MutationResult<ModifierProfilMutation>;
export const ChangerMotDePasseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangerMotDePasse"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangerMotDePasseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changerMotDePasse"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useChangerMotDePasseMutation__
 *
 * To run a mutation, you first call `useChangerMotDePasseMutation` within a React component and pass it any options that fit your needs.
 * When your component renders, `useChangerMotDePasseMutation` returns a tuple that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - An object with fields that represent the current status of the mutation's execution
 *
 * @param baseOptions options that will be passed into the mutation, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options-2;
 *
 * @example
 * const [changerMotDePasseMutation, { data, loading, error }] = useChangerMotDePasseMutation({
 *   variables: {
 *      input: // value for 'input'
 *   },
 * });
 */
export function useChangerMotDePasseMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<ChangerMotDePasseMutation, ChangerMotDePasseMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<ChangerMotDePasseMutation, ChangerMotDePasseMutationVariables>(ChangerMotDePasseDocument, options);
      }
export type ChangerMotDePasseMutationHookResult = ReturnType<typeof useChangerMotDePasseMutation>;
export type ChangerMotDePasseMutationResult = ApolloReactCommon.MutationResult<ChangerMotDePasseMutation>;
export const MesSessionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MesSessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"moi"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"creerA"}},{"kind":"Field","name":{"kind":"Name","value":"tourneeA"}},{"kind":"Field","name":{"kind":"Name","value":"ip"}},{"kind":"Field","name":{"kind":"Name","value":"agent"}},{"kind":"Field","name":{"kind":"Name","value":"courante"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useMesSessionsQuery__
 *
 * To run a query within a React component, call `useMesSessionsQuery` and pass it any options that fit your needs.
 * When your component renders, `useMesSessionsQuery` returns an object from Apollo Client that contains loading, error, and data properties
 * you can use to render your UI.
 *
 * @param baseOptions options that will be passed into the query, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options;
 *
 * @example
 * const { data, loading, error } = useMesSessionsQuery({
 *   variables: {
 *   },
 * });
 */
export function useMesSessionsQuery(baseOptions?: ApolloReactHooks.QueryHookOptions<MesSessionsQuery, MesSessionsQueryVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<MesSessionsQuery, MesSessionsQueryVariables>(MesSessionsDocument, options);
      }
export function useMesSessionsLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<MesSessionsQuery, MesSessionsQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<MesSessionsQuery, MesSessionsQueryVariables>(MesSessionsDocument, options);
        }
// @ts-ignore
export function useMesSessionsSuspenseQuery(baseOptions?: ApolloReactHooks.SuspenseQueryHookOptions<MesSessionsQuery, MesSessionsQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<MesSessionsQuery, MesSessionsQueryVariables>;
export function useMesSessionsSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<MesSessionsQuery, MesSessionsQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<MesSessionsQuery | undefined, MesSessionsQueryVariables>;
export function useMesSessionsSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<MesSessionsQuery, MesSessionsQueryVariables>) {
          const options = baseOptions === ApolloReactHooks.skipToken ? baseOptions : {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useSuspenseQuery<MesSessionsQuery, MesSessionsQueryVariables>(MesSessionsDocument, options);
        }
export type MesSessionsQueryHookResult = ReturnType<typeof useMesSessionsQuery>;
export type MesSessionsLazyQueryHookResult = ReturnType<typeof useMesSessionsLazyQuery>;
export type MesSessionsSuspenseQueryHookResult = ReturnType<typeof useMesSessionsSuspenseQuery>;
export type MesSessionsQueryResult = ApolloReactCommon.QueryResult<MesSessionsQuery, MesSessionsQueryVariables>;
export const DeconnecterAppareilDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeconnecterAppareil"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sessionId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deconnexion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"sessionId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sessionId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useDeconnecterAppareilMutation__
 *
 * To run a mutation, you first call `useDeconnecterAppareilMutation` within a React component and pass it any options that fit your needs.
 * When your component renders, `useDeconnecterAppareilMutation` returns a tuple that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - An object with fields that represent the current status of the mutation's execution
 *
 * @param baseOptions options that will be passed into the mutation, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options-2;
 *
 * @example
 * const [deconnecterAppareilMutation, { data, loading, error }] = useDeconnecterAppareilMutation({
 *   variables: {
 *      sessionId: // value for 'sessionId'
 *   },
 * });
 */
export function useDeconnecterAppareilMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<DeconnecterAppareilMutation, DeconnecterAppareilMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<DeconnecterAppareilMutation, DeconnecterAppareilMutationVariables>(DeconnecterAppareilDocument, options);
      }
export type DeconnecterAppareilMutationHookResult = ReturnType<typeof useDeconnecterAppareilMutation>;
export type DeconnecterAppareilMutationResult = ApolloReactCommon.MutationResult<DeconnecterAppareilMutation>;