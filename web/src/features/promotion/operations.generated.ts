/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentNode } from 'graphql';
import type * as ApolloReactCommon from '@/lib/apollo/adaptateur';
import * as ApolloReactHooks from '@/lib/apollo/adaptateur';
const defaultOptions = {} as const;
export type ActiverPromotionInput = {
  id: string;
  version: number;
};

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

export type CreerPromotionInput = {
  action: TypeActionPromotion;
  /** Une demande renvoyée avec la même clé, dans les 30 jours, n’a qu’un effet */
  cleIdempotence?: string | null | undefined;
  /** Gardé en majuscules */
  code: string;
  /** Null : dès l’activation */
  debut?: string | null | undefined;
  /** TOUJOURS par défaut */
  duree?: TypeDureePromotion | null | undefined;
  /** Seule, quand elle est la première */
  exclusive?: boolean | null | undefined;
  /** Null : sans fin */
  fin?: string | null | undefined;
  /** Null : sans limite ; de 1 à 100000000 */
  limiteGlobale?: number | null | undefined;
  limiteParClient?: number | null | undefined;
  /** De MOIS_OFFERTS : de 1 à 60 */
  mois?: number | null | undefined;
  nom: TexteInput;
  /** Toutes, elles remplacent les précédentes */
  offreIds?: Array<string> | null | undefined;
  /** Mois de la durée PERIODES : de 1 à 60 */
  periodes?: number | null | undefined;
  /** De 0 à 1 000, la plus petite d’abord ; 100 par défaut */
  priorite?: number | null | undefined;
  /** Ne vaut que pour qui donne son code */
  surCode?: boolean | null | undefined;
  /** % de POURCENTAGE, EUR de MONTANT */
  valeur?: string | null | undefined;
};

export type DesactiverPromotionInput = {
  id: string;
  version: number;
};

/** Le statut, vu de sa période et de sa limite */
export type EtatPromotion =
  | 'BROUILLON'
  | 'EN_TEST'
  | 'EN_VIGUEUR'
  | 'EPUISEE'
  | 'INACTIVE'
  | 'PROGRAMMEE'
  | 'TERMINEE'
  | 'VALIDEE';

/** Un champ absent ne change pas ; ses résultats de test sont repris */
export type ModifierPromotionInput = {
  action?: TypeActionPromotion | null | undefined;
  /** Null : dès l’activation */
  debut?: string | null | undefined;
  duree?: TypeDureePromotion | null | undefined;
  /** Seule, quand elle est la première */
  exclusive?: boolean | null | undefined;
  /** Null : sans fin */
  fin?: string | null | undefined;
  id: string;
  /** Null : sans limite ; de 1 à 100000000 */
  limiteGlobale?: number | null | undefined;
  limiteParClient?: number | null | undefined;
  /** De MOIS_OFFERTS : de 1 à 60 */
  mois?: number | null | undefined;
  nom?: TexteInput | null | undefined;
  /** Toutes, elles remplacent les précédentes */
  offreIds?: Array<string> | null | undefined;
  /** Mois de la durée PERIODES : de 1 à 60 */
  periodes?: number | null | undefined;
  /** De 0 à 1 000, la plus petite d’abord ; 100 par défaut */
  priorite?: number | null | undefined;
  /** Ne vaut que pour qui donne son code */
  surCode?: boolean | null | undefined;
  /** % de POURCENTAGE, EUR de MONTANT */
  valeur?: string | null | undefined;
  version: number;
};

export type OperateurCritere =
  | 'AU_MOINS'
  | 'AU_PLUS'
  | 'COMMENCE_PAR'
  | 'ENTRE'
  | 'HORS'
  | 'PARMI';

export type PrevisualiserSouscriptionInput = {
  /** Absent : soi-même ; un autre demande SOUSCRIPTION_GERER */
  clientId?: string | null | undefined;
  codePostal?: string | null | undefined;
  /** En majuscules ou non */
  codePromotion?: string | null | undefined;
  /** Par an ; 5000 par défaut */
  kwhParAn?: number | null | undefined;
  /** Absent : celui du compte */
  numero?: string | null | undefined;
  offreId: string;
  /** De la consommation, en heures creuses ; 30 par défaut */
  pourcentCreuses?: number | null | undefined;
  /** Simuler : comme si ces promotions étaient en vigueur (aucune : [] dit seulement lesquelles sont écartées). Demande PROMOTION_GERER */
  promotionIds?: Array<string> | null | undefined;
  /** kVA */
  puissance: number;
};

export type ResultatTest =
  | 'ECHOUE'
  | 'EN_ATTENTE'
  | 'REUSSI';

export type StatutOffre =
  | 'ACTIVE'
  | 'EN_PREPARATION'
  | 'RETIREE'
  | 'SUSPENDUE';

export type StatutPromotion =
  | 'ACTIVE'
  | 'BROUILLON'
  | 'EN_TEST'
  | 'INACTIVE'
  | 'VALIDEE';

export type TexteInput = {
  en: string;
  fr: string;
};

export type TypeActionPromotion =
  | 'ACTIVATION_OFFERTE'
  | 'MOIS_OFFERTS'
  | 'MONTANT'
  | 'POURCENTAGE';

export type TypeDureePromotion =
  | 'PERIODES'
  | 'TOUJOURS'
  | 'UNE_FOIS';

export type PromotionDeListeFragment = { id: string, version: number, code: string, surCode: boolean, statut: StatutPromotion, etat: EtatPromotion, action: TypeActionPromotion, valeur: string | null, mois: number | null, duree: TypeDureePromotion, periodes: number | null, debut: string | null, fin: string | null, priorite: number, exclusive: boolean, limiteGlobale: number | null, limiteParClient: number | null, utilisations: number | null, nombreOffres: number, nom: { fr: string, en: string } };

export type PromotionCompleteFragment = { id: string, version: number, code: string, surCode: boolean, statut: StatutPromotion, etat: EtatPromotion, action: TypeActionPromotion, valeur: string | null, mois: number | null, duree: TypeDureePromotion, periodes: number | null, debut: string | null, fin: string | null, priorite: number, exclusive: boolean, limiteGlobale: number | null, limiteParClient: number | null, utilisations: number | null, nombreOffres: number, offres: Array<{ id: string, code: string, nom: { fr: string, en: string } }>, manques: Array<{ fr: string, en: string }>, numerosTest: Array<{ id: string, version: number, numero: string, expireA: string, resultat: ResultatTest, essaiA: string | null, titulaires: number, note: string | null, valideA: string | null, creerPar: { id: string, nom: string, prenom: string } | null, validePar: { id: string, nom: string, prenom: string } | null }> | null, nom: { fr: string, en: string } };

export type PromotionsQueryVariables = Exact<{
  page?: number | null | undefined;
  perPage?: number | null | undefined;
  recherche?: string | null | undefined;
  etat?: EtatPromotion | null | undefined;
  offreId?: string | null | undefined;
}>;


export type PromotionsQuery = { consulterPromotion: { items: Array<{ id: string, version: number, code: string, surCode: boolean, statut: StatutPromotion, etat: EtatPromotion, action: TypeActionPromotion, valeur: string | null, mois: number | null, duree: TypeDureePromotion, periodes: number | null, debut: string | null, fin: string | null, priorite: number, exclusive: boolean, limiteGlobale: number | null, limiteParClient: number | null, utilisations: number | null, nombreOffres: number, nom: { fr: string, en: string } }>, pagination: { page: number, perPage: number, totalItems: number, totalExact: boolean, totalPages: number } } };

export type PromotionQueryVariables = Exact<{
  id: string;
}>;


export type PromotionQuery = { voirPromotion: { id: string, version: number, code: string, surCode: boolean, statut: StatutPromotion, etat: EtatPromotion, action: TypeActionPromotion, valeur: string | null, mois: number | null, duree: TypeDureePromotion, periodes: number | null, debut: string | null, fin: string | null, priorite: number, exclusive: boolean, limiteGlobale: number | null, limiteParClient: number | null, utilisations: number | null, nombreOffres: number, offres: Array<{ id: string, code: string, nom: { fr: string, en: string } }>, manques: Array<{ fr: string, en: string }>, numerosTest: Array<{ id: string, version: number, numero: string, expireA: string, resultat: ResultatTest, essaiA: string | null, titulaires: number, note: string | null, valideA: string | null, creerPar: { id: string, nom: string, prenom: string } | null, validePar: { id: string, nom: string, prenom: string } | null }> | null, nom: { fr: string, en: string } }, consulterEligibilite: { items: Array<{ id: string, libelle: string | null, criteres: Array<{ attribut: AttributEligibilite, operateur: OperateurCritere, valeurs: Array<string>, mots: { fr: string, en: string } }> }> } };

export type OffresPourPromotionQueryVariables = Exact<{
  recherche?: string | null | undefined;
  page?: number | null | undefined;
}>;


export type OffresPourPromotionQuery = { consulterOffre: { items: Array<{ id: string, code: string, statut: StatutOffre, nom: { fr: string, en: string } }>, pagination: { hasNext: boolean, totalItems: number } } };

export type CreerPromotionMutationVariables = Exact<{
  input: CreerPromotionInput;
}>;


export type CreerPromotionMutation = { creerPromotion: { message: { fr: string, en: string }, promotion: { id: string } } };

export type ModifierPromotionMutationVariables = Exact<{
  input: ModifierPromotionInput;
}>;


export type ModifierPromotionMutation = { modifierPromotion: { message: { fr: string, en: string }, promotion: { id: string, version: number, code: string, surCode: boolean, statut: StatutPromotion, etat: EtatPromotion, action: TypeActionPromotion, valeur: string | null, mois: number | null, duree: TypeDureePromotion, periodes: number | null, debut: string | null, fin: string | null, priorite: number, exclusive: boolean, limiteGlobale: number | null, limiteParClient: number | null, utilisations: number | null, nombreOffres: number, offres: Array<{ id: string, code: string, nom: { fr: string, en: string } }>, manques: Array<{ fr: string, en: string }>, numerosTest: Array<{ id: string, version: number, numero: string, expireA: string, resultat: ResultatTest, essaiA: string | null, titulaires: number, note: string | null, valideA: string | null, creerPar: { id: string, nom: string, prenom: string } | null, validePar: { id: string, nom: string, prenom: string } | null }> | null, nom: { fr: string, en: string } } } };

export type ActiverPromotionMutationVariables = Exact<{
  input: ActiverPromotionInput;
}>;


export type ActiverPromotionMutation = { activerPromotion: { message: { fr: string, en: string }, promotion: { id: string, version: number, code: string, surCode: boolean, statut: StatutPromotion, etat: EtatPromotion, action: TypeActionPromotion, valeur: string | null, mois: number | null, duree: TypeDureePromotion, periodes: number | null, debut: string | null, fin: string | null, priorite: number, exclusive: boolean, limiteGlobale: number | null, limiteParClient: number | null, utilisations: number | null, nombreOffres: number, offres: Array<{ id: string, code: string, nom: { fr: string, en: string } }>, manques: Array<{ fr: string, en: string }>, numerosTest: Array<{ id: string, version: number, numero: string, expireA: string, resultat: ResultatTest, essaiA: string | null, titulaires: number, note: string | null, valideA: string | null, creerPar: { id: string, nom: string, prenom: string } | null, validePar: { id: string, nom: string, prenom: string } | null }> | null, nom: { fr: string, en: string } } } };

export type DesactiverPromotionMutationVariables = Exact<{
  input: DesactiverPromotionInput;
}>;


export type DesactiverPromotionMutation = { desactiverPromotion: { message: { fr: string, en: string }, promotion: { id: string, version: number, code: string, surCode: boolean, statut: StatutPromotion, etat: EtatPromotion, action: TypeActionPromotion, valeur: string | null, mois: number | null, duree: TypeDureePromotion, periodes: number | null, debut: string | null, fin: string | null, priorite: number, exclusive: boolean, limiteGlobale: number | null, limiteParClient: number | null, utilisations: number | null, nombreOffres: number, offres: Array<{ id: string, code: string, nom: { fr: string, en: string } }>, manques: Array<{ fr: string, en: string }>, numerosTest: Array<{ id: string, version: number, numero: string, expireA: string, resultat: ResultatTest, essaiA: string | null, titulaires: number, note: string | null, valideA: string | null, creerPar: { id: string, nom: string, prenom: string } | null, validePar: { id: string, nom: string, prenom: string } | null }> | null, nom: { fr: string, en: string } } } };

export type PromotionsASimulerQueryVariables = Exact<{
  recherche?: string | null | undefined;
}>;


export type PromotionsASimulerQuery = { consulterPromotion: { items: Array<{ id: string, code: string, surCode: boolean, statut: StatutPromotion, nom: { fr: string, en: string } }> } };

export type PromotionSimuleeQueryVariables = Exact<{
  id: string;
}>;


export type PromotionSimuleeQuery = { voirPromotion: { id: string, code: string, surCode: boolean, statut: StatutPromotion, nom: { fr: string, en: string } } };

export type PromotionASimulerFragment = { id: string, code: string, surCode: boolean, statut: StatutPromotion, nom: { fr: string, en: string } };

export type PuissancesDeLOffreQueryVariables = Exact<{
  id: string;
}>;


export type PuissancesDeLOffreQuery = { voirOffre: { id: string, versionOfferte: { id: string, tarifs: Array<{ puissance: number, kwh: string | null }> } | null } };

export type SimulationQueryVariables = Exact<{
  input: PrevisualiserSouscriptionInput;
}>;


export type SimulationQuery = { previsualiserSouscription: { eligible: boolean, test: boolean, versionNumero: number, kwhParAn: number, pourcentCreuses: number, fraisActivation: string, activation: string, base: string, total: string, mois: Array<string>, raisons: Array<{ code: string, fr: string, en: string }>, tarif: { puissance: number, abonnement: string, kwh: string | null, kwhPleines: string | null, kwhCreuses: string | null }, etapes: Array<{ promotionId: string, code: string, action: TypeActionPromotion, valeur: string | null, mois: number | null, duree: TypeDureePromotion, periodes: number | null, avant: string, gain: string, apres: string, nom: { fr: string, en: string } }>, ecartees: Array<{ promotionId: string, code: string, nom: { fr: string, en: string }, raisons: Array<{ code: string, fr: string, en: string }> }> | null } };

export const PromotionDeListeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PromotionDeListe"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Promotion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"surCode"}},{"kind":"Field","name":{"kind":"Name","value":"nom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statut"}},{"kind":"Field","name":{"kind":"Name","value":"etat"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"valeur"}},{"kind":"Field","name":{"kind":"Name","value":"mois"}},{"kind":"Field","name":{"kind":"Name","value":"duree"}},{"kind":"Field","name":{"kind":"Name","value":"periodes"}},{"kind":"Field","name":{"kind":"Name","value":"debut"}},{"kind":"Field","name":{"kind":"Name","value":"fin"}},{"kind":"Field","name":{"kind":"Name","value":"priorite"}},{"kind":"Field","name":{"kind":"Name","value":"exclusive"}},{"kind":"Field","name":{"kind":"Name","value":"limiteGlobale"}},{"kind":"Field","name":{"kind":"Name","value":"limiteParClient"}},{"kind":"Field","name":{"kind":"Name","value":"utilisations"}},{"kind":"Field","name":{"kind":"Name","value":"nombreOffres"}}]}}]} as unknown as DocumentNode;
export const PromotionCompleteFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PromotionComplete"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Promotion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PromotionDeListe"}},{"kind":"Field","name":{"kind":"Name","value":"offres"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"manques"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"numerosTest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"expireA"}},{"kind":"Field","name":{"kind":"Name","value":"resultat"}},{"kind":"Field","name":{"kind":"Name","value":"essaiA"}},{"kind":"Field","name":{"kind":"Name","value":"titulaires"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"valideA"}},{"kind":"Field","name":{"kind":"Name","value":"creerPar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validePar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PromotionDeListe"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Promotion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"surCode"}},{"kind":"Field","name":{"kind":"Name","value":"nom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statut"}},{"kind":"Field","name":{"kind":"Name","value":"etat"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"valeur"}},{"kind":"Field","name":{"kind":"Name","value":"mois"}},{"kind":"Field","name":{"kind":"Name","value":"duree"}},{"kind":"Field","name":{"kind":"Name","value":"periodes"}},{"kind":"Field","name":{"kind":"Name","value":"debut"}},{"kind":"Field","name":{"kind":"Name","value":"fin"}},{"kind":"Field","name":{"kind":"Name","value":"priorite"}},{"kind":"Field","name":{"kind":"Name","value":"exclusive"}},{"kind":"Field","name":{"kind":"Name","value":"limiteGlobale"}},{"kind":"Field","name":{"kind":"Name","value":"limiteParClient"}},{"kind":"Field","name":{"kind":"Name","value":"utilisations"}},{"kind":"Field","name":{"kind":"Name","value":"nombreOffres"}}]}}]} as unknown as DocumentNode;
export const PromotionASimulerFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PromotionASimuler"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Promotion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"surCode"}},{"kind":"Field","name":{"kind":"Name","value":"statut"}},{"kind":"Field","name":{"kind":"Name","value":"nom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]} as unknown as DocumentNode;
export const PromotionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Promotions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"page"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"perPage"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"recherche"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"etat"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EtatPromotion"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offreId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consulterPromotion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"Variable","name":{"kind":"Name","value":"page"}}},{"kind":"Argument","name":{"kind":"Name","value":"perPage"},"value":{"kind":"Variable","name":{"kind":"Name","value":"perPage"}}},{"kind":"Argument","name":{"kind":"Name","value":"recherche"},"value":{"kind":"Variable","name":{"kind":"Name","value":"recherche"}}},{"kind":"Argument","name":{"kind":"Name","value":"etat"},"value":{"kind":"Variable","name":{"kind":"Name","value":"etat"}}},{"kind":"Argument","name":{"kind":"Name","value":"offreId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offreId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PromotionDeListe"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pagination"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"perPage"}},{"kind":"Field","name":{"kind":"Name","value":"totalItems"}},{"kind":"Field","name":{"kind":"Name","value":"totalExact"}},{"kind":"Field","name":{"kind":"Name","value":"totalPages"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PromotionDeListe"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Promotion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"surCode"}},{"kind":"Field","name":{"kind":"Name","value":"nom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statut"}},{"kind":"Field","name":{"kind":"Name","value":"etat"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"valeur"}},{"kind":"Field","name":{"kind":"Name","value":"mois"}},{"kind":"Field","name":{"kind":"Name","value":"duree"}},{"kind":"Field","name":{"kind":"Name","value":"periodes"}},{"kind":"Field","name":{"kind":"Name","value":"debut"}},{"kind":"Field","name":{"kind":"Name","value":"fin"}},{"kind":"Field","name":{"kind":"Name","value":"priorite"}},{"kind":"Field","name":{"kind":"Name","value":"exclusive"}},{"kind":"Field","name":{"kind":"Name","value":"limiteGlobale"}},{"kind":"Field","name":{"kind":"Name","value":"limiteParClient"}},{"kind":"Field","name":{"kind":"Name","value":"utilisations"}},{"kind":"Field","name":{"kind":"Name","value":"nombreOffres"}}]}}]} as unknown as DocumentNode;

/**
 * __usePromotionsQuery__
 *
 * To run a query within a React component, call `usePromotionsQuery` and pass it any options that fit your needs.
 * When your component renders, `usePromotionsQuery` returns an object from Apollo Client that contains loading, error, and data properties
 * you can use to render your UI.
 *
 * @param baseOptions options that will be passed into the query, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options;
 *
 * @example
 * const { data, loading, error } = usePromotionsQuery({
 *   variables: {
 *      page: // value for 'page'
 *      perPage: // value for 'perPage'
 *      recherche: // value for 'recherche'
 *      etat: // value for 'etat'
 *      offreId: // value for 'offreId'
 *   },
 * });
 */
export function usePromotionsQuery(baseOptions?: ApolloReactHooks.QueryHookOptions<PromotionsQuery, PromotionsQueryVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<PromotionsQuery, PromotionsQueryVariables>(PromotionsDocument, options);
      }
export function usePromotionsLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<PromotionsQuery, PromotionsQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<PromotionsQuery, PromotionsQueryVariables>(PromotionsDocument, options);
        }
// @ts-ignore
export function usePromotionsSuspenseQuery(baseOptions?: ApolloReactHooks.SuspenseQueryHookOptions<PromotionsQuery, PromotionsQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<PromotionsQuery, PromotionsQueryVariables>;
export function usePromotionsSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<PromotionsQuery, PromotionsQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<PromotionsQuery | undefined, PromotionsQueryVariables>;
export function usePromotionsSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<PromotionsQuery, PromotionsQueryVariables>) {
          const options = baseOptions === ApolloReactHooks.skipToken ? baseOptions : {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useSuspenseQuery<PromotionsQuery, PromotionsQueryVariables>(PromotionsDocument, options);
        }
export type PromotionsQueryHookResult = ReturnType<typeof usePromotionsQuery>;
export type PromotionsLazyQueryHookResult = ReturnType<typeof usePromotionsLazyQuery>;
export type PromotionsSuspenseQueryHookResult = ReturnType<typeof usePromotionsSuspenseQuery>;
export type PromotionsQueryResult = ApolloReactCommon.QueryResult<PromotionsQuery, PromotionsQueryVariables>;
export const PromotionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Promotion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"voirPromotion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PromotionComplete"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consulterEligibilite"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"promotionId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"perPage"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"libelle"}},{"kind":"Field","name":{"kind":"Name","value":"criteres"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attribut"}},{"kind":"Field","name":{"kind":"Name","value":"operateur"}},{"kind":"Field","name":{"kind":"Name","value":"valeurs"}},{"kind":"Field","name":{"kind":"Name","value":"mots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PromotionDeListe"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Promotion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"surCode"}},{"kind":"Field","name":{"kind":"Name","value":"nom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statut"}},{"kind":"Field","name":{"kind":"Name","value":"etat"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"valeur"}},{"kind":"Field","name":{"kind":"Name","value":"mois"}},{"kind":"Field","name":{"kind":"Name","value":"duree"}},{"kind":"Field","name":{"kind":"Name","value":"periodes"}},{"kind":"Field","name":{"kind":"Name","value":"debut"}},{"kind":"Field","name":{"kind":"Name","value":"fin"}},{"kind":"Field","name":{"kind":"Name","value":"priorite"}},{"kind":"Field","name":{"kind":"Name","value":"exclusive"}},{"kind":"Field","name":{"kind":"Name","value":"limiteGlobale"}},{"kind":"Field","name":{"kind":"Name","value":"limiteParClient"}},{"kind":"Field","name":{"kind":"Name","value":"utilisations"}},{"kind":"Field","name":{"kind":"Name","value":"nombreOffres"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PromotionComplete"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Promotion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PromotionDeListe"}},{"kind":"Field","name":{"kind":"Name","value":"offres"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"manques"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"numerosTest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"expireA"}},{"kind":"Field","name":{"kind":"Name","value":"resultat"}},{"kind":"Field","name":{"kind":"Name","value":"essaiA"}},{"kind":"Field","name":{"kind":"Name","value":"titulaires"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"valideA"}},{"kind":"Field","name":{"kind":"Name","value":"creerPar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validePar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __usePromotionQuery__
 *
 * To run a query within a React component, call `usePromotionQuery` and pass it any options that fit your needs.
 * When your component renders, `usePromotionQuery` returns an object from Apollo Client that contains loading, error, and data properties
 * you can use to render your UI.
 *
 * @param baseOptions options that will be passed into the query, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options;
 *
 * @example
 * const { data, loading, error } = usePromotionQuery({
 *   variables: {
 *      id: // value for 'id'
 *   },
 * });
 */
export function usePromotionQuery(baseOptions: ApolloReactHooks.QueryHookOptions<PromotionQuery, PromotionQueryVariables> & ({ variables: PromotionQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<PromotionQuery, PromotionQueryVariables>(PromotionDocument, options);
      }
export function usePromotionLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<PromotionQuery, PromotionQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<PromotionQuery, PromotionQueryVariables>(PromotionDocument, options);
        }
// @ts-ignore
export function usePromotionSuspenseQuery(baseOptions?: ApolloReactHooks.SuspenseQueryHookOptions<PromotionQuery, PromotionQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<PromotionQuery, PromotionQueryVariables>;
export function usePromotionSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<PromotionQuery, PromotionQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<PromotionQuery | undefined, PromotionQueryVariables>;
export function usePromotionSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<PromotionQuery, PromotionQueryVariables>) {
          const options = baseOptions === ApolloReactHooks.skipToken ? baseOptions : {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useSuspenseQuery<PromotionQuery, PromotionQueryVariables>(PromotionDocument, options);
        }
export type PromotionQueryHookResult = ReturnType<typeof usePromotionQuery>;
export type PromotionLazyQueryHookResult = ReturnType<typeof usePromotionLazyQuery>;
export type PromotionSuspenseQueryHookResult = ReturnType<typeof usePromotionSuspenseQuery>;
export type PromotionQueryResult = ApolloReactCommon.QueryResult<PromotionQuery, PromotionQueryVariables>;
export const OffresPourPromotionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OffresPourPromotion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"recherche"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"page"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consulterOffre"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"recherche"},"value":{"kind":"Variable","name":{"kind":"Name","value":"recherche"}}},{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"Variable","name":{"kind":"Name","value":"page"}}},{"kind":"Argument","name":{"kind":"Name","value":"perPage"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"statut"}},{"kind":"Field","name":{"kind":"Name","value":"nom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pagination"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNext"}},{"kind":"Field","name":{"kind":"Name","value":"totalItems"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useOffresPourPromotionQuery__
 *
 * To run a query within a React component, call `useOffresPourPromotionQuery` and pass it any options that fit your needs.
 * When your component renders, `useOffresPourPromotionQuery` returns an object from Apollo Client that contains loading, error, and data properties
 * you can use to render your UI.
 *
 * @param baseOptions options that will be passed into the query, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options;
 *
 * @example
 * const { data, loading, error } = useOffresPourPromotionQuery({
 *   variables: {
 *      recherche: // value for 'recherche'
 *      page: // value for 'page'
 *   },
 * });
 */
export function useOffresPourPromotionQuery(baseOptions?: ApolloReactHooks.QueryHookOptions<OffresPourPromotionQuery, OffresPourPromotionQueryVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<OffresPourPromotionQuery, OffresPourPromotionQueryVariables>(OffresPourPromotionDocument, options);
      }
export function useOffresPourPromotionLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<OffresPourPromotionQuery, OffresPourPromotionQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<OffresPourPromotionQuery, OffresPourPromotionQueryVariables>(OffresPourPromotionDocument, options);
        }
// @ts-ignore
export function useOffresPourPromotionSuspenseQuery(baseOptions?: ApolloReactHooks.SuspenseQueryHookOptions<OffresPourPromotionQuery, OffresPourPromotionQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<OffresPourPromotionQuery, OffresPourPromotionQueryVariables>;
export function useOffresPourPromotionSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<OffresPourPromotionQuery, OffresPourPromotionQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<OffresPourPromotionQuery | undefined, OffresPourPromotionQueryVariables>;
export function useOffresPourPromotionSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<OffresPourPromotionQuery, OffresPourPromotionQueryVariables>) {
          const options = baseOptions === ApolloReactHooks.skipToken ? baseOptions : {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useSuspenseQuery<OffresPourPromotionQuery, OffresPourPromotionQueryVariables>(OffresPourPromotionDocument, options);
        }
export type OffresPourPromotionQueryHookResult = ReturnType<typeof useOffresPourPromotionQuery>;
export type OffresPourPromotionLazyQueryHookResult = ReturnType<typeof useOffresPourPromotionLazyQuery>;
export type OffresPourPromotionSuspenseQueryHookResult = ReturnType<typeof useOffresPourPromotionSuspenseQuery>;
export type OffresPourPromotionQueryResult = ApolloReactCommon.QueryResult<OffresPourPromotionQuery, OffresPourPromotionQueryVariables>;
export const CreerPromotionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreerPromotion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreerPromotionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"creerPromotion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"promotion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useCreerPromotionMutation__
 *
 * To run a mutation, you first call `useCreerPromotionMutation` within a React component and pass it any options that fit your needs.
 * When your component renders, `useCreerPromotionMutation` returns a tuple that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - An object with fields that represent the current status of the mutation's execution
 *
 * @param baseOptions options that will be passed into the mutation, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options-2;
 *
 * @example
 * const [creerPromotionMutation, { data, loading, error }] = useCreerPromotionMutation({
 *   variables: {
 *      input: // value for 'input'
 *   },
 * });
 */
export function useCreerPromotionMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<CreerPromotionMutation, CreerPromotionMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<CreerPromotionMutation, CreerPromotionMutationVariables>(CreerPromotionDocument, options);
      }
export type CreerPromotionMutationHookResult = ReturnType<typeof useCreerPromotionMutation>;
export type CreerPromotionMutationResult = ApolloReactCommon.MutationResult<CreerPromotionMutation>;
export const ModifierPromotionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ModifierPromotion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ModifierPromotionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"modifierPromotion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"promotion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PromotionComplete"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PromotionDeListe"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Promotion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"surCode"}},{"kind":"Field","name":{"kind":"Name","value":"nom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statut"}},{"kind":"Field","name":{"kind":"Name","value":"etat"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"valeur"}},{"kind":"Field","name":{"kind":"Name","value":"mois"}},{"kind":"Field","name":{"kind":"Name","value":"duree"}},{"kind":"Field","name":{"kind":"Name","value":"periodes"}},{"kind":"Field","name":{"kind":"Name","value":"debut"}},{"kind":"Field","name":{"kind":"Name","value":"fin"}},{"kind":"Field","name":{"kind":"Name","value":"priorite"}},{"kind":"Field","name":{"kind":"Name","value":"exclusive"}},{"kind":"Field","name":{"kind":"Name","value":"limiteGlobale"}},{"kind":"Field","name":{"kind":"Name","value":"limiteParClient"}},{"kind":"Field","name":{"kind":"Name","value":"utilisations"}},{"kind":"Field","name":{"kind":"Name","value":"nombreOffres"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PromotionComplete"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Promotion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PromotionDeListe"}},{"kind":"Field","name":{"kind":"Name","value":"offres"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"manques"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"numerosTest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"expireA"}},{"kind":"Field","name":{"kind":"Name","value":"resultat"}},{"kind":"Field","name":{"kind":"Name","value":"essaiA"}},{"kind":"Field","name":{"kind":"Name","value":"titulaires"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"valideA"}},{"kind":"Field","name":{"kind":"Name","value":"creerPar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validePar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useModifierPromotionMutation__
 *
 * To run a mutation, you first call `useModifierPromotionMutation` within a React component and pass it any options that fit your needs.
 * When your component renders, `useModifierPromotionMutation` returns a tuple that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - An object with fields that represent the current status of the mutation's execution
 *
 * @param baseOptions options that will be passed into the mutation, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options-2;
 *
 * @example
 * const [modifierPromotionMutation, { data, loading, error }] = useModifierPromotionMutation({
 *   variables: {
 *      input: // value for 'input'
 *   },
 * });
 */
export function useModifierPromotionMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<ModifierPromotionMutation, ModifierPromotionMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<ModifierPromotionMutation, ModifierPromotionMutationVariables>(ModifierPromotionDocument, options);
      }
export type ModifierPromotionMutationHookResult = ReturnType<typeof useModifierPromotionMutation>;
export type ModifierPromotionMutationResult = ApolloReactCommon.MutationResult<ModifierPromotionMutation>;
export const ActiverPromotionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ActiverPromotion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ActiverPromotionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activerPromotion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"promotion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PromotionComplete"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PromotionDeListe"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Promotion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"surCode"}},{"kind":"Field","name":{"kind":"Name","value":"nom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statut"}},{"kind":"Field","name":{"kind":"Name","value":"etat"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"valeur"}},{"kind":"Field","name":{"kind":"Name","value":"mois"}},{"kind":"Field","name":{"kind":"Name","value":"duree"}},{"kind":"Field","name":{"kind":"Name","value":"periodes"}},{"kind":"Field","name":{"kind":"Name","value":"debut"}},{"kind":"Field","name":{"kind":"Name","value":"fin"}},{"kind":"Field","name":{"kind":"Name","value":"priorite"}},{"kind":"Field","name":{"kind":"Name","value":"exclusive"}},{"kind":"Field","name":{"kind":"Name","value":"limiteGlobale"}},{"kind":"Field","name":{"kind":"Name","value":"limiteParClient"}},{"kind":"Field","name":{"kind":"Name","value":"utilisations"}},{"kind":"Field","name":{"kind":"Name","value":"nombreOffres"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PromotionComplete"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Promotion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PromotionDeListe"}},{"kind":"Field","name":{"kind":"Name","value":"offres"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"manques"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"numerosTest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"expireA"}},{"kind":"Field","name":{"kind":"Name","value":"resultat"}},{"kind":"Field","name":{"kind":"Name","value":"essaiA"}},{"kind":"Field","name":{"kind":"Name","value":"titulaires"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"valideA"}},{"kind":"Field","name":{"kind":"Name","value":"creerPar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validePar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useActiverPromotionMutation__
 *
 * To run a mutation, you first call `useActiverPromotionMutation` within a React component and pass it any options that fit your needs.
 * When your component renders, `useActiverPromotionMutation` returns a tuple that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - An object with fields that represent the current status of the mutation's execution
 *
 * @param baseOptions options that will be passed into the mutation, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options-2;
 *
 * @example
 * const [activerPromotionMutation, { data, loading, error }] = useActiverPromotionMutation({
 *   variables: {
 *      input: // value for 'input'
 *   },
 * });
 */
export function useActiverPromotionMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<ActiverPromotionMutation, ActiverPromotionMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<ActiverPromotionMutation, ActiverPromotionMutationVariables>(ActiverPromotionDocument, options);
      }
export type ActiverPromotionMutationHookResult = ReturnType<typeof useActiverPromotionMutation>;
export type ActiverPromotionMutationResult = ApolloReactCommon.MutationResult<ActiverPromotionMutation>;
export const DesactiverPromotionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DesactiverPromotion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DesactiverPromotionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"desactiverPromotion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"promotion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PromotionComplete"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PromotionDeListe"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Promotion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"surCode"}},{"kind":"Field","name":{"kind":"Name","value":"nom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statut"}},{"kind":"Field","name":{"kind":"Name","value":"etat"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"valeur"}},{"kind":"Field","name":{"kind":"Name","value":"mois"}},{"kind":"Field","name":{"kind":"Name","value":"duree"}},{"kind":"Field","name":{"kind":"Name","value":"periodes"}},{"kind":"Field","name":{"kind":"Name","value":"debut"}},{"kind":"Field","name":{"kind":"Name","value":"fin"}},{"kind":"Field","name":{"kind":"Name","value":"priorite"}},{"kind":"Field","name":{"kind":"Name","value":"exclusive"}},{"kind":"Field","name":{"kind":"Name","value":"limiteGlobale"}},{"kind":"Field","name":{"kind":"Name","value":"limiteParClient"}},{"kind":"Field","name":{"kind":"Name","value":"utilisations"}},{"kind":"Field","name":{"kind":"Name","value":"nombreOffres"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PromotionComplete"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Promotion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PromotionDeListe"}},{"kind":"Field","name":{"kind":"Name","value":"offres"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"manques"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"numerosTest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"expireA"}},{"kind":"Field","name":{"kind":"Name","value":"resultat"}},{"kind":"Field","name":{"kind":"Name","value":"essaiA"}},{"kind":"Field","name":{"kind":"Name","value":"titulaires"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"valideA"}},{"kind":"Field","name":{"kind":"Name","value":"creerPar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validePar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useDesactiverPromotionMutation__
 *
 * To run a mutation, you first call `useDesactiverPromotionMutation` within a React component and pass it any options that fit your needs.
 * When your component renders, `useDesactiverPromotionMutation` returns a tuple that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - An object with fields that represent the current status of the mutation's execution
 *
 * @param baseOptions options that will be passed into the mutation, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options-2;
 *
 * @example
 * const [desactiverPromotionMutation, { data, loading, error }] = useDesactiverPromotionMutation({
 *   variables: {
 *      input: // value for 'input'
 *   },
 * });
 */
export function useDesactiverPromotionMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<DesactiverPromotionMutation, DesactiverPromotionMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<DesactiverPromotionMutation, DesactiverPromotionMutationVariables>(DesactiverPromotionDocument, options);
      }
export type DesactiverPromotionMutationHookResult = ReturnType<typeof useDesactiverPromotionMutation>;
export type DesactiverPromotionMutationResult = ApolloReactCommon.MutationResult<DesactiverPromotionMutation>;
export const PromotionsASimulerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PromotionsASimuler"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"recherche"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consulterPromotion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"recherche"},"value":{"kind":"Variable","name":{"kind":"Name","value":"recherche"}}},{"kind":"Argument","name":{"kind":"Name","value":"perPage"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PromotionASimuler"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PromotionASimuler"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Promotion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"surCode"}},{"kind":"Field","name":{"kind":"Name","value":"statut"}},{"kind":"Field","name":{"kind":"Name","value":"nom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __usePromotionsASimulerQuery__
 *
 * To run a query within a React component, call `usePromotionsASimulerQuery` and pass it any options that fit your needs.
 * When your component renders, `usePromotionsASimulerQuery` returns an object from Apollo Client that contains loading, error, and data properties
 * you can use to render your UI.
 *
 * @param baseOptions options that will be passed into the query, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options;
 *
 * @example
 * const { data, loading, error } = usePromotionsASimulerQuery({
 *   variables: {
 *      recherche: // value for 'recherche'
 *   },
 * });
 */
export function usePromotionsASimulerQuery(baseOptions?: ApolloReactHooks.QueryHookOptions<PromotionsASimulerQuery, PromotionsASimulerQueryVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<PromotionsASimulerQuery, PromotionsASimulerQueryVariables>(PromotionsASimulerDocument, options);
      }
export function usePromotionsASimulerLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<PromotionsASimulerQuery, PromotionsASimulerQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<PromotionsASimulerQuery, PromotionsASimulerQueryVariables>(PromotionsASimulerDocument, options);
        }
// @ts-ignore
export function usePromotionsASimulerSuspenseQuery(baseOptions?: ApolloReactHooks.SuspenseQueryHookOptions<PromotionsASimulerQuery, PromotionsASimulerQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<PromotionsASimulerQuery, PromotionsASimulerQueryVariables>;
export function usePromotionsASimulerSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<PromotionsASimulerQuery, PromotionsASimulerQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<PromotionsASimulerQuery | undefined, PromotionsASimulerQueryVariables>;
export function usePromotionsASimulerSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<PromotionsASimulerQuery, PromotionsASimulerQueryVariables>) {
          const options = baseOptions === ApolloReactHooks.skipToken ? baseOptions : {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useSuspenseQuery<PromotionsASimulerQuery, PromotionsASimulerQueryVariables>(PromotionsASimulerDocument, options);
        }
export type PromotionsASimulerQueryHookResult = ReturnType<typeof usePromotionsASimulerQuery>;
export type PromotionsASimulerLazyQueryHookResult = ReturnType<typeof usePromotionsASimulerLazyQuery>;
export type PromotionsASimulerSuspenseQueryHookResult = ReturnType<typeof usePromotionsASimulerSuspenseQuery>;
export type PromotionsASimulerQueryResult = ApolloReactCommon.QueryResult<PromotionsASimulerQuery, PromotionsASimulerQueryVariables>;
export const PromotionSimuleeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PromotionSimulee"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"voirPromotion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PromotionASimuler"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PromotionASimuler"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Promotion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"surCode"}},{"kind":"Field","name":{"kind":"Name","value":"statut"}},{"kind":"Field","name":{"kind":"Name","value":"nom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __usePromotionSimuleeQuery__
 *
 * To run a query within a React component, call `usePromotionSimuleeQuery` and pass it any options that fit your needs.
 * When your component renders, `usePromotionSimuleeQuery` returns an object from Apollo Client that contains loading, error, and data properties
 * you can use to render your UI.
 *
 * @param baseOptions options that will be passed into the query, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options;
 *
 * @example
 * const { data, loading, error } = usePromotionSimuleeQuery({
 *   variables: {
 *      id: // value for 'id'
 *   },
 * });
 */
export function usePromotionSimuleeQuery(baseOptions: ApolloReactHooks.QueryHookOptions<PromotionSimuleeQuery, PromotionSimuleeQueryVariables> & ({ variables: PromotionSimuleeQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<PromotionSimuleeQuery, PromotionSimuleeQueryVariables>(PromotionSimuleeDocument, options);
      }
export function usePromotionSimuleeLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<PromotionSimuleeQuery, PromotionSimuleeQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<PromotionSimuleeQuery, PromotionSimuleeQueryVariables>(PromotionSimuleeDocument, options);
        }
// @ts-ignore
export function usePromotionSimuleeSuspenseQuery(baseOptions?: ApolloReactHooks.SuspenseQueryHookOptions<PromotionSimuleeQuery, PromotionSimuleeQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<PromotionSimuleeQuery, PromotionSimuleeQueryVariables>;
export function usePromotionSimuleeSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<PromotionSimuleeQuery, PromotionSimuleeQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<PromotionSimuleeQuery | undefined, PromotionSimuleeQueryVariables>;
export function usePromotionSimuleeSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<PromotionSimuleeQuery, PromotionSimuleeQueryVariables>) {
          const options = baseOptions === ApolloReactHooks.skipToken ? baseOptions : {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useSuspenseQuery<PromotionSimuleeQuery, PromotionSimuleeQueryVariables>(PromotionSimuleeDocument, options);
        }
export type PromotionSimuleeQueryHookResult = ReturnType<typeof usePromotionSimuleeQuery>;
export type PromotionSimuleeLazyQueryHookResult = ReturnType<typeof usePromotionSimuleeLazyQuery>;
export type PromotionSimuleeSuspenseQueryHookResult = ReturnType<typeof usePromotionSimuleeSuspenseQuery>;
export type PromotionSimuleeQueryResult = ApolloReactCommon.QueryResult<PromotionSimuleeQuery, PromotionSimuleeQueryVariables>;
export const PuissancesDeLOffreDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PuissancesDeLOffre"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"voirOffre"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versionOfferte"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tarifs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"puissance"}},{"kind":"Field","name":{"kind":"Name","value":"kwh"}}]}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __usePuissancesDeLOffreQuery__
 *
 * To run a query within a React component, call `usePuissancesDeLOffreQuery` and pass it any options that fit your needs.
 * When your component renders, `usePuissancesDeLOffreQuery` returns an object from Apollo Client that contains loading, error, and data properties
 * you can use to render your UI.
 *
 * @param baseOptions options that will be passed into the query, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options;
 *
 * @example
 * const { data, loading, error } = usePuissancesDeLOffreQuery({
 *   variables: {
 *      id: // value for 'id'
 *   },
 * });
 */
export function usePuissancesDeLOffreQuery(baseOptions: ApolloReactHooks.QueryHookOptions<PuissancesDeLOffreQuery, PuissancesDeLOffreQueryVariables> & ({ variables: PuissancesDeLOffreQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<PuissancesDeLOffreQuery, PuissancesDeLOffreQueryVariables>(PuissancesDeLOffreDocument, options);
      }
export function usePuissancesDeLOffreLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<PuissancesDeLOffreQuery, PuissancesDeLOffreQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<PuissancesDeLOffreQuery, PuissancesDeLOffreQueryVariables>(PuissancesDeLOffreDocument, options);
        }
// @ts-ignore
export function usePuissancesDeLOffreSuspenseQuery(baseOptions?: ApolloReactHooks.SuspenseQueryHookOptions<PuissancesDeLOffreQuery, PuissancesDeLOffreQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<PuissancesDeLOffreQuery, PuissancesDeLOffreQueryVariables>;
export function usePuissancesDeLOffreSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<PuissancesDeLOffreQuery, PuissancesDeLOffreQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<PuissancesDeLOffreQuery | undefined, PuissancesDeLOffreQueryVariables>;
export function usePuissancesDeLOffreSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<PuissancesDeLOffreQuery, PuissancesDeLOffreQueryVariables>) {
          const options = baseOptions === ApolloReactHooks.skipToken ? baseOptions : {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useSuspenseQuery<PuissancesDeLOffreQuery, PuissancesDeLOffreQueryVariables>(PuissancesDeLOffreDocument, options);
        }
export type PuissancesDeLOffreQueryHookResult = ReturnType<typeof usePuissancesDeLOffreQuery>;
export type PuissancesDeLOffreLazyQueryHookResult = ReturnType<typeof usePuissancesDeLOffreLazyQuery>;
export type PuissancesDeLOffreSuspenseQueryHookResult = ReturnType<typeof usePuissancesDeLOffreSuspenseQuery>;
export type PuissancesDeLOffreQueryResult = ApolloReactCommon.QueryResult<PuissancesDeLOffreQuery, PuissancesDeLOffreQueryVariables>;
export const SimulationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Simulation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PrevisualiserSouscriptionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"previsualiserSouscription"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eligible"}},{"kind":"Field","name":{"kind":"Name","value":"raisons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"test"}},{"kind":"Field","name":{"kind":"Name","value":"versionNumero"}},{"kind":"Field","name":{"kind":"Name","value":"kwhParAn"}},{"kind":"Field","name":{"kind":"Name","value":"pourcentCreuses"}},{"kind":"Field","name":{"kind":"Name","value":"fraisActivation"}},{"kind":"Field","name":{"kind":"Name","value":"activation"}},{"kind":"Field","name":{"kind":"Name","value":"tarif"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"puissance"}},{"kind":"Field","name":{"kind":"Name","value":"abonnement"}},{"kind":"Field","name":{"kind":"Name","value":"kwh"}},{"kind":"Field","name":{"kind":"Name","value":"kwhPleines"}},{"kind":"Field","name":{"kind":"Name","value":"kwhCreuses"}}]}},{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"etapes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"promotionId"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"valeur"}},{"kind":"Field","name":{"kind":"Name","value":"mois"}},{"kind":"Field","name":{"kind":"Name","value":"duree"}},{"kind":"Field","name":{"kind":"Name","value":"periodes"}},{"kind":"Field","name":{"kind":"Name","value":"avant"}},{"kind":"Field","name":{"kind":"Name","value":"gain"}},{"kind":"Field","name":{"kind":"Name","value":"apres"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ecartees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"promotionId"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"raisons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"mois"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useSimulationQuery__
 *
 * To run a query within a React component, call `useSimulationQuery` and pass it any options that fit your needs.
 * When your component renders, `useSimulationQuery` returns an object from Apollo Client that contains loading, error, and data properties
 * you can use to render your UI.
 *
 * @param baseOptions options that will be passed into the query, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options;
 *
 * @example
 * const { data, loading, error } = useSimulationQuery({
 *   variables: {
 *      input: // value for 'input'
 *   },
 * });
 */
export function useSimulationQuery(baseOptions: ApolloReactHooks.QueryHookOptions<SimulationQuery, SimulationQueryVariables> & ({ variables: SimulationQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<SimulationQuery, SimulationQueryVariables>(SimulationDocument, options);
      }
export function useSimulationLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<SimulationQuery, SimulationQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<SimulationQuery, SimulationQueryVariables>(SimulationDocument, options);
        }
// @ts-ignore
export function useSimulationSuspenseQuery(baseOptions?: ApolloReactHooks.SuspenseQueryHookOptions<SimulationQuery, SimulationQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<SimulationQuery, SimulationQueryVariables>;
export function useSimulationSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<SimulationQuery, SimulationQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<SimulationQuery | undefined, SimulationQueryVariables>;
export function useSimulationSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<SimulationQuery, SimulationQueryVariables>) {
          const options = baseOptions === ApolloReactHooks.skipToken ? baseOptions : {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useSuspenseQuery<SimulationQuery, SimulationQueryVariables>(SimulationDocument, options);
        }
export type SimulationQueryHookResult = ReturnType<typeof useSimulationQuery>;
export type SimulationLazyQueryHookResult = ReturnType<typeof useSimulationLazyQuery>;
export type SimulationSuspenseQueryHookResult = ReturnType<typeof useSimulationSuspenseQuery>;
export type SimulationQueryResult = ApolloReactCommon.QueryResult<SimulationQuery, SimulationQueryVariables>;