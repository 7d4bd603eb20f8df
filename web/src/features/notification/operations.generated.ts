/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { useMutation, useQuery } from '@apollo/client/react';
import { useClient } from '@/lib/apollo/useClient';
import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
export type DesabonnerInput = {
  jeton: string;
};

export type MarquerNotificationsLuesInput = {
  ids?: Array<string> | null | undefined;
  interventionId?: string | null | undefined;
  jusquA?: string | null | undefined;
};

export type NotificationDeListeFragment = { id: string, lien: string | null, creerA: string, lueA: string | null, titre: { fr: string, en: string }, objet: { fr: string, en: string } };

export type DernieresNotificationsQueryVariables = Exact<{ [key: string]: never; }>;


export type DernieresNotificationsQuery = { consulterNotification: { nonLues: number, items: Array<{ id: string, lien: string | null, creerA: string, lueA: string | null, titre: { fr: string, en: string }, objet: { fr: string, en: string } }> } };

export type NotificationsQueryVariables = Exact<{
  nonLues: boolean;
  perPage: number;
  apres?: string | null | undefined;
}>;


export type NotificationsQuery = { consulterNotification: { nonLues: number, curseurSuivant: string | null, items: Array<{ id: string, lien: string | null, creerA: string, lueA: string | null, titre: { fr: string, en: string }, objet: { fr: string, en: string } }> } };

export type LiensNonLusQueryVariables = Exact<{ [key: string]: never; }>;


export type LiensNonLusQuery = { consulterNotification: { items: Array<{ id: string, lien: string | null }> } };

export type MarquerNotificationsLuesMutationVariables = Exact<{
  input: MarquerNotificationsLuesInput;
}>;


export type MarquerNotificationsLuesMutation = { marquerNotificationsLues: { nonLues: number, message: { fr: string, en: string } } };

export type DesabonnerMutationVariables = Exact<{
  input: DesabonnerInput;
}>;


export type DesabonnerMutation = { desabonner: { message: { fr: string, en: string } } };

export type NombreNonLuesQueryVariables = Exact<{ [key: string]: never; }>;


export type NombreNonLuesQuery = { consulterNotification: { nonLues: number } };

export const NotificationDeListeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotificationDeListe"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Notification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"titre"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"objet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lien"}},{"kind":"Field","name":{"kind":"Name","value":"creerA"}},{"kind":"Field","name":{"kind":"Name","value":"lueA"}}]}}]} as unknown as DocumentNode<NotificationDeListeFragment, unknown>;
export const DernieresNotificationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DernieresNotifications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consulterNotification"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"perPage"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NotificationDeListe"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nonLues"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotificationDeListe"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Notification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"titre"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"objet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lien"}},{"kind":"Field","name":{"kind":"Name","value":"creerA"}},{"kind":"Field","name":{"kind":"Name","value":"lueA"}}]}}]} as unknown as DocumentNode<DernieresNotificationsQuery, DernieresNotificationsQueryVariables>;
export const NotificationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Notifications"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"nonLues"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"perPage"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"apres"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consulterNotification"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"nonLues"},"value":{"kind":"Variable","name":{"kind":"Name","value":"nonLues"}}},{"kind":"Argument","name":{"kind":"Name","value":"perPage"},"value":{"kind":"Variable","name":{"kind":"Name","value":"perPage"}}},{"kind":"Argument","name":{"kind":"Name","value":"apres"},"value":{"kind":"Variable","name":{"kind":"Name","value":"apres"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NotificationDeListe"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nonLues"}},{"kind":"Field","name":{"kind":"Name","value":"curseurSuivant"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotificationDeListe"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Notification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"titre"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"objet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lien"}},{"kind":"Field","name":{"kind":"Name","value":"creerA"}},{"kind":"Field","name":{"kind":"Name","value":"lueA"}}]}}]} as unknown as DocumentNode<NotificationsQuery, NotificationsQueryVariables>;
export const LiensNonLusDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LiensNonLus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consulterNotification"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"nonLues"},"value":{"kind":"BooleanValue","value":true}},{"kind":"Argument","name":{"kind":"Name","value":"perPage"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"lien"}}]}}]}}]}}]} as unknown as DocumentNode<LiensNonLusQuery, LiensNonLusQueryVariables>;
export const MarquerNotificationsLuesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MarquerNotificationsLues"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MarquerNotificationsLuesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"marquerNotificationsLues"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nonLues"}}]}}]}}]} as unknown as DocumentNode<MarquerNotificationsLuesMutation, MarquerNotificationsLuesMutationVariables>;
export const DesabonnerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Desabonner"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DesabonnerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"desabonner"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode<DesabonnerMutation, DesabonnerMutationVariables>;
export const NombreNonLuesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NombreNonLues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consulterNotification"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"perPage"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nonLues"}}]}}]}}]} as unknown as DocumentNode<NombreNonLuesQuery, NombreNonLuesQueryVariables>;
export const useDernieresNotificationsQuery = (options?: useQuery.Options<DernieresNotificationsQuery, DernieresNotificationsQueryVariables>) => useQuery(DernieresNotificationsDocument, { client: useClient(), ...options });
export const useNotificationsQuery = (options: useQuery.Options<NotificationsQuery, NotificationsQueryVariables>) => useQuery(NotificationsDocument, { client: useClient(), ...options });
export const useLiensNonLusQuery = (options?: useQuery.Options<LiensNonLusQuery, LiensNonLusQueryVariables>) => useQuery(LiensNonLusDocument, { client: useClient(), ...options });
export const useMarquerNotificationsLuesMutation = (options?: useMutation.Options<MarquerNotificationsLuesMutation, MarquerNotificationsLuesMutationVariables>) => useMutation(MarquerNotificationsLuesDocument, { client: useClient(), ...options });
export const useDesabonnerMutation = (options?: useMutation.Options<DesabonnerMutation, DesabonnerMutationVariables>) => useMutation(DesabonnerDocument, { client: useClient(), ...options });
export const useNombreNonLuesQuery = (options?: useQuery.Options<NombreNonLuesQuery, NombreNonLuesQueryVariables>) => useQuery(NombreNonLuesDocument, { client: useClient(), ...options });