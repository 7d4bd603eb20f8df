/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { useQuery } from '@apollo/client/react';
import { useClient } from '@/lib/apollo/useClient';
import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
export type ConsulterRapportInput = {
  au: string;
  du: string;
  filtres?: Array<FiltreRapportInput> | null | undefined;
  grain?: GrainRapport | null | undefined;
  groupe?: GroupeRapport | null | undefined;
  type: TypeRapport;
};

export type FiltreRapportInput = {
  cle?: string | null | undefined;
  groupe: GroupeRapport;
};

export type GrainRapport =
  | 'JOUR'
  | 'MOIS'
  | 'SEMAINE';

export type GroupeRapport =
  | 'ACTION'
  | 'AUCUN'
  | 'CANAL'
  | 'INTERVENANT'
  | 'MOTIF'
  | 'OFFRE'
  | 'PROMOTION'
  | 'RESULTAT'
  | 'STATUT'
  | 'TYPE'
  | 'URGENCE'
  | 'UTILISATEUR';

export type Langue =
  | 'EN'
  | 'FR';

export type TypeRapport =
  | 'ACTIVITE'
  | 'AVIS'
  | 'DELAIS'
  | 'INTERVENTIONS'
  | 'OBJECTIFS'
  | 'PROMOTIONS'
  | 'RESILIATIONS'
  | 'SOUSCRIPTIONS'
  | 'TESTS';

export type UniteRapport =
  | 'EURO'
  | 'HEURE'
  | 'NOMBRE'
  | 'POURCENT';

export type RapportQueryVariables = Exact<{
  input: ConsulterRapportInput;
}>;


export type RapportQuery = { consulterRapport: { type: TypeRapport, du: string, au: string, grain: GrainRapport, groupe: GroupeRapport, groupesPossibles: Array<GroupeRapport>, periodes: Array<string>, totaux: Array<string | null>, mesures: Array<{ cle: string, unite: UniteRapport, decimales: number, additive: boolean, nom: { fr: string, en: string } }>, filtres: Array<{ groupe: GroupeRapport, cle: string | null, nom: { fr: string, en: string } }>, lignes: Array<{ periode: string, valeurs: Array<string | null>, groupe: { cle: string | null } }>, groupes: Array<{ cle: string | null, valeurs: Array<string | null>, limite: number | null, utilisations: number | null, nom: { fr: string, en: string } }> } };

export type RapportEnCsvQueryVariables = Exact<{
  input: ConsulterRapportInput;
  langue: Langue;
}>;


export type RapportEnCsvQuery = { consulterRapport: { csv: string } };

export type ValeursAFiltrerQueryVariables = Exact<{
  input: ConsulterRapportInput;
}>;


export type ValeursAFiltrerQuery = { consulterRapport: { groupes: Array<{ cle: string | null, valeurs: Array<string | null>, nom: { fr: string, en: string } }> } };


export const RapportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Rapport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConsulterRapportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consulterRapport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"du"}},{"kind":"Field","name":{"kind":"Name","value":"au"}},{"kind":"Field","name":{"kind":"Name","value":"grain"}},{"kind":"Field","name":{"kind":"Name","value":"groupe"}},{"kind":"Field","name":{"kind":"Name","value":"groupesPossibles"}},{"kind":"Field","name":{"kind":"Name","value":"mesures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cle"}},{"kind":"Field","name":{"kind":"Name","value":"nom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unite"}},{"kind":"Field","name":{"kind":"Name","value":"decimales"}},{"kind":"Field","name":{"kind":"Name","value":"additive"}}]}},{"kind":"Field","name":{"kind":"Name","value":"filtres"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groupe"}},{"kind":"Field","name":{"kind":"Name","value":"cle"}},{"kind":"Field","name":{"kind":"Name","value":"nom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"periodes"}},{"kind":"Field","name":{"kind":"Name","value":"lignes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"periode"}},{"kind":"Field","name":{"kind":"Name","value":"groupe"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cle"}}]}},{"kind":"Field","name":{"kind":"Name","value":"valeurs"}}]}},{"kind":"Field","name":{"kind":"Name","value":"groupes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cle"}},{"kind":"Field","name":{"kind":"Name","value":"nom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"valeurs"}},{"kind":"Field","name":{"kind":"Name","value":"limite"}},{"kind":"Field","name":{"kind":"Name","value":"utilisations"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totaux"}}]}}]}}]} as unknown as DocumentNode<RapportQuery, RapportQueryVariables>;
export const RapportEnCsvDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RapportEnCsv"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConsulterRapportInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"langue"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Langue"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consulterRapport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"csv"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"langue"},"value":{"kind":"Variable","name":{"kind":"Name","value":"langue"}}}]}]}}]}}]} as unknown as DocumentNode<RapportEnCsvQuery, RapportEnCsvQueryVariables>;
export const ValeursAFiltrerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ValeursAFiltrer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConsulterRapportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consulterRapport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groupes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cle"}},{"kind":"Field","name":{"kind":"Name","value":"nom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"valeurs"}}]}}]}}]}}]} as unknown as DocumentNode<ValeursAFiltrerQuery, ValeursAFiltrerQueryVariables>;
export const useRapportQuery = (options: useQuery.Options<RapportQuery, RapportQueryVariables>) => useQuery(RapportDocument, { client: useClient(), ...options });
export const useRapportEnCsvQuery = (options: useQuery.Options<RapportEnCsvQuery, RapportEnCsvQueryVariables>) => useQuery(RapportEnCsvDocument, { client: useClient(), ...options });
export const useValeursAFiltrerQuery = (options: useQuery.Options<ValeursAFiltrerQuery, ValeursAFiltrerQueryVariables>) => useQuery(ValeursAFiltrerDocument, { client: useClient(), ...options });