/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { gql } from '@/lib/api/texte';
export type ExistePromotionQueryVariables = Exact<{
  id: string;
}>;


export type ExistePromotionQuery = { voirPromotion: { id: string, nom: { fr: string, en: string } } };


export const ExistePromotionDocument = gql`
    query ExistePromotion($id: ID!) {
  voirPromotion(id: $id) {
    id
    nom {
      fr
      en
    }
  }
}
    `;