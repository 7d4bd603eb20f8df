/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { useMutation, useQuery } from '@apollo/client/react';
import { useClient } from '@/lib/apollo/useClient';
import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
export type AnnulerExportInput = {
  id: string;
};

export type Etape =
  | 'ANNULEE'
  | 'CLOTUREE'
  | 'EN_ATTENTE'
  | 'EN_COURS'
  | 'NOUVELLE'
  | 'PLANIFIEE'
  | 'REALISEE';

export type EtatExport =
  | 'ANNULE'
  | 'ECHEC'
  | 'EN_ATTENTE'
  | 'EN_COURS'
  | 'PRET';

export type ExporterComptesInput = {
  cleIdempotence?: string | null | undefined;
  colonnes?: Array<string> | null | undefined;
  filtre?: UtilisateurFiltre | null | undefined;
  langue: Langue;
};

export type ExporterInterventionsInput = {
  cleIdempotence?: string | null | undefined;
  colonnes?: Array<string> | null | undefined;
  filtre?: InterventionFiltre | null | undefined;
  langue: Langue;
  tri?: InterventionTri | null | undefined;
};

export type ExporterSouscriptionsInput = {
  cleIdempotence?: string | null | undefined;
  colonnes?: Array<string> | null | undefined;
  filtre?: SouscriptionFiltre | null | undefined;
  langue: Langue;
};

export type ExporterTracesInput = {
  cleIdempotence?: string | null | undefined;
  colonnes?: Array<string> | null | undefined;
  filtre?: TraceFiltre | null | undefined;
  langue: Langue;
};

export type InterventionFiltre = {
  aTraiter?: boolean | null | undefined;
  clientId?: string | null | undefined;
  creeeAu?: string | null | undefined;
  creeeDu?: string | null | undefined;
  enRetard?: boolean | null | undefined;
  etapes?: Array<Etape> | null | undefined;
  intervenantId?: string | null | undefined;
  modifieDepuis?: string | null | undefined;
  portee?: PorteeIntervention | null | undefined;
  prevueAu?: string | null | undefined;
  prevueDu?: string | null | undefined;
  raisonsATraiter?: Array<RaisonATraiter> | null | undefined;
  recherche?: string | null | undefined;
  secteurId?: string | null | undefined;
  standardisteId?: string | null | undefined;
  statutIds?: Array<string> | null | undefined;
  urgenceIds?: Array<string> | null | undefined;
};

export type InterventionTri = {
  champ: InterventionTriChamp;
  sens: SensTri;
};

export type InterventionTriChamp =
  | 'CREATION'
  | 'ECHEANCE'
  | 'MODIFICATION'
  | 'PREVUE';

export type Langue =
  | 'EN'
  | 'FR';

export type OrigineTrace =
  | 'MANUELLE'
  | 'SYSTEME';

export type PorteeIntervention =
  | 'EQUIPE'
  | 'MIENNES';

export type RaisonATraiter =
  | 'ATTENTE_ECHUE'
  | 'A_CLOTURER'
  | 'CLIENT_A_ECRIT'
  | 'CONTESTEE'
  | 'CRENEAU_PASSE'
  | 'DECLINEE'
  | 'ECHEANCE'
  | 'INTERVENANT_INDISPONIBLE'
  | 'NOUVELLE'
  | 'SECONDE_VISITE';

export type ResultatTrace =
  | 'ECHEC'
  | 'REFUS'
  | 'SUCCES';

export type SensTri =
  | 'ASC'
  | 'DESC';

export type SouscriptionFiltre = {
  au?: string | null | undefined;
  clientId?: string | null | undefined;
  du?: string | null | undefined;
  essais?: boolean | null | undefined;
  modifieDepuis?: string | null | undefined;
  offreId?: string | null | undefined;
  recherche?: string | null | undefined;
  statut?: StatutSouscription | null | undefined;
  test?: boolean | null | undefined;
};

export type StatutSouscription =
  | 'ACTIVE'
  | 'ANNULEE'
  | 'EN_ATTENTE'
  | 'REFUSEE'
  | 'RESILIEE'
  | 'SUSPENDUE';

export type StatutUtilisateur =
  | 'ACTIF'
  | 'EN_ATTENTE'
  | 'INACTIF'
  | 'SUSPENDU';

export type TraceFiltre = {
  action?: string | null | undefined;
  application?: string | null | undefined;
  dateDebut?: string | null | undefined;
  dateFin?: string | null | undefined;
  origine?: OrigineTrace | null | undefined;
  recherche?: string | null | undefined;
  resultat?: ResultatTrace | null | undefined;
  utilisateurId?: string | null | undefined;
};

export type TypeCompte =
  | 'API'
  | 'PERSONNE';

export type UtilisateurFiltre = {
  applicationId?: string | null | undefined;
  entiteId?: string | null | undefined;
  expireAvant?: string | null | undefined;
  modifieDepuis?: string | null | undefined;
  profil?: string | null | undefined;
  recherche?: string | null | undefined;
  roleFinitAvant?: string | null | undefined;
  roleId?: string | null | undefined;
  statut?: StatutUtilisateur | null | undefined;
  type?: TypeCompte | null | undefined;
};

export type ExportLuFragment = { id: string, liste: string, etat: EtatExport, faits: number, total: number | null, url: string | null, creerA: string, expireA: string | null, erreur: { fr: string, en: string } | null };

export type ExportQueryVariables = Exact<{
  id?: string | null | undefined;
}>;


export type ExportQuery = { voirExport: { exportation: { id: string, liste: string, etat: EtatExport, faits: number, total: number | null, url: string | null, creerA: string, expireA: string | null, erreur: { fr: string, en: string } | null } | null } };

export type ExporterInterventionsMutationVariables = Exact<{
  input: ExporterInterventionsInput;
}>;


export type ExporterInterventionsMutation = { exporterInterventions: { message: { fr: string, en: string }, exportation: { id: string, liste: string, etat: EtatExport, faits: number, total: number | null, url: string | null, creerA: string, expireA: string | null, erreur: { fr: string, en: string } | null } } };

export type ExporterSouscriptionsMutationVariables = Exact<{
  input: ExporterSouscriptionsInput;
}>;


export type ExporterSouscriptionsMutation = { exporterSouscriptions: { message: { fr: string, en: string }, exportation: { id: string, liste: string, etat: EtatExport, faits: number, total: number | null, url: string | null, creerA: string, expireA: string | null, erreur: { fr: string, en: string } | null } } };

export type ExporterComptesMutationVariables = Exact<{
  input: ExporterComptesInput;
}>;


export type ExporterComptesMutation = { exporterComptes: { message: { fr: string, en: string }, exportation: { id: string, liste: string, etat: EtatExport, faits: number, total: number | null, url: string | null, creerA: string, expireA: string | null, erreur: { fr: string, en: string } | null } } };

export type ExporterTracesMutationVariables = Exact<{
  input: ExporterTracesInput;
}>;


export type ExporterTracesMutation = { exporterTraces: { message: { fr: string, en: string }, exportation: { id: string, liste: string, etat: EtatExport, faits: number, total: number | null, url: string | null, creerA: string, expireA: string | null, erreur: { fr: string, en: string } | null } } };

export type AnnulerExportMutationVariables = Exact<{
  input: AnnulerExportInput;
}>;


export type AnnulerExportMutation = { annulerExport: { message: { fr: string, en: string }, exportation: { id: string, liste: string, etat: EtatExport, faits: number, total: number | null, url: string | null, creerA: string, expireA: string | null, erreur: { fr: string, en: string } | null } } };

export const ExportLuFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportLu"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Exportation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"liste"}},{"kind":"Field","name":{"kind":"Name","value":"etat"}},{"kind":"Field","name":{"kind":"Name","value":"faits"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"creerA"}},{"kind":"Field","name":{"kind":"Name","value":"expireA"}},{"kind":"Field","name":{"kind":"Name","value":"erreur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]} as unknown as DocumentNode<ExportLuFragment, unknown>;
export const ExportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Export"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"voirExport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exportation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportLu"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportLu"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Exportation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"liste"}},{"kind":"Field","name":{"kind":"Name","value":"etat"}},{"kind":"Field","name":{"kind":"Name","value":"faits"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"creerA"}},{"kind":"Field","name":{"kind":"Name","value":"expireA"}},{"kind":"Field","name":{"kind":"Name","value":"erreur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]} as unknown as DocumentNode<ExportQuery, ExportQueryVariables>;
export const ExporterInterventionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ExporterInterventions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ExporterInterventionsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exporterInterventions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"exportation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportLu"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportLu"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Exportation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"liste"}},{"kind":"Field","name":{"kind":"Name","value":"etat"}},{"kind":"Field","name":{"kind":"Name","value":"faits"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"creerA"}},{"kind":"Field","name":{"kind":"Name","value":"expireA"}},{"kind":"Field","name":{"kind":"Name","value":"erreur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]} as unknown as DocumentNode<ExporterInterventionsMutation, ExporterInterventionsMutationVariables>;
export const ExporterSouscriptionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ExporterSouscriptions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ExporterSouscriptionsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exporterSouscriptions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"exportation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportLu"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportLu"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Exportation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"liste"}},{"kind":"Field","name":{"kind":"Name","value":"etat"}},{"kind":"Field","name":{"kind":"Name","value":"faits"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"creerA"}},{"kind":"Field","name":{"kind":"Name","value":"expireA"}},{"kind":"Field","name":{"kind":"Name","value":"erreur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]} as unknown as DocumentNode<ExporterSouscriptionsMutation, ExporterSouscriptionsMutationVariables>;
export const ExporterComptesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ExporterComptes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ExporterComptesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exporterComptes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"exportation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportLu"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportLu"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Exportation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"liste"}},{"kind":"Field","name":{"kind":"Name","value":"etat"}},{"kind":"Field","name":{"kind":"Name","value":"faits"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"creerA"}},{"kind":"Field","name":{"kind":"Name","value":"expireA"}},{"kind":"Field","name":{"kind":"Name","value":"erreur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]} as unknown as DocumentNode<ExporterComptesMutation, ExporterComptesMutationVariables>;
export const ExporterTracesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ExporterTraces"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ExporterTracesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exporterTraces"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"exportation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportLu"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportLu"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Exportation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"liste"}},{"kind":"Field","name":{"kind":"Name","value":"etat"}},{"kind":"Field","name":{"kind":"Name","value":"faits"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"creerA"}},{"kind":"Field","name":{"kind":"Name","value":"expireA"}},{"kind":"Field","name":{"kind":"Name","value":"erreur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]} as unknown as DocumentNode<ExporterTracesMutation, ExporterTracesMutationVariables>;
export const AnnulerExportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnnulerExport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnnulerExportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"annulerExport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"exportation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportLu"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportLu"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Exportation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"liste"}},{"kind":"Field","name":{"kind":"Name","value":"etat"}},{"kind":"Field","name":{"kind":"Name","value":"faits"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"creerA"}},{"kind":"Field","name":{"kind":"Name","value":"expireA"}},{"kind":"Field","name":{"kind":"Name","value":"erreur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]} as unknown as DocumentNode<AnnulerExportMutation, AnnulerExportMutationVariables>;
export const useExportQuery = (options?: useQuery.Options<ExportQuery, ExportQueryVariables>) => useQuery(ExportDocument, { client: useClient(), ...options });
export const useExporterInterventionsMutation = (options?: useMutation.Options<ExporterInterventionsMutation, ExporterInterventionsMutationVariables>) => useMutation(ExporterInterventionsDocument, { client: useClient(), ...options });
export const useExporterSouscriptionsMutation = (options?: useMutation.Options<ExporterSouscriptionsMutation, ExporterSouscriptionsMutationVariables>) => useMutation(ExporterSouscriptionsDocument, { client: useClient(), ...options });
export const useExporterComptesMutation = (options?: useMutation.Options<ExporterComptesMutation, ExporterComptesMutationVariables>) => useMutation(ExporterComptesDocument, { client: useClient(), ...options });
export const useExporterTracesMutation = (options?: useMutation.Options<ExporterTracesMutation, ExporterTracesMutationVariables>) => useMutation(ExporterTracesDocument, { client: useClient(), ...options });
export const useAnnulerExportMutation = (options?: useMutation.Options<AnnulerExportMutation, AnnulerExportMutationVariables>) => useMutation(AnnulerExportDocument, { client: useClient(), ...options });