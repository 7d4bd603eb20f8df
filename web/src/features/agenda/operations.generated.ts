/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { useMutation, useQuery } from '@apollo/client/react';
import { useClient } from '@/lib/apollo/useClient';
import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
export type MaCleAgendaQueryVariables = Exact<{ [key: string]: never; }>;


export type MaCleAgendaQuery = { voirCleAgenda: { cleAgenda: { creerA: string, utiliseeA: string | null } | null } };

export type CreerCleAgendaMutationVariables = Exact<{ [key: string]: never; }>;


export type CreerCleAgendaMutation = { creerCleAgenda: { adresse: string, message: { fr: string, en: string } } };

export type RevoquerCleAgendaMutationVariables = Exact<{ [key: string]: never; }>;


export type RevoquerCleAgendaMutation = { revoquerCleAgenda: { message: { fr: string, en: string } } };


export const MaCleAgendaDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MaCleAgenda"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"voirCleAgenda"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cleAgenda"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"creerA"}},{"kind":"Field","name":{"kind":"Name","value":"utiliseeA"}}]}}]}}]}}]} as unknown as DocumentNode<MaCleAgendaQuery, MaCleAgendaQueryVariables>;
export const CreerCleAgendaDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreerCleAgenda"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"creerCleAgenda"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"adresse"}}]}}]}}]} as unknown as DocumentNode<CreerCleAgendaMutation, CreerCleAgendaMutationVariables>;
export const RevoquerCleAgendaDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevoquerCleAgenda"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revoquerCleAgenda"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode<RevoquerCleAgendaMutation, RevoquerCleAgendaMutationVariables>;
export const useMaCleAgendaQuery = (options?: useQuery.Options<MaCleAgendaQuery, MaCleAgendaQueryVariables>) => useQuery(MaCleAgendaDocument, { client: useClient(), ...options });
export const useCreerCleAgendaMutation = (options?: useMutation.Options<CreerCleAgendaMutation, CreerCleAgendaMutationVariables>) => useMutation(CreerCleAgendaDocument, { client: useClient(), ...options });
export const useRevoquerCleAgendaMutation = (options?: useMutation.Options<RevoquerCleAgendaMutation, RevoquerCleAgendaMutationVariables>) => useMutation(RevoquerCleAgendaDocument, { client: useClient(), ...options });