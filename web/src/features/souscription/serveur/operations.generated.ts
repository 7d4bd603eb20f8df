/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { Operation } from '@/lib/api/operation';
export type BesoinInput = {
  clientId?: string | null | undefined;
  codePostal?: string | null | undefined;
  kwhParAn?: number | null | undefined;
  numero?: string | null | undefined;
  pourcentCreuses?: number | null | undefined;
  puissance: number;
};

export type ExisteSouscriptionQueryVariables = Exact<{
  id: string;
}>;


export type ExisteSouscriptionQuery = { voirSouscription: { id: string, termes: { offre: { nom: { fr: string, en: string } } } } };

export type ExisteOffreQueryVariables = Exact<{
  code: string;
  besoin?: BesoinInput | null | undefined;
}>;


export type ExisteOffreQuery = { voirOffre: { code: string, nom: { fr: string, en: string } } };

export const ExisteSouscriptionDocument: Operation<ExisteSouscriptionQuery, ExisteSouscriptionQueryVariables> = "query ExisteSouscription($id: ID!) {\n  voirSouscription(id: $id) {\n    id\n    termes {\n      offre {\n        nom {\n          fr\n          en\n        }\n      }\n    }\n  }\n}";
export const ExisteOffreDocument: Operation<ExisteOffreQuery, ExisteOffreQueryVariables> = "query ExisteOffre($code: String!, $besoin: BesoinInput) {\n  voirOffre(code: $code, besoin: $besoin) {\n    code\n    nom {\n      fr\n      en\n    }\n  }\n}";