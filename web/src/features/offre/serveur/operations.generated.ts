/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { Operation } from '@/lib/api/operation';
export type TrouverOffreParIdQueryVariables = Exact<{
  id: string;
}>;


export type TrouverOffreParIdQuery = { voirOffre: { id: string, nom: { fr: string, en: string } } };

export type TrouverOffreParCodeQueryVariables = Exact<{
  code: string;
}>;


export type TrouverOffreParCodeQuery = { voirOffre: { id: string, nom: { fr: string, en: string } } };

export const TrouverOffreParIdDocument: Operation<TrouverOffreParIdQuery, TrouverOffreParIdQueryVariables> = "query TrouverOffreParId($id: ID!) {\n  voirOffre(id: $id) {\n    id\n    nom {\n      fr\n      en\n    }\n  }\n}";
export const TrouverOffreParCodeDocument: Operation<TrouverOffreParCodeQuery, TrouverOffreParCodeQueryVariables> = "query TrouverOffreParCode($code: String!) {\n  voirOffre(code: $code) {\n    id\n    nom {\n      fr\n      en\n    }\n  }\n}";