/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { Operation } from '@/lib/api/operation';
export type ExisteUtilisateurQueryVariables = Exact<{
  id: string;
}>;


export type ExisteUtilisateurQuery = { voirUtilisateur: { id: string, nom: string, prenom: string } };

export const ExisteUtilisateurDocument: Operation<ExisteUtilisateurQuery, ExisteUtilisateurQueryVariables> = "query ExisteUtilisateur($id: ID!) {\n  voirUtilisateur(id: $id) {\n    id\n    nom\n    prenom\n  }\n}";