/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { gql } from '@apollo/client';
import type * as ApolloReactCommon from '@/lib/apollo/adaptateur';
import * as ApolloReactHooks from '@/lib/apollo/adaptateur';
const defaultOptions = {} as const;
export type ImporterOffresInput = {
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


export type ImporterLotOffresMutation = { importerOffres: { lot: { total: number, lues: number, creees: number, versionsOuvertes: number, modifiees: number, inchangees: number, refusees: number, suivante: number | null, rejetsUrl: string, touchees: Array<{ code: string, nom: string, sort: SortOffre }>, refus: Array<{ ligne: number, champ: string | null, raison: { fr: string, en: string } }> } } };


export const ImporterLotOffresDocument = gql`
    mutation ImporterLotOffres($input: ImporterOffresInput!) {
  importerOffres(input: $input) {
    lot {
      total
      lues
      creees
      versionsOuvertes
      modifiees
      inchangees
      refusees
      touchees {
        code
        nom
        sort
      }
      refus {
        ligne
        champ
        raison {
          fr
          en
        }
      }
      suivante
      rejetsUrl
    }
  }
}
    `;

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