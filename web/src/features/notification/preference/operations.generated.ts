/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { useMutation, useQuery } from '@apollo/client/react';
import { useClient } from '@/lib/apollo/useClient';
import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
export type ModeEmail =
  | 'IMMEDIAT'
  | 'JAMAIS'
  | 'RESUME';

export type ModifierPreferenceNotificationInput = {
  application?: boolean | null | undefined;
  email?: ModeEmail | null | undefined;
  type: TypeNotification;
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

export type PreferenceDeListeFragment = { type: TypeNotification, application: boolean, email: ModeEmail, applicationParDefaut: boolean, emailParDefaut: ModeEmail, obligatoire: boolean, libelle: { fr: string, en: string } };

export type PreferencesNotificationQueryVariables = Exact<{ [key: string]: never; }>;


export type PreferencesNotificationQuery = { consulterPreferenceNotification: Array<{ type: TypeNotification, application: boolean, email: ModeEmail, applicationParDefaut: boolean, emailParDefaut: ModeEmail, obligatoire: boolean, libelle: { fr: string, en: string } }> };

export type ModifierPreferenceNotificationMutationVariables = Exact<{
  input: ModifierPreferenceNotificationInput;
}>;


export type ModifierPreferenceNotificationMutation = { modifierPreferenceNotification: { message: { fr: string, en: string }, preference: { type: TypeNotification, application: boolean, email: ModeEmail, applicationParDefaut: boolean, emailParDefaut: ModeEmail, obligatoire: boolean, libelle: { fr: string, en: string } } } };

export const PreferenceDeListeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PreferenceDeListe"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PreferenceNotification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"libelle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"application"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"applicationParDefaut"}},{"kind":"Field","name":{"kind":"Name","value":"emailParDefaut"}},{"kind":"Field","name":{"kind":"Name","value":"obligatoire"}}]}}]} as unknown as DocumentNode<PreferenceDeListeFragment, unknown>;
export const PreferencesNotificationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PreferencesNotification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consulterPreferenceNotification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PreferenceDeListe"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PreferenceDeListe"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PreferenceNotification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"libelle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"application"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"applicationParDefaut"}},{"kind":"Field","name":{"kind":"Name","value":"emailParDefaut"}},{"kind":"Field","name":{"kind":"Name","value":"obligatoire"}}]}}]} as unknown as DocumentNode<PreferencesNotificationQuery, PreferencesNotificationQueryVariables>;
export const ModifierPreferenceNotificationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ModifierPreferenceNotification"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ModifierPreferenceNotificationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"modifierPreferenceNotification"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"preference"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PreferenceDeListe"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PreferenceDeListe"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PreferenceNotification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"libelle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"application"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"applicationParDefaut"}},{"kind":"Field","name":{"kind":"Name","value":"emailParDefaut"}},{"kind":"Field","name":{"kind":"Name","value":"obligatoire"}}]}}]} as unknown as DocumentNode<ModifierPreferenceNotificationMutation, ModifierPreferenceNotificationMutationVariables>;
export const usePreferencesNotificationQuery = (options?: useQuery.Options<PreferencesNotificationQuery, PreferencesNotificationQueryVariables>) => useQuery(PreferencesNotificationDocument, { client: useClient(), ...options });
export const useModifierPreferenceNotificationMutation = (options?: useMutation.Options<ModifierPreferenceNotificationMutation, ModifierPreferenceNotificationMutationVariables>) => useMutation(ModifierPreferenceNotificationDocument, { client: useClient(), ...options });