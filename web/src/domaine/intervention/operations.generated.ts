/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { useMutation, useQuery } from '@apollo/client/react';
import { useClient } from '@/lib/apollo/useClient';
import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
export type ReattribuerVisitesInput = {
  au?: string | null | undefined;
  derogation?: string | null | undefined;
  du?: string | null | undefined;
  intervenantId: string;
  interventionIds?: Array<string> | null | undefined;
  versIntervenantId: string;
};

export type TypeAnnuaire =
  | 'CLIENT'
  | 'COLLEGUE'
  | 'INTERVENANT'
  | 'SOUSCRIPTEUR';

export type AnnuaireQueryVariables = Exact<{
  type: TypeAnnuaire;
  recherche?: string | null | undefined;
  perPage?: number;
}>;


export type AnnuaireQuery = { consulterAnnuaire: { items: Array<{ id: string, nom: string, prenom: string, telephone: string | null, charge: number }> } };

export type VisitesDuCompteQueryVariables = Exact<{
  utilisateurId: string;
}>;


export type VisitesDuCompteQuery = { consulterVisitesDuCompte: { total: number, items: Array<{ id: string, reference: string, debutPlanifie: string | null, finPlanifiee: string | null }> } };

export type ReattribuerVisitesMutationVariables = Exact<{
  input: ReattribuerVisitesInput;
}>;


export type ReattribuerVisitesMutation = { reattribuerVisites: { references: Array<string>, message: { fr: string, en: string } } };


export const AnnuaireDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Annuaire"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"type"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TypeAnnuaire"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"recherche"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"perPage"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consulterAnnuaire"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"type"},"value":{"kind":"Variable","name":{"kind":"Name","value":"type"}}},{"kind":"Argument","name":{"kind":"Name","value":"recherche"},"value":{"kind":"Variable","name":{"kind":"Name","value":"recherche"}}},{"kind":"Argument","name":{"kind":"Name","value":"perPage"},"value":{"kind":"Variable","name":{"kind":"Name","value":"perPage"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}},{"kind":"Field","name":{"kind":"Name","value":"telephone"}},{"kind":"Field","name":{"kind":"Name","value":"charge"}}]}}]}}]}}]} as unknown as DocumentNode<AnnuaireQuery, AnnuaireQueryVariables>;
export const VisitesDuCompteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VisitesDuCompte"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"utilisateurId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consulterVisitesDuCompte"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"utilisateurId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"utilisateurId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"debutPlanifie"}},{"kind":"Field","name":{"kind":"Name","value":"finPlanifiee"}}]}}]}}]}}]} as unknown as DocumentNode<VisitesDuCompteQuery, VisitesDuCompteQueryVariables>;
export const ReattribuerVisitesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReattribuerVisites"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReattribuerVisitesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reattribuerVisites"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"references"}}]}}]}}]} as unknown as DocumentNode<ReattribuerVisitesMutation, ReattribuerVisitesMutationVariables>;
export const useAnnuaireQuery = (options: useQuery.Options<AnnuaireQuery, AnnuaireQueryVariables>) => useQuery(AnnuaireDocument, { client: useClient(), ...options });
export const useVisitesDuCompteQuery = (options: useQuery.Options<VisitesDuCompteQuery, VisitesDuCompteQueryVariables>) => useQuery(VisitesDuCompteDocument, { client: useClient(), ...options });
export const useReattribuerVisitesMutation = (options?: useMutation.Options<ReattribuerVisitesMutation, ReattribuerVisitesMutationVariables>) => useMutation(ReattribuerVisitesDocument, { client: useClient(), ...options });