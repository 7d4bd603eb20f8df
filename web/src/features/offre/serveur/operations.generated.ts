/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { gql } from '@/lib/api/texte';
export type TrouverOffreParIdQueryVariables = Exact<{
  id: string;
}>;


export type TrouverOffreParIdQuery = { voirOffre: { id: string, nom: { fr: string, en: string } } };

export type TrouverOffreParCodeQueryVariables = Exact<{
  code: string;
}>;


export type TrouverOffreParCodeQuery = { voirOffre: { id: string, nom: { fr: string, en: string } } };


export const TrouverOffreParIdDocument = gql`
    query TrouverOffreParId($id: ID!) {
  voirOffre(id: $id) {
    id
    nom {
      fr
      en
    }
  }
}
    `;
export const TrouverOffreParCodeDocument = gql`
    query TrouverOffreParCode($code: String!) {
  voirOffre(code: $code) {
    id
    nom {
      fr
      en
    }
  }
}
    `;