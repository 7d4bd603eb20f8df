/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { Operation } from '@/lib/api/operation';
export type DesabonnerInput = {
  jeton: string;
};

export type DesabonnerDUnMailMutationVariables = Exact<{
  input: DesabonnerInput;
}>;


export type DesabonnerDUnMailMutation = { desabonner: { message: { fr: string, en: string } } };

export const DesabonnerDUnMailDocument: Operation<DesabonnerDUnMailMutation, DesabonnerDUnMailMutationVariables> = "mutation DesabonnerDUnMail($input: DesabonnerInput!) {\n  desabonner(input: $input) {\n    message {\n      fr\n      en\n    }\n  }\n}";