/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { useMutation, useQuery } from '@apollo/client/react';
import { useClient } from '@/lib/apollo/useClient';
import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
export type CreerVueInput = {
  cleIdempotence?: string | null | undefined;
  nom: string;
  page: string;
  parametres?: string | null | undefined;
  partagee?: boolean | null | undefined;
};

export type ModifierVueInput = {
  id: string;
  nom?: string | null | undefined;
  parametres?: string | null | undefined;
  partagee?: boolean | null | undefined;
  version: number;
};

export type SupprimerInput = {
  id: string;
  version: number;
};

export type VueLueFragment = { id: string, version: number, nom: string, parametres: string | null, partagee: boolean, sienne: boolean, utilisateur: { id: string, nom: string, prenom: string } };

export type VuesQueryVariables = Exact<{
  page: string;
}>;


export type VuesQuery = { consulterVue: Array<{ id: string, version: number, nom: string, parametres: string | null, partagee: boolean, sienne: boolean, utilisateur: { id: string, nom: string, prenom: string } }> };

export type CreerVueMutationVariables = Exact<{
  input: CreerVueInput;
}>;


export type CreerVueMutation = { creerVue: { message: { fr: string, en: string }, vue: { id: string, version: number, nom: string, parametres: string | null, partagee: boolean, sienne: boolean, utilisateur: { id: string, nom: string, prenom: string } } } };

export type ModifierVueMutationVariables = Exact<{
  input: ModifierVueInput;
}>;


export type ModifierVueMutation = { modifierVue: { message: { fr: string, en: string }, vue: { id: string, version: number, nom: string, parametres: string | null, partagee: boolean, sienne: boolean, utilisateur: { id: string, nom: string, prenom: string } } } };

export type SupprimerVueMutationVariables = Exact<{
  input: SupprimerInput;
}>;


export type SupprimerVueMutation = { supprimerVue: { id: string, message: { fr: string, en: string } } };

export const VueLueFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VueLue"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Vue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"parametres"}},{"kind":"Field","name":{"kind":"Name","value":"partagee"}},{"kind":"Field","name":{"kind":"Name","value":"sienne"}},{"kind":"Field","name":{"kind":"Name","value":"utilisateur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}}]}}]}}]} as unknown as DocumentNode<VueLueFragment, unknown>;
export const VuesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Vues"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"page"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consulterVue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"Variable","name":{"kind":"Name","value":"page"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VueLue"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VueLue"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Vue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"parametres"}},{"kind":"Field","name":{"kind":"Name","value":"partagee"}},{"kind":"Field","name":{"kind":"Name","value":"sienne"}},{"kind":"Field","name":{"kind":"Name","value":"utilisateur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}}]}}]}}]} as unknown as DocumentNode<VuesQuery, VuesQueryVariables>;
export const CreerVueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreerVue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreerVueInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"creerVue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VueLue"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VueLue"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Vue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"parametres"}},{"kind":"Field","name":{"kind":"Name","value":"partagee"}},{"kind":"Field","name":{"kind":"Name","value":"sienne"}},{"kind":"Field","name":{"kind":"Name","value":"utilisateur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}}]}}]}}]} as unknown as DocumentNode<CreerVueMutation, CreerVueMutationVariables>;
export const ModifierVueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ModifierVue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ModifierVueInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"modifierVue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VueLue"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VueLue"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Vue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"parametres"}},{"kind":"Field","name":{"kind":"Name","value":"partagee"}},{"kind":"Field","name":{"kind":"Name","value":"sienne"}},{"kind":"Field","name":{"kind":"Name","value":"utilisateur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}}]}}]}}]} as unknown as DocumentNode<ModifierVueMutation, ModifierVueMutationVariables>;
export const SupprimerVueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SupprimerVue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SupprimerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"supprimerVue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode<SupprimerVueMutation, SupprimerVueMutationVariables>;
export const useVuesQuery = (options: useQuery.Options<VuesQuery, VuesQueryVariables>) => useQuery(VuesDocument, { client: useClient(), ...options });
export const useCreerVueMutation = (options?: useMutation.Options<CreerVueMutation, CreerVueMutationVariables>) => useMutation(CreerVueDocument, { client: useClient(), ...options });
export const useModifierVueMutation = (options?: useMutation.Options<ModifierVueMutation, ModifierVueMutationVariables>) => useMutation(ModifierVueDocument, { client: useClient(), ...options });
export const useSupprimerVueMutation = (options?: useMutation.Options<SupprimerVueMutation, SupprimerVueMutationVariables>) => useMutation(SupprimerVueDocument, { client: useClient(), ...options });