/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { useMutation, useQuery } from '@apollo/client/react';
import { useClient } from '@/lib/apollo/useClient';
import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
export type ChampImport =
  | 'ADRESSE'
  | 'CLIENT'
  | 'CLIENT_EMAIL'
  | 'CLIENT_NOM'
  | 'CLIENT_PRENOM'
  | 'CLIENT_TELEPHONE'
  | 'CLOTUREE_LE'
  | 'CODE_POSTAL'
  | 'CREEE_LE'
  | 'DESCRIPTION'
  | 'ECHEANCE'
  | 'INTERVENANT'
  | 'REFERENCE'
  | 'STATUT'
  | 'TITRE'
  | 'URGENCE';

export type ColonneImportInput = {
  champ: ChampImport;
  colonne: string;
};

export type Etape =
  | 'ANNULEE'
  | 'CLOTUREE'
  | 'EN_ATTENTE'
  | 'EN_COURS'
  | 'NOUVELLE'
  | 'PLANIFIEE'
  | 'REALISEE';

export type ImporterInterventionsInput = {
  colonnes: Array<ColonneImportInput>;
  fichierId: string;
  formatDate: string;
  fuseau: string;
  ligne?: number | null | undefined;
  nouveauxClients?: NouveauxClientsInput | null | undefined;
  repartition?: RepartitionImport | null | undefined;
  simulation: boolean;
  source: string;
  statuts: Array<ValeurStatutImport>;
  urgenceParDefautId: string;
};

export type NouveauxClientsInput = {
  roleId: string;
};

export type RepartitionImport = {
  clientIds: Array<string>;
  intervenantIds: Array<string>;
};

export type TypeAnnuaire =
  | 'CLIENT'
  | 'COLLEGUE'
  | 'INTERVENANT'
  | 'SOUSCRIPTEUR';

export type ValeurStatutImport = {
  statutId: string;
  valeur: string;
};

export type ListesPourImportQueryVariables = Exact<{ [key: string]: never; }>;


export type ListesPourImportQuery = { consulterStatutIntervention: { items: Array<{ id: string, etape: Etape, ordre: number, libelle: { fr: string, en: string } }> }, consulterDegreUrgence: { items: Array<{ id: string, niveau: number, delaiHeures: number, libelle: { fr: string, en: string } }> } };

export type AnnuairePourImportQueryVariables = Exact<{
  type: TypeAnnuaire;
  recherche?: string | null | undefined;
  page: number;
  perPage: number;
}>;


export type AnnuairePourImportQuery = { consulterAnnuaire: { items: Array<{ id: string, nom: string, prenom: string }>, pagination: { totalItems: number, hasNext: boolean } } };

export type RolesPourImportQueryVariables = Exact<{ [key: string]: never; }>;


export type RolesPourImportQuery = { consulterRole: { items: Array<{ id: string, nom: string, nomEn: string | null, application: { id: string, nom: string, nomEn: string | null }, permissions: Array<{ id: string, nom: string }> | null }> } };

export type ImporterLotMutationVariables = Exact<{
  input: ImporterInterventionsInput;
}>;


export type ImporterLotMutation = { importerInterventions: { lot: { total: number, lues: number, importees: number, refusees: number, clientsCrees: number, clientsReconnus: number, suivante: number | null, rejetsUrl: string, refus: Array<{ ligne: number, champ: string | null, raison: { fr: string, en: string } }>, avertissements: Array<{ ligne: number, champ: string | null, raison: { fr: string, en: string } }> } } };


export const ListesPourImportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListesPourImport"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consulterStatutIntervention"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"actif"},"value":{"kind":"BooleanValue","value":true}},{"kind":"Argument","name":{"kind":"Name","value":"perPage"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"etape"}},{"kind":"Field","name":{"kind":"Name","value":"ordre"}},{"kind":"Field","name":{"kind":"Name","value":"libelle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"consulterDegreUrgence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"actif"},"value":{"kind":"BooleanValue","value":true}},{"kind":"Argument","name":{"kind":"Name","value":"perPage"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"niveau"}},{"kind":"Field","name":{"kind":"Name","value":"delaiHeures"}},{"kind":"Field","name":{"kind":"Name","value":"libelle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ListesPourImportQuery, ListesPourImportQueryVariables>;
export const AnnuairePourImportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AnnuairePourImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"type"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TypeAnnuaire"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"recherche"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"page"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"perPage"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consulterAnnuaire"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"type"},"value":{"kind":"Variable","name":{"kind":"Name","value":"type"}}},{"kind":"Argument","name":{"kind":"Name","value":"recherche"},"value":{"kind":"Variable","name":{"kind":"Name","value":"recherche"}}},{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"Variable","name":{"kind":"Name","value":"page"}}},{"kind":"Argument","name":{"kind":"Name","value":"perPage"},"value":{"kind":"Variable","name":{"kind":"Name","value":"perPage"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pagination"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalItems"}},{"kind":"Field","name":{"kind":"Name","value":"hasNext"}}]}}]}}]}}]} as unknown as DocumentNode<AnnuairePourImportQuery, AnnuairePourImportQueryVariables>;
export const RolesPourImportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RolesPourImport"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consulterRole"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"perPage"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"nomEn"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"nomEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"permissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RolesPourImportQuery, RolesPourImportQueryVariables>;
export const ImporterLotDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ImporterLot"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImporterInterventionsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importerInterventions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"lues"}},{"kind":"Field","name":{"kind":"Name","value":"importees"}},{"kind":"Field","name":{"kind":"Name","value":"refusees"}},{"kind":"Field","name":{"kind":"Name","value":"refus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ligne"}},{"kind":"Field","name":{"kind":"Name","value":"champ"}},{"kind":"Field","name":{"kind":"Name","value":"raison"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"avertissements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ligne"}},{"kind":"Field","name":{"kind":"Name","value":"champ"}},{"kind":"Field","name":{"kind":"Name","value":"raison"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"clientsCrees"}},{"kind":"Field","name":{"kind":"Name","value":"clientsReconnus"}},{"kind":"Field","name":{"kind":"Name","value":"suivante"}},{"kind":"Field","name":{"kind":"Name","value":"rejetsUrl"}}]}}]}}]}}]} as unknown as DocumentNode<ImporterLotMutation, ImporterLotMutationVariables>;
export const useListesPourImportQuery = (options?: useQuery.Options<ListesPourImportQuery, ListesPourImportQueryVariables>) => useQuery(ListesPourImportDocument, { client: useClient(), ...options });
export const useAnnuairePourImportQuery = (options: useQuery.Options<AnnuairePourImportQuery, AnnuairePourImportQueryVariables>) => useQuery(AnnuairePourImportDocument, { client: useClient(), ...options });
export const useRolesPourImportQuery = (options?: useQuery.Options<RolesPourImportQuery, RolesPourImportQueryVariables>) => useQuery(RolesPourImportDocument, { client: useClient(), ...options });
export const useImporterLotMutation = (options?: useMutation.Options<ImporterLotMutation, ImporterLotMutationVariables>) => useMutation(ImporterLotDocument, { client: useClient(), ...options });