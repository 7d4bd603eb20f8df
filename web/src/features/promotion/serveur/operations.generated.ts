/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { Operation } from '@/lib/api/operation';
export type ExistePromotionQueryVariables = Exact<{
  id: string;
}>;


export type ExistePromotionQuery = { voirPromotion: { id: string, nom: { fr: string, en: string } } };

export const ExistePromotionDocument: Operation<ExistePromotionQuery, ExistePromotionQueryVariables> = "query ExistePromotion($id: ID!) {\n  voirPromotion(id: $id) {\n    id\n    nom {\n      fr\n      en\n    }\n  }\n}";