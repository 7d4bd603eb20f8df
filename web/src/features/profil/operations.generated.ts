/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { useMutation, useQuery } from '@apollo/client/react';
import { useClient } from '@/lib/apollo/useClient';
import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
export type ChangerMotDePasseInput = {
  motDePasseActuel: string;
  nouveauMotDePasse: string;
};

export type Langue =
  | 'EN'
  | 'FR';

export type ModifierProfilInput = {
  email?: string | null | undefined;
  langue?: Langue | null | undefined;
  motDePasseActuel?: string | null | undefined;
  nom?: string | null | undefined;
  prenom?: string | null | undefined;
  telephone?: string | null | undefined;
  theme?: Theme | null | undefined;
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


export const ModifierProfilDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ModifierProfil"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ModifierProfilInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"modifierProfil"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"utilisateur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}},{"kind":"Field","name":{"kind":"Name","value":"login"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"telephone"}},{"kind":"Field","name":{"kind":"Name","value":"langue"}},{"kind":"Field","name":{"kind":"Name","value":"theme"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<ModifierProfilMutation, ModifierProfilMutationVariables>;
export const ChangerMotDePasseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangerMotDePasse"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangerMotDePasseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changerMotDePasse"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode<ChangerMotDePasseMutation, ChangerMotDePasseMutationVariables>;
export const MesSessionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MesSessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"moi"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"creerA"}},{"kind":"Field","name":{"kind":"Name","value":"tourneeA"}},{"kind":"Field","name":{"kind":"Name","value":"ip"}},{"kind":"Field","name":{"kind":"Name","value":"agent"}},{"kind":"Field","name":{"kind":"Name","value":"courante"}}]}}]}}]}}]} as unknown as DocumentNode<MesSessionsQuery, MesSessionsQueryVariables>;
export const DeconnecterAppareilDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeconnecterAppareil"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sessionId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deconnexion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"sessionId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sessionId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode<DeconnecterAppareilMutation, DeconnecterAppareilMutationVariables>;
export const useModifierProfilMutation = (options?: useMutation.Options<ModifierProfilMutation, ModifierProfilMutationVariables>) => useMutation(ModifierProfilDocument, { client: useClient(), ...options });
export const useChangerMotDePasseMutation = (options?: useMutation.Options<ChangerMotDePasseMutation, ChangerMotDePasseMutationVariables>) => useMutation(ChangerMotDePasseDocument, { client: useClient(), ...options });
export const useMesSessionsQuery = (options?: useQuery.Options<MesSessionsQuery, MesSessionsQueryVariables>) => useQuery(MesSessionsDocument, { client: useClient(), ...options });
export const useDeconnecterAppareilMutation = (options?: useMutation.Options<DeconnecterAppareilMutation, DeconnecterAppareilMutationVariables>) => useMutation(DeconnecterAppareilDocument, { client: useClient(), ...options });