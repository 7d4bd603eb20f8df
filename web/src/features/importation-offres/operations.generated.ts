/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { useMutation } from '@apollo/client/react';
import { useClient } from '@/lib/apollo/useClient';
import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
export type ImporterOffresInput = {
  confirme?: boolean | null | undefined;
  fichierId: string;
  rang?: number | null | undefined;
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


export const ImporterLotOffresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ImporterLotOffres"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImporterOffresInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importerOffres"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"lues"}},{"kind":"Field","name":{"kind":"Name","value":"creees"}},{"kind":"Field","name":{"kind":"Name","value":"versionsOuvertes"}},{"kind":"Field","name":{"kind":"Name","value":"modifiees"}},{"kind":"Field","name":{"kind":"Name","value":"inchangees"}},{"kind":"Field","name":{"kind":"Name","value":"refusees"}},{"kind":"Field","name":{"kind":"Name","value":"touchees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"sort"}}]}},{"kind":"Field","name":{"kind":"Name","value":"avertissements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offre"}},{"kind":"Field","name":{"kind":"Name","value":"ligne"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ligne"}},{"kind":"Field","name":{"kind":"Name","value":"champ"}},{"kind":"Field","name":{"kind":"Name","value":"raison"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"suivante"}},{"kind":"Field","name":{"kind":"Name","value":"rejetsUrl"}}]}}]}}]}}]} as unknown as DocumentNode<ImporterLotOffresMutation, ImporterLotOffresMutationVariables>;
export const useImporterLotOffresMutation = (options?: useMutation.Options<ImporterLotOffresMutation, ImporterLotOffresMutationVariables>) => useMutation(ImporterLotOffresDocument, { client: useClient(), ...options });