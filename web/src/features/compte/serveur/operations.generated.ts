/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { gql } from '@/lib/api/texte';
export type ExisteCompteQueryVariables = Exact<{
  id: string;
}>;


export type ExisteCompteQuery = { voirUtilisateur: { id: string, nom: string, prenom: string } };


export const ExisteCompteDocument = gql`
    query ExisteCompte($id: ID!) {
  voirUtilisateur(id: $id) {
    id
    nom
    prenom
  }
}
    `;