/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { gql } from '@/lib/api/texte';
export type ExisteInterventionQueryVariables = Exact<{
  reference: string;
}>;


export type ExisteInterventionQuery = { voirIntervention: { id: string, reference: string } };


export const ExisteInterventionDocument = gql`
    query ExisteIntervention($reference: String!) {
  voirIntervention(reference: $reference) {
    id
    reference
  }
}
    `;