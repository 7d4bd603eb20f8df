/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { useMutation, useQuery } from '@apollo/client/react';
import { useClient } from '@/lib/apollo/useClient';
import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
export type ModifierCoordonneesInput = {
  adresse?: string | null | undefined;
  email?: string | null | undefined;
  horaires?: TexteInput | null | undefined;
  nom?: string | null | undefined;
  telephone?: string | null | undefined;
  version: number;
};

export type TexteInput = {
  en: string;
  fr: string;
};

export type CoordonneesDitesFragment = { id: string, version: number, nom: string | null, telephone: string | null, adresse: string | null, email: string | null, horaires: { fr: string, en: string } | null };

export type ModifierCoordonneesMutationVariables = Exact<{
  input: ModifierCoordonneesInput;
}>;


export type ModifierCoordonneesMutation = { modifierCoordonnees: { message: { fr: string, en: string }, coordonnees: { id: string, version: number, nom: string | null, telephone: string | null, adresse: string | null, email: string | null, horaires: { fr: string, en: string } | null } } };

export type CoordonneesQueryVariables = Exact<{ [key: string]: never; }>;


export type CoordonneesQuery = { consulterCoordonnees: { id: string, version: number, nom: string | null, telephone: string | null, adresse: string | null, email: string | null, horaires: { fr: string, en: string } | null } };

export const CoordonneesDitesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CoordonneesDites"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Coordonnees"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"telephone"}},{"kind":"Field","name":{"kind":"Name","value":"horaires"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"adresse"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}}]} as unknown as DocumentNode<CoordonneesDitesFragment, unknown>;
export const ModifierCoordonneesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ModifierCoordonnees"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ModifierCoordonneesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"modifierCoordonnees"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coordonnees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CoordonneesDites"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CoordonneesDites"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Coordonnees"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"telephone"}},{"kind":"Field","name":{"kind":"Name","value":"horaires"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"adresse"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}}]} as unknown as DocumentNode<ModifierCoordonneesMutation, ModifierCoordonneesMutationVariables>;
export const CoordonneesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Coordonnees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consulterCoordonnees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CoordonneesDites"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CoordonneesDites"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Coordonnees"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"telephone"}},{"kind":"Field","name":{"kind":"Name","value":"horaires"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"adresse"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}}]} as unknown as DocumentNode<CoordonneesQuery, CoordonneesQueryVariables>;
export const useModifierCoordonneesMutation = (options?: useMutation.Options<ModifierCoordonneesMutation, ModifierCoordonneesMutationVariables>) => useMutation(ModifierCoordonneesDocument, { client: useClient(), ...options });
export const useCoordonneesQuery = (options?: useQuery.Options<CoordonneesQuery, CoordonneesQueryVariables>) => useQuery(CoordonneesDocument, { client: useClient(), ...options });