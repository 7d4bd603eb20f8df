/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { useMutation, useQuery } from '@apollo/client/react';
import { useClient } from '@/lib/apollo/useClient';
import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
export type EtatEnvoi =
  | 'ABANDONNE'
  | 'A_FAIRE'
  | 'FAIT'
  | 'SANS_OBJET';

export type ModeEmail =
  | 'IMMEDIAT'
  | 'JAMAIS'
  | 'RESUME';

export type ModifierRegleNotificationInput = {
  application?: boolean | null | undefined;
  email?: ModeEmail | null | undefined;
  id: string;
  obligatoire?: boolean | null | undefined;
  version: number;
};

export type RelancerEnvoiInput = {
  id: string;
};

export type TypeNotification =
  | 'ABSENCE_TOUCHE'
  | 'ANNULEE'
  | 'CLOTUREE'
  | 'COMMENTAIRE'
  | 'COMMENTAIRE_INTERNE'
  | 'COMPTE_EXPIRE'
  | 'COMPTE_FERME'
  | 'COMPTE_ROUVERT'
  | 'CONTESTEE'
  | 'DECLINEE'
  | 'DEMANDE_ACCEPTEE'
  | 'DEMANDE_RECUE'
  | 'DEMANDE_REFUSEE'
  | 'DEMARREE'
  | 'EN_ATTENTE'
  | 'EN_ATTENTE_CLIENT'
  | 'EN_RETARD'
  | 'EN_ROUTE'
  | 'EXPORT_PRET'
  | 'INTERVENANT_INDISPONIBLE'
  | 'LIBEREE'
  | 'MENTION'
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
  | 'TRANSMISE'
  | 'WEBHOOK_DESACTIVE';

export type RegleDeListeFragment = { id: string, version: number, type: TypeNotification, relation: string, application: boolean, email: ModeEmail, obligatoire: boolean, libelle: { fr: string, en: string } };

export type ReglesNotificationQueryVariables = Exact<{ [key: string]: never; }>;


export type ReglesNotificationQuery = { consulterRegleNotification: Array<{ id: string, version: number, type: TypeNotification, relation: string, application: boolean, email: ModeEmail, obligatoire: boolean, libelle: { fr: string, en: string } }> };

export type ModifierRegleNotificationMutationVariables = Exact<{
  input: ModifierRegleNotificationInput;
}>;


export type ModifierRegleNotificationMutation = { modifierRegleNotification: { message: { fr: string, en: string }, regle: { id: string, version: number, type: TypeNotification, relation: string, application: boolean, email: ModeEmail, obligatoire: boolean, libelle: { fr: string, en: string } } } };

export type EnvoiDeListeFragment = { id: string, type: TypeNotification | null, etat: EtatEnvoi, destinataire: string, tentatives: number, erreur: string | null, creerA: string, aPartirDe: string, faitA: string | null };

export type EnvoisQueryVariables = Exact<{
  etat?: EtatEnvoi | null | undefined;
  perPage: number;
  apres?: string | null | undefined;
}>;


export type EnvoisQuery = { consulterEnvoi: { curseurSuivant: string | null, items: Array<{ id: string, type: TypeNotification | null, etat: EtatEnvoi, destinataire: string, tentatives: number, erreur: string | null, creerA: string, aPartirDe: string, faitA: string | null }> } };

export type RelancerEnvoiMutationVariables = Exact<{
  input: RelancerEnvoiInput;
}>;


export type RelancerEnvoiMutation = { relancerEnvoi: { message: { fr: string, en: string }, envoi: { id: string, type: TypeNotification | null, etat: EtatEnvoi, destinataire: string, tentatives: number, erreur: string | null, creerA: string, aPartirDe: string, faitA: string | null } } };

export const RegleDeListeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RegleDeListe"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegleNotification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"libelle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"application"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"obligatoire"}}]}}]} as unknown as DocumentNode<RegleDeListeFragment, unknown>;
export const EnvoiDeListeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnvoiDeListe"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Envoi"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"etat"}},{"kind":"Field","name":{"kind":"Name","value":"destinataire"}},{"kind":"Field","name":{"kind":"Name","value":"tentatives"}},{"kind":"Field","name":{"kind":"Name","value":"erreur"}},{"kind":"Field","name":{"kind":"Name","value":"creerA"}},{"kind":"Field","name":{"kind":"Name","value":"aPartirDe"}},{"kind":"Field","name":{"kind":"Name","value":"faitA"}}]}}]} as unknown as DocumentNode<EnvoiDeListeFragment, unknown>;
export const ReglesNotificationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReglesNotification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consulterRegleNotification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RegleDeListe"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RegleDeListe"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegleNotification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"libelle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"application"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"obligatoire"}}]}}]} as unknown as DocumentNode<ReglesNotificationQuery, ReglesNotificationQueryVariables>;
export const ModifierRegleNotificationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ModifierRegleNotification"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ModifierRegleNotificationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"modifierRegleNotification"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"regle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RegleDeListe"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RegleDeListe"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegleNotification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"libelle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"application"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"obligatoire"}}]}}]} as unknown as DocumentNode<ModifierRegleNotificationMutation, ModifierRegleNotificationMutationVariables>;
export const EnvoisDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Envois"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"etat"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EtatEnvoi"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"perPage"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"apres"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consulterEnvoi"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"etat"},"value":{"kind":"Variable","name":{"kind":"Name","value":"etat"}}},{"kind":"Argument","name":{"kind":"Name","value":"perPage"},"value":{"kind":"Variable","name":{"kind":"Name","value":"perPage"}}},{"kind":"Argument","name":{"kind":"Name","value":"apres"},"value":{"kind":"Variable","name":{"kind":"Name","value":"apres"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnvoiDeListe"}}]}},{"kind":"Field","name":{"kind":"Name","value":"curseurSuivant"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnvoiDeListe"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Envoi"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"etat"}},{"kind":"Field","name":{"kind":"Name","value":"destinataire"}},{"kind":"Field","name":{"kind":"Name","value":"tentatives"}},{"kind":"Field","name":{"kind":"Name","value":"erreur"}},{"kind":"Field","name":{"kind":"Name","value":"creerA"}},{"kind":"Field","name":{"kind":"Name","value":"aPartirDe"}},{"kind":"Field","name":{"kind":"Name","value":"faitA"}}]}}]} as unknown as DocumentNode<EnvoisQuery, EnvoisQueryVariables>;
export const RelancerEnvoiDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RelancerEnvoi"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RelancerEnvoiInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relancerEnvoi"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"envoi"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnvoiDeListe"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnvoiDeListe"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Envoi"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"etat"}},{"kind":"Field","name":{"kind":"Name","value":"destinataire"}},{"kind":"Field","name":{"kind":"Name","value":"tentatives"}},{"kind":"Field","name":{"kind":"Name","value":"erreur"}},{"kind":"Field","name":{"kind":"Name","value":"creerA"}},{"kind":"Field","name":{"kind":"Name","value":"aPartirDe"}},{"kind":"Field","name":{"kind":"Name","value":"faitA"}}]}}]} as unknown as DocumentNode<RelancerEnvoiMutation, RelancerEnvoiMutationVariables>;
export const useReglesNotificationQuery = (options?: useQuery.Options<ReglesNotificationQuery, ReglesNotificationQueryVariables>) => useQuery(ReglesNotificationDocument, { client: useClient(), ...options });
export const useModifierRegleNotificationMutation = (options?: useMutation.Options<ModifierRegleNotificationMutation, ModifierRegleNotificationMutationVariables>) => useMutation(ModifierRegleNotificationDocument, { client: useClient(), ...options });
export const useEnvoisQuery = (options: useQuery.Options<EnvoisQuery, EnvoisQueryVariables>) => useQuery(EnvoisDocument, { client: useClient(), ...options });
export const useRelancerEnvoiMutation = (options?: useMutation.Options<RelancerEnvoiMutation, RelancerEnvoiMutationVariables>) => useMutation(RelancerEnvoiDocument, { client: useClient(), ...options });