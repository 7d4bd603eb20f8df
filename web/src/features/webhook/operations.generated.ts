/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { useMutation, useQuery } from '@apollo/client/react';
import { useClient } from '@/lib/apollo/useClient';
import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
export type CreerWebhookInput = {
  actif?: boolean | null | undefined;
  adresse: string;
  cleIdempotence?: string | null | undefined;
  evenements: Array<TypeEvenement>;
  nom: string;
  programmeId: string;
};

export type EssayerWebhookInput = {
  id: string;
};

export type EtatEnvoi =
  | 'ABANDONNE'
  | 'A_FAIRE'
  | 'FAIT'
  | 'SANS_OBJET';

export type ModifierWebhookInput = {
  actif?: boolean | null | undefined;
  adresse?: string | null | undefined;
  evenements?: Array<TypeEvenement> | null | undefined;
  id: string;
  nom?: string | null | undefined;
  renouveler?: boolean | null | undefined;
  version: number;
};

export type RaisonDesactivation =
  | 'ADRESSE_RETIREE'
  | 'ECHECS';

export type SupprimerInput = {
  id: string;
  version: number;
};

export type TypeEvenement =
  | 'ANNULEE'
  | 'CLOTUREE'
  | 'COMMENTAIRE'
  | 'COMMENTAIRE_INTERNE'
  | 'COMMENTAIRE_MODIFIE'
  | 'COMMENTAIRE_SUPPRIME'
  | 'COMPTE_EXPIRE'
  | 'COMPTE_FERME'
  | 'COMPTE_ROUVERT'
  | 'COMPTE_SUPPRIME'
  | 'CONTESTEE'
  | 'DECLINEE'
  | 'DEMARREE'
  | 'EN_ATTENTE'
  | 'EN_RETARD'
  | 'EN_ROUTE'
  | 'INTERVENTION_CREEE'
  | 'INTERVENTION_MODIFIEE'
  | 'INTERVENTION_SUPPRIMEE'
  | 'LIBEREE'
  | 'PIECE_JOINTE'
  | 'PIECE_JOINTE_INTERNE'
  | 'PIECE_JOINTE_MODIFIEE'
  | 'PIECE_JOINTE_SUPPRIMEE'
  | 'PLANIFIEE'
  | 'RAPPEL_VEILLE'
  | 'REALISEE'
  | 'RENVOYEE'
  | 'REPLANIFIEE'
  | 'REPRISE'
  | 'ROLE_DONNE'
  | 'ROLE_EXPIRE'
  | 'ROLE_FIN_CHANGEE'
  | 'ROLE_RETIRE'
  | 'ROUVERTE'
  | 'SOUSCRIPTION_COMMENCEE'
  | 'SOUSCRIPTION_FINIE'
  | 'SOUSCRIPTION_FIN_PREVUE'
  | 'SOUSCRIPTION_PRISE'
  | 'SOUSCRIPTION_REPRISE'
  | 'SOUSCRIPTION_SUSPENDUE'
  | 'STATUT_CHANGE'
  | 'TRANSMISE';

export type EnvoiDeWebhookFragment = { id: string, evenementId: string, type: string, etat: EtatEnvoi, tentatives: number, statutHttp: number | null, ms: number | null, erreur: string | null, creerA: string, faitA: string | null };

export type WebhookDeListeFragment = { id: string, version: number, nom: string, adresse: string, evenements: Array<TypeEvenement>, actif: boolean, desactiveA: string | null, raisonDesactivation: RaisonDesactivation | null, programme: { id: string, nom: string }, derniersEnvois: Array<{ id: string, evenementId: string, type: string, etat: EtatEnvoi, tentatives: number, statutHttp: number | null, ms: number | null, erreur: string | null, creerA: string, faitA: string | null }> };

export type ListeWebhooksQueryVariables = Exact<{
  page: number;
  perPage: number;
}>;


export type ListeWebhooksQuery = { consulterWebhook: { items: Array<{ id: string, version: number, nom: string, adresse: string, evenements: Array<TypeEvenement>, actif: boolean, desactiveA: string | null, raisonDesactivation: RaisonDesactivation | null, programme: { id: string, nom: string }, derniersEnvois: Array<{ id: string, evenementId: string, type: string, etat: EtatEnvoi, tentatives: number, statutHttp: number | null, ms: number | null, erreur: string | null, creerA: string, faitA: string | null }> }>, pagination: { page: number, perPage: number, totalItems: number, totalPages: number, totalExact: boolean } } };

export type EnvoisDUnWebhookQueryVariables = Exact<{
  webhookId: string;
}>;


export type EnvoisDUnWebhookQuery = { consulterEnvoiWebhook: { items: Array<{ id: string, evenementId: string, type: string, etat: EtatEnvoi, tentatives: number, statutHttp: number | null, ms: number | null, erreur: string | null, creerA: string, faitA: string | null }> } };

export type ProgrammesAPrevenirQueryVariables = Exact<{ [key: string]: never; }>;


export type ProgrammesAPrevenirQuery = { consulterUtilisateurApi: { items: Array<{ id: string, nom: string }> } };

export type CreerWebhookMutationVariables = Exact<{
  input: CreerWebhookInput;
}>;


export type CreerWebhookMutation = { creerWebhook: { secret: string | null, message: { fr: string, en: string }, webhook: { id: string, version: number, nom: string, adresse: string, evenements: Array<TypeEvenement>, actif: boolean, desactiveA: string | null, raisonDesactivation: RaisonDesactivation | null, programme: { id: string, nom: string }, derniersEnvois: Array<{ id: string, evenementId: string, type: string, etat: EtatEnvoi, tentatives: number, statutHttp: number | null, ms: number | null, erreur: string | null, creerA: string, faitA: string | null }> } } };

export type ModifierWebhookMutationVariables = Exact<{
  input: ModifierWebhookInput;
}>;


export type ModifierWebhookMutation = { modifierWebhook: { secret: string | null, message: { fr: string, en: string }, webhook: { id: string, version: number, nom: string, adresse: string, evenements: Array<TypeEvenement>, actif: boolean, desactiveA: string | null, raisonDesactivation: RaisonDesactivation | null, programme: { id: string, nom: string }, derniersEnvois: Array<{ id: string, evenementId: string, type: string, etat: EtatEnvoi, tentatives: number, statutHttp: number | null, ms: number | null, erreur: string | null, creerA: string, faitA: string | null }> } } };

export type SupprimerWebhookMutationVariables = Exact<{
  input: SupprimerInput;
}>;


export type SupprimerWebhookMutation = { supprimerWebhook: { id: string, message: { fr: string, en: string } } };

export type EssayerWebhookMutationVariables = Exact<{
  input: EssayerWebhookInput;
}>;


export type EssayerWebhookMutation = { essayerWebhook: { pris: boolean, statutHttp: number | null, ms: number | null, reponse: string | null, erreur: string | null, message: { fr: string, en: string } } };

export const EnvoiDeWebhookFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnvoiDeWebhook"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnvoiWebhook"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"evenementId"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"etat"}},{"kind":"Field","name":{"kind":"Name","value":"tentatives"}},{"kind":"Field","name":{"kind":"Name","value":"statutHttp"}},{"kind":"Field","name":{"kind":"Name","value":"ms"}},{"kind":"Field","name":{"kind":"Name","value":"erreur"}},{"kind":"Field","name":{"kind":"Name","value":"creerA"}},{"kind":"Field","name":{"kind":"Name","value":"faitA"}}]}}]} as unknown as DocumentNode<EnvoiDeWebhookFragment, unknown>;
export const WebhookDeListeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WebhookDeListe"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Webhook"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"adresse"}},{"kind":"Field","name":{"kind":"Name","value":"evenements"}},{"kind":"Field","name":{"kind":"Name","value":"actif"}},{"kind":"Field","name":{"kind":"Name","value":"desactiveA"}},{"kind":"Field","name":{"kind":"Name","value":"raisonDesactivation"}},{"kind":"Field","name":{"kind":"Name","value":"programme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"derniersEnvois"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnvoiDeWebhook"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnvoiDeWebhook"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnvoiWebhook"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"evenementId"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"etat"}},{"kind":"Field","name":{"kind":"Name","value":"tentatives"}},{"kind":"Field","name":{"kind":"Name","value":"statutHttp"}},{"kind":"Field","name":{"kind":"Name","value":"ms"}},{"kind":"Field","name":{"kind":"Name","value":"erreur"}},{"kind":"Field","name":{"kind":"Name","value":"creerA"}},{"kind":"Field","name":{"kind":"Name","value":"faitA"}}]}}]} as unknown as DocumentNode<WebhookDeListeFragment, unknown>;
export const ListeWebhooksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListeWebhooks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"page"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"perPage"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consulterWebhook"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"Variable","name":{"kind":"Name","value":"page"}}},{"kind":"Argument","name":{"kind":"Name","value":"perPage"},"value":{"kind":"Variable","name":{"kind":"Name","value":"perPage"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WebhookDeListe"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pagination"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"perPage"}},{"kind":"Field","name":{"kind":"Name","value":"totalItems"}},{"kind":"Field","name":{"kind":"Name","value":"totalPages"}},{"kind":"Field","name":{"kind":"Name","value":"totalExact"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnvoiDeWebhook"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnvoiWebhook"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"evenementId"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"etat"}},{"kind":"Field","name":{"kind":"Name","value":"tentatives"}},{"kind":"Field","name":{"kind":"Name","value":"statutHttp"}},{"kind":"Field","name":{"kind":"Name","value":"ms"}},{"kind":"Field","name":{"kind":"Name","value":"erreur"}},{"kind":"Field","name":{"kind":"Name","value":"creerA"}},{"kind":"Field","name":{"kind":"Name","value":"faitA"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WebhookDeListe"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Webhook"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"adresse"}},{"kind":"Field","name":{"kind":"Name","value":"evenements"}},{"kind":"Field","name":{"kind":"Name","value":"actif"}},{"kind":"Field","name":{"kind":"Name","value":"desactiveA"}},{"kind":"Field","name":{"kind":"Name","value":"raisonDesactivation"}},{"kind":"Field","name":{"kind":"Name","value":"programme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"derniersEnvois"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnvoiDeWebhook"}}]}}]}}]} as unknown as DocumentNode<ListeWebhooksQuery, ListeWebhooksQueryVariables>;
export const EnvoisDUnWebhookDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EnvoisDUnWebhook"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"webhookId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consulterEnvoiWebhook"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"webhookId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"webhookId"}}},{"kind":"Argument","name":{"kind":"Name","value":"perPage"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnvoiDeWebhook"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnvoiDeWebhook"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnvoiWebhook"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"evenementId"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"etat"}},{"kind":"Field","name":{"kind":"Name","value":"tentatives"}},{"kind":"Field","name":{"kind":"Name","value":"statutHttp"}},{"kind":"Field","name":{"kind":"Name","value":"ms"}},{"kind":"Field","name":{"kind":"Name","value":"erreur"}},{"kind":"Field","name":{"kind":"Name","value":"creerA"}},{"kind":"Field","name":{"kind":"Name","value":"faitA"}}]}}]} as unknown as DocumentNode<EnvoisDUnWebhookQuery, EnvoisDUnWebhookQueryVariables>;
export const ProgrammesAPrevenirDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProgrammesAPrevenir"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consulterUtilisateurApi"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"perPage"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}}]}}]}}]} as unknown as DocumentNode<ProgrammesAPrevenirQuery, ProgrammesAPrevenirQueryVariables>;
export const CreerWebhookDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreerWebhook"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreerWebhookInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"creerWebhook"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"webhook"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WebhookDeListe"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnvoiDeWebhook"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnvoiWebhook"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"evenementId"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"etat"}},{"kind":"Field","name":{"kind":"Name","value":"tentatives"}},{"kind":"Field","name":{"kind":"Name","value":"statutHttp"}},{"kind":"Field","name":{"kind":"Name","value":"ms"}},{"kind":"Field","name":{"kind":"Name","value":"erreur"}},{"kind":"Field","name":{"kind":"Name","value":"creerA"}},{"kind":"Field","name":{"kind":"Name","value":"faitA"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WebhookDeListe"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Webhook"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"adresse"}},{"kind":"Field","name":{"kind":"Name","value":"evenements"}},{"kind":"Field","name":{"kind":"Name","value":"actif"}},{"kind":"Field","name":{"kind":"Name","value":"desactiveA"}},{"kind":"Field","name":{"kind":"Name","value":"raisonDesactivation"}},{"kind":"Field","name":{"kind":"Name","value":"programme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"derniersEnvois"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnvoiDeWebhook"}}]}}]}}]} as unknown as DocumentNode<CreerWebhookMutation, CreerWebhookMutationVariables>;
export const ModifierWebhookDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ModifierWebhook"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ModifierWebhookInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"modifierWebhook"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"webhook"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WebhookDeListe"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnvoiDeWebhook"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnvoiWebhook"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"evenementId"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"etat"}},{"kind":"Field","name":{"kind":"Name","value":"tentatives"}},{"kind":"Field","name":{"kind":"Name","value":"statutHttp"}},{"kind":"Field","name":{"kind":"Name","value":"ms"}},{"kind":"Field","name":{"kind":"Name","value":"erreur"}},{"kind":"Field","name":{"kind":"Name","value":"creerA"}},{"kind":"Field","name":{"kind":"Name","value":"faitA"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WebhookDeListe"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Webhook"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"adresse"}},{"kind":"Field","name":{"kind":"Name","value":"evenements"}},{"kind":"Field","name":{"kind":"Name","value":"actif"}},{"kind":"Field","name":{"kind":"Name","value":"desactiveA"}},{"kind":"Field","name":{"kind":"Name","value":"raisonDesactivation"}},{"kind":"Field","name":{"kind":"Name","value":"programme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"derniersEnvois"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnvoiDeWebhook"}}]}}]}}]} as unknown as DocumentNode<ModifierWebhookMutation, ModifierWebhookMutationVariables>;
export const SupprimerWebhookDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SupprimerWebhook"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SupprimerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"supprimerWebhook"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode<SupprimerWebhookMutation, SupprimerWebhookMutationVariables>;
export const EssayerWebhookDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EssayerWebhook"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EssayerWebhookInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"essayerWebhook"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pris"}},{"kind":"Field","name":{"kind":"Name","value":"statutHttp"}},{"kind":"Field","name":{"kind":"Name","value":"ms"}},{"kind":"Field","name":{"kind":"Name","value":"reponse"}},{"kind":"Field","name":{"kind":"Name","value":"erreur"}}]}}]}}]} as unknown as DocumentNode<EssayerWebhookMutation, EssayerWebhookMutationVariables>;
export const useListeWebhooksQuery = (options: useQuery.Options<ListeWebhooksQuery, ListeWebhooksQueryVariables>) => useQuery(ListeWebhooksDocument, { client: useClient(), ...options });
export const useEnvoisDUnWebhookQuery = (options: useQuery.Options<EnvoisDUnWebhookQuery, EnvoisDUnWebhookQueryVariables>) => useQuery(EnvoisDUnWebhookDocument, { client: useClient(), ...options });
export const useProgrammesAPrevenirQuery = (options?: useQuery.Options<ProgrammesAPrevenirQuery, ProgrammesAPrevenirQueryVariables>) => useQuery(ProgrammesAPrevenirDocument, { client: useClient(), ...options });
export const useCreerWebhookMutation = (options?: useMutation.Options<CreerWebhookMutation, CreerWebhookMutationVariables>) => useMutation(CreerWebhookDocument, { client: useClient(), ...options });
export const useModifierWebhookMutation = (options?: useMutation.Options<ModifierWebhookMutation, ModifierWebhookMutationVariables>) => useMutation(ModifierWebhookDocument, { client: useClient(), ...options });
export const useSupprimerWebhookMutation = (options?: useMutation.Options<SupprimerWebhookMutation, SupprimerWebhookMutationVariables>) => useMutation(SupprimerWebhookDocument, { client: useClient(), ...options });
export const useEssayerWebhookMutation = (options?: useMutation.Options<EssayerWebhookMutation, EssayerWebhookMutationVariables>) => useMutation(EssayerWebhookDocument, { client: useClient(), ...options });