/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { useMutation, useQuery } from '@apollo/client/react';
import { useClient } from '@/lib/apollo/useClient';
import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
export type AttributEligibilite =
  | 'ancienneteMois'
  | 'canal'
  | 'codePostal'
  | 'entite'
  | 'offreSouscrite'
  | 'prefixeNumero'
  | 'profil'
  | 'puissance'
  | 'role';

export type CanalSouscription =
  | 'API'
  | 'SITE'
  | 'STANDARD';

export type CreerEligibiliteInput = {
  cleIdempotence?: string | null | undefined;
  criteres: Array<CritereInput>;
  libelle?: string | null | undefined;
  offreId?: string | null | undefined;
  promotionId?: string | null | undefined;
};

export type CritereInput = {
  attribut: AttributEligibilite;
  operateur: OperateurCritere;
  valeurs: Array<string>;
};

export type EligibiliteAEstimerInput = {
  criteres: Array<CritereInput>;
};

export type EstimerEligibiliteInput = {
  canal?: CanalSouscription | null | undefined;
  codePostal?: string | null | undefined;
  eligibilites: Array<EligibiliteAEstimerInput>;
  puissance?: number | null | undefined;
};

export type ModifierEligibiliteInput = {
  criteres?: Array<CritereInput> | null | undefined;
  id: string;
  libelle?: string | null | undefined;
  version: number;
};

export type OperateurCritere =
  | 'AU_MOINS'
  | 'AU_PLUS'
  | 'COMMENCE_PAR'
  | 'ENTRE'
  | 'HORS'
  | 'PARMI';

export type StatutPromotion =
  | 'ACTIVE'
  | 'BROUILLON'
  | 'EN_TEST'
  | 'INACTIVE'
  | 'VALIDEE';

export type SupprimerInput = {
  id: string;
  version: number;
};

export type UneEligibiliteFragment = { id: string, version: number, libelle: string | null, offreId: string | null, promotionId: string | null, criteres: Array<{ attribut: AttributEligibilite, operateur: OperateurCritere, valeurs: Array<string>, mots: { fr: string, en: string } }> };

export type EligibilitesQueryVariables = Exact<{
  page?: number | null | undefined;
  perPage?: number | null | undefined;
}>;


export type EligibilitesQuery = { consulterEligibilite: { items: Array<{ id: string, version: number, libelle: string | null, offreId: string | null, promotionId: string | null, offre: { id: string, code: string, nom: { fr: string, en: string } } | null, promotion: { id: string, code: string, nom: { fr: string, en: string } } | null, criteres: Array<{ attribut: AttributEligibilite, operateur: OperateurCritere, valeurs: Array<string>, mots: { fr: string, en: string } }> }>, pagination: { page: number, perPage: number, totalItems: number, totalExact: boolean, totalPages: number } } };

export type EligibilitesDeQueryVariables = Exact<{
  offreId?: string | null | undefined;
  promotionId?: string | null | undefined;
}>;


export type EligibilitesDeQuery = { consulterEligibilite: { items: Array<{ id: string, version: number, libelle: string | null, offreId: string | null, promotionId: string | null, criteres: Array<{ attribut: AttributEligibilite, operateur: OperateurCritere, valeurs: Array<string>, mots: { fr: string, en: string } }> }> } };

export type OffreCibleeQueryVariables = Exact<{
  id: string;
}>;


export type OffreCibleeQuery = { voirOffre: { id: string, code: string, nom: { fr: string, en: string } } };

export type PromotionCibleeQueryVariables = Exact<{
  id: string;
}>;


export type PromotionCibleeQuery = { voirPromotion: { id: string, code: string, statut: StatutPromotion, nom: { fr: string, en: string } } };

export type PromotionsACiblerQueryVariables = Exact<{
  recherche?: string | null | undefined;
}>;


export type PromotionsACiblerQuery = { consulterPromotion: { items: Array<{ id: string, code: string, nom: { fr: string, en: string } }> } };

export type OffresACiterQueryVariables = Exact<{
  recherche?: string | null | undefined;
}>;


export type OffresACiterQuery = { consulterOffre: { items: Array<{ id: string, code: string, nom: { fr: string, en: string } }> } };

export type EntitesACiterQueryVariables = Exact<{
  recherche?: string | null | undefined;
}>;


export type EntitesACiterQuery = { consulterEntite: { items: Array<{ id: string, nom: string, code: string }> } };

export type RolesACiterQueryVariables = Exact<{ [key: string]: never; }>;


export type RolesACiterQuery = { premiers: { items: Array<{ id: string, nom: string, nomEn: string | null, application: { id: string, nom: string, nomEn: string | null } }> }, suivants: { items: Array<{ id: string, nom: string, nomEn: string | null, application: { id: string, nom: string, nomEn: string | null } }> } };

export type RoleACiterFragment = { id: string, nom: string, nomEn: string | null, application: { id: string, nom: string, nomEn: string | null } };

export type CreerEligibiliteMutationVariables = Exact<{
  input: CreerEligibiliteInput;
}>;


export type CreerEligibiliteMutation = { creerEligibilite: { message: { fr: string, en: string }, eligibilite: { id: string, version: number, libelle: string | null, offreId: string | null, promotionId: string | null, criteres: Array<{ attribut: AttributEligibilite, operateur: OperateurCritere, valeurs: Array<string>, mots: { fr: string, en: string } }> } } };

export type ModifierEligibiliteMutationVariables = Exact<{
  input: ModifierEligibiliteInput;
}>;


export type ModifierEligibiliteMutation = { modifierEligibilite: { message: { fr: string, en: string }, eligibilite: { id: string, version: number, libelle: string | null, offreId: string | null, promotionId: string | null, criteres: Array<{ attribut: AttributEligibilite, operateur: OperateurCritere, valeurs: Array<string>, mots: { fr: string, en: string } }> } } };

export type SupprimerEligibiliteMutationVariables = Exact<{
  input: SupprimerInput;
}>;


export type SupprimerEligibiliteMutation = { supprimerEligibilite: { id: string, message: { fr: string, en: string } } };

export type EstimerEligibiliteQueryVariables = Exact<{
  input: EstimerEligibiliteInput;
}>;


export type EstimerEligibiliteQuery = { estimerEligibilite: { examines: number, complet: boolean, eligibles: number, raisons: Array<{ code: string, fr: string, en: string, nombre: number }>, exemples: Array<{ eligible: boolean, client: { id: string, nom: string, prenom: string }, raisons: Array<{ fr: string, en: string }> }> | null } };

export type PourquoiEligibleQueryVariables = Exact<{
  offreId?: string | null | undefined;
  promotionId?: string | null | undefined;
  clientId: string;
  codePostal?: string | null | undefined;
  puissance?: number | null | undefined;
}>;


export type PourquoiEligibleQuery = { verifierEligibilite: { eligible: boolean, raisons: Array<{ code: string, fr: string, en: string }>, alternatives: Array<{ id: string, nom: { fr: string, en: string } }> } };

export const UneEligibiliteFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UneEligibilite"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Eligibilite"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"libelle"}},{"kind":"Field","name":{"kind":"Name","value":"offreId"}},{"kind":"Field","name":{"kind":"Name","value":"promotionId"}},{"kind":"Field","name":{"kind":"Name","value":"criteres"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attribut"}},{"kind":"Field","name":{"kind":"Name","value":"operateur"}},{"kind":"Field","name":{"kind":"Name","value":"valeurs"}},{"kind":"Field","name":{"kind":"Name","value":"mots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode<UneEligibiliteFragment, unknown>;
export const RoleACiterFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoleACiter"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Role"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"nomEn"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"nomEn"}}]}}]}}]} as unknown as DocumentNode<RoleACiterFragment, unknown>;
export const EligibilitesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Eligibilites"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"page"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"perPage"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consulterEligibilite"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"Variable","name":{"kind":"Name","value":"page"}}},{"kind":"Argument","name":{"kind":"Name","value":"perPage"},"value":{"kind":"Variable","name":{"kind":"Name","value":"perPage"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UneEligibilite"}},{"kind":"Field","name":{"kind":"Name","value":"offre"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"promotion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pagination"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"perPage"}},{"kind":"Field","name":{"kind":"Name","value":"totalItems"}},{"kind":"Field","name":{"kind":"Name","value":"totalExact"}},{"kind":"Field","name":{"kind":"Name","value":"totalPages"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UneEligibilite"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Eligibilite"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"libelle"}},{"kind":"Field","name":{"kind":"Name","value":"offreId"}},{"kind":"Field","name":{"kind":"Name","value":"promotionId"}},{"kind":"Field","name":{"kind":"Name","value":"criteres"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attribut"}},{"kind":"Field","name":{"kind":"Name","value":"operateur"}},{"kind":"Field","name":{"kind":"Name","value":"valeurs"}},{"kind":"Field","name":{"kind":"Name","value":"mots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode<EligibilitesQuery, EligibilitesQueryVariables>;
export const EligibilitesDeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EligibilitesDe"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offreId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"promotionId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consulterEligibilite"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"offreId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offreId"}}},{"kind":"Argument","name":{"kind":"Name","value":"promotionId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"promotionId"}}},{"kind":"Argument","name":{"kind":"Name","value":"perPage"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UneEligibilite"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UneEligibilite"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Eligibilite"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"libelle"}},{"kind":"Field","name":{"kind":"Name","value":"offreId"}},{"kind":"Field","name":{"kind":"Name","value":"promotionId"}},{"kind":"Field","name":{"kind":"Name","value":"criteres"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attribut"}},{"kind":"Field","name":{"kind":"Name","value":"operateur"}},{"kind":"Field","name":{"kind":"Name","value":"valeurs"}},{"kind":"Field","name":{"kind":"Name","value":"mots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode<EligibilitesDeQuery, EligibilitesDeQueryVariables>;
export const OffreCibleeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OffreCiblee"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"voirOffre"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode<OffreCibleeQuery, OffreCibleeQueryVariables>;
export const PromotionCibleeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PromotionCiblee"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"voirPromotion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"statut"}},{"kind":"Field","name":{"kind":"Name","value":"nom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode<PromotionCibleeQuery, PromotionCibleeQueryVariables>;
export const PromotionsACiblerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PromotionsACibler"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"recherche"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consulterPromotion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"recherche"},"value":{"kind":"Variable","name":{"kind":"Name","value":"recherche"}}},{"kind":"Argument","name":{"kind":"Name","value":"perPage"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PromotionsACiblerQuery, PromotionsACiblerQueryVariables>;
export const OffresACiterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OffresACiter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"recherche"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consulterOffre"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"recherche"},"value":{"kind":"Variable","name":{"kind":"Name","value":"recherche"}}},{"kind":"Argument","name":{"kind":"Name","value":"perPage"},"value":{"kind":"IntValue","value":"30"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OffresACiterQuery, OffresACiterQueryVariables>;
export const EntitesACiterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EntitesACiter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"recherche"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consulterEntite"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"perPage"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"recherche"},"value":{"kind":"Variable","name":{"kind":"Name","value":"recherche"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<EntitesACiterQuery, EntitesACiterQueryVariables>;
export const RolesACiterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RolesACiter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"premiers"},"name":{"kind":"Name","value":"consulterRole"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"perPage"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RoleACiter"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"suivants"},"name":{"kind":"Name","value":"consulterRole"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"IntValue","value":"2"}},{"kind":"Argument","name":{"kind":"Name","value":"perPage"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RoleACiter"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoleACiter"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Role"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"nomEn"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"nomEn"}}]}}]}}]} as unknown as DocumentNode<RolesACiterQuery, RolesACiterQueryVariables>;
export const CreerEligibiliteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreerEligibilite"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreerEligibiliteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"creerEligibilite"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"eligibilite"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UneEligibilite"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UneEligibilite"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Eligibilite"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"libelle"}},{"kind":"Field","name":{"kind":"Name","value":"offreId"}},{"kind":"Field","name":{"kind":"Name","value":"promotionId"}},{"kind":"Field","name":{"kind":"Name","value":"criteres"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attribut"}},{"kind":"Field","name":{"kind":"Name","value":"operateur"}},{"kind":"Field","name":{"kind":"Name","value":"valeurs"}},{"kind":"Field","name":{"kind":"Name","value":"mots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode<CreerEligibiliteMutation, CreerEligibiliteMutationVariables>;
export const ModifierEligibiliteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ModifierEligibilite"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ModifierEligibiliteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"modifierEligibilite"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"eligibilite"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UneEligibilite"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UneEligibilite"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Eligibilite"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"libelle"}},{"kind":"Field","name":{"kind":"Name","value":"offreId"}},{"kind":"Field","name":{"kind":"Name","value":"promotionId"}},{"kind":"Field","name":{"kind":"Name","value":"criteres"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attribut"}},{"kind":"Field","name":{"kind":"Name","value":"operateur"}},{"kind":"Field","name":{"kind":"Name","value":"valeurs"}},{"kind":"Field","name":{"kind":"Name","value":"mots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode<ModifierEligibiliteMutation, ModifierEligibiliteMutationVariables>;
export const SupprimerEligibiliteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SupprimerEligibilite"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SupprimerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"supprimerEligibilite"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<SupprimerEligibiliteMutation, SupprimerEligibiliteMutationVariables>;
export const EstimerEligibiliteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EstimerEligibilite"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EstimerEligibiliteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"estimerEligibilite"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"examines"}},{"kind":"Field","name":{"kind":"Name","value":"complet"}},{"kind":"Field","name":{"kind":"Name","value":"eligibles"}},{"kind":"Field","name":{"kind":"Name","value":"raisons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"nombre"}}]}},{"kind":"Field","name":{"kind":"Name","value":"exemples"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eligible"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"raisons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]}}]} as unknown as DocumentNode<EstimerEligibiliteQuery, EstimerEligibiliteQueryVariables>;
export const PourquoiEligibleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PourquoiEligible"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offreId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"promotionId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"clientId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"codePostal"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"puissance"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verifierEligibilite"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"offreId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offreId"}}},{"kind":"Argument","name":{"kind":"Name","value":"promotionId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"promotionId"}}},{"kind":"Argument","name":{"kind":"Name","value":"clientId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"clientId"}}},{"kind":"Argument","name":{"kind":"Name","value":"codePostal"},"value":{"kind":"Variable","name":{"kind":"Name","value":"codePostal"}}},{"kind":"Argument","name":{"kind":"Name","value":"puissance"},"value":{"kind":"Variable","name":{"kind":"Name","value":"puissance"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eligible"}},{"kind":"Field","name":{"kind":"Name","value":"raisons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alternatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PourquoiEligibleQuery, PourquoiEligibleQueryVariables>;
export const useEligibilitesQuery = (options?: useQuery.Options<EligibilitesQuery, EligibilitesQueryVariables>) => useQuery(EligibilitesDocument, { client: useClient(), ...options });
export const useEligibilitesDeQuery = (options?: useQuery.Options<EligibilitesDeQuery, EligibilitesDeQueryVariables>) => useQuery(EligibilitesDeDocument, { client: useClient(), ...options });
export const useOffreCibleeQuery = (options: useQuery.Options<OffreCibleeQuery, OffreCibleeQueryVariables>) => useQuery(OffreCibleeDocument, { client: useClient(), ...options });
export const usePromotionCibleeQuery = (options: useQuery.Options<PromotionCibleeQuery, PromotionCibleeQueryVariables>) => useQuery(PromotionCibleeDocument, { client: useClient(), ...options });
export const usePromotionsACiblerQuery = (options?: useQuery.Options<PromotionsACiblerQuery, PromotionsACiblerQueryVariables>) => useQuery(PromotionsACiblerDocument, { client: useClient(), ...options });
export const useOffresACiterQuery = (options?: useQuery.Options<OffresACiterQuery, OffresACiterQueryVariables>) => useQuery(OffresACiterDocument, { client: useClient(), ...options });
export const useEntitesACiterQuery = (options?: useQuery.Options<EntitesACiterQuery, EntitesACiterQueryVariables>) => useQuery(EntitesACiterDocument, { client: useClient(), ...options });
export const useRolesACiterQuery = (options?: useQuery.Options<RolesACiterQuery, RolesACiterQueryVariables>) => useQuery(RolesACiterDocument, { client: useClient(), ...options });
export const useCreerEligibiliteMutation = (options?: useMutation.Options<CreerEligibiliteMutation, CreerEligibiliteMutationVariables>) => useMutation(CreerEligibiliteDocument, { client: useClient(), ...options });
export const useModifierEligibiliteMutation = (options?: useMutation.Options<ModifierEligibiliteMutation, ModifierEligibiliteMutationVariables>) => useMutation(ModifierEligibiliteDocument, { client: useClient(), ...options });
export const useSupprimerEligibiliteMutation = (options?: useMutation.Options<SupprimerEligibiliteMutation, SupprimerEligibiliteMutationVariables>) => useMutation(SupprimerEligibiliteDocument, { client: useClient(), ...options });
export const useEstimerEligibiliteQuery = (options: useQuery.Options<EstimerEligibiliteQuery, EstimerEligibiliteQueryVariables>) => useQuery(EstimerEligibiliteDocument, { client: useClient(), ...options });
export const usePourquoiEligibleQuery = (options: useQuery.Options<PourquoiEligibleQuery, PourquoiEligibleQueryVariables>) => useQuery(PourquoiEligibleDocument, { client: useClient(), ...options });