/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentNode } from 'graphql';
import type * as ApolloReactCommon from '@/lib/apollo/adaptateur';
import * as ApolloReactHooks from '@/lib/apollo/adaptateur';
const defaultOptions = {} as const;
export type ImporterOffresInput = {
  /** Des prix qui surprennent (avertissements) ont été vérifiés ; sans cela leurs offres sont refusées */
  confirme?: boolean | null | undefined;
  /** Rendu par POST /fichiers, usage import */
  fichierId: string;
  /** Première offre du lot : 1, puis suivante du lot d’avant */
  rang?: number | null | undefined;
  /** Vrai : rapporte tout, n’importe rien */
  simulation: boolean;
};

export type SortOffre =
  | 'CREEE'
  | 'MODIFIEE'
  | 'VERSION_OUVERTE';

export type ImporterLotOffresMutationVariables = Exact<{
  input: ImporterOffresInput;
}>;


export type ImporterLotOffresMutation = { importerOffres: { lot: { total: number, lues: number, creees: number, versionsOuvertes: number, modifiees: number, inchangees: number, refusees: number, suivante: number | null, rejetsUrl: string, touchees: Array<{ code: string, nom: string, sort: SortOffre }>, avertissements: Array<{ offre: string, ligne: number }>, refus: Array<{ ligne: number, champ: string | null, raison: { fr: string, en: string } }> } } };


export const ImporterLotOffresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ImporterLotOffres"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImporterOffresInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importerOffres"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"lues"}},{"kind":"Field","name":{"kind":"Name","value":"creees"}},{"kind":"Field","name":{"kind":"Name","value":"versionsOuvertes"}},{"kind":"Field","name":{"kind":"Name","value":"modifiees"}},{"kind":"Field","name":{"kind":"Name","value":"inchangees"}},{"kind":"Field","name":{"kind":"Name","value":"refusees"}},{"kind":"Field","name":{"kind":"Name","value":"touchees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"sort"}}]}},{"kind":"Field","name":{"kind":"Name","value":"avertissements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offre"}},{"kind":"Field","name":{"kind":"Name","value":"ligne"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ligne"}},{"kind":"Field","name":{"kind":"Name","value":"champ"}},{"kind":"Field","name":{"kind":"Name","value":"raison"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"suivante"}},{"kind":"Field","name":{"kind":"Name","value":"rejetsUrl"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useImporterLotOffresMutation__
 *
 * To run a mutation, you first call `useImporterLotOffresMutation` within a React component and pass it any options that fit your needs.
 * When your component renders, `useImporterLotOffresMutation` returns a tuple that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - An object with fields that represent the current status of the mutation's execution
 *
 * @param baseOptions options that will be passed into the mutation, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options-2;
 *
 * @example
 * const [importerLotOffresMutation, { data, loading, error }] = useImporterLotOffresMutation({
 *   variables: {
 *      input: // value for 'input'
 *   },
 * });
 */
export function useImporterLotOffresMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<ImporterLotOffresMutation, ImporterLotOffresMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<ImporterLotOffresMutation, ImporterLotOffresMutationVariables>(ImporterLotOffresDocument, options);
      }
export type ImporterLotOffresMutationHookResult = ReturnType<typeof useImporterLotOffresMutation>;
export type ImporterLotOffresMutationResult = ApolloReactCommon.MutationResult<ImporterLotOffresMutation>;