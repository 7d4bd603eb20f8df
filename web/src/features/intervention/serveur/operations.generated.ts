/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { Operation } from '@/lib/api/operation';
export type ExisteInterventionQueryVariables = Exact<{
  reference: string;
}>;


export type ExisteInterventionQuery = { voirIntervention: { id: string, reference: string } };

export const ExisteInterventionDocument: Operation<ExisteInterventionQuery, ExisteInterventionQueryVariables> = "query ExisteIntervention($reference: String!) {\n  voirIntervention(reference: $reference) {\n    id\n    reference\n  }\n}";