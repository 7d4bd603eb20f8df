/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentNode } from 'graphql';
import type * as ApolloReactCommon from '@/lib/apollo/adaptateur';
import * as ApolloReactHooks from '@/lib/apollo/adaptateur';
const defaultOptions = {} as const;
export type AbandonnerVersionOffreInput = {
  /** De l’offre */
  id: string;
  version: number;
};

export type ActiverOffreInput = {
  /** Des prix qui surprennent ont été vérifiés */
  confirme?: boolean | null | undefined;
  id: string;
  /** D’une offre suspendue : sa version active reprend, quoi qu’il se prépare */
  reprendre?: boolean | null | undefined;
  version: number;
};

export type CreerOffreInput = {
  /** Une demande renvoyée avec la même clé, dans les 30 jours, n’a qu’un effet */
  cleIdempotence?: string | null | undefined;
  code: string;
  /** Des prix qui surprennent ont été vérifiés (BAD_USER_INPUT les dit : actuel.avertissements) */
  confirme?: boolean | null | undefined;
  descriptionEn?: string | null | undefined;
  descriptionFr?: string | null | undefined;
  /** 0 sans engagement */
  engagementMois?: number | null | undefined;
  fournisseur?: string | null | undefined;
  /** EUR TTC, une fois ; 0 sans */
  fraisActivation?: string | null | undefined;
  nom: TexteInput;
  /** Faux : le tarif ne dit pas tous les prix (jours, saisons, autres heures), son coût ne se compare pas. À la création, absent : selon ce que son nom en dit (Tempo, Week-End…) */
  prixExact?: boolean | null | undefined;
  reglementee?: boolean | null | undefined;
  /** Au moins un, un par puissance */
  tarifs: Array<TarifInput>;
  /** Null : sans fin */
  valideAu?: string | null | undefined;
  /** Null : dès l’activation */
  valideDu?: string | null | undefined;
};

export type DesactiverOffreInput = {
  /** Retirée pour toujours ; sinon suspendue */
  definitive?: boolean | null | undefined;
  id: string;
  /** L’offre à proposer à sa place ; absent : celle d’avant */
  remplaceParId?: string | null | undefined;
  version: number;
};

/** Un champ absent ne change pas. Des termes changés ouvrent la version suivante, ou reprennent ses résultats */
export type ModifierOffreInput = {
  /** Des prix qui surprennent ont été vérifiés (BAD_USER_INPUT les dit : actuel.avertissements) */
  confirme?: boolean | null | undefined;
  descriptionEn?: string | null | undefined;
  descriptionFr?: string | null | undefined;
  /** 0 sans engagement */
  engagementMois?: number | null | undefined;
  fournisseur?: string | null | undefined;
  /** EUR TTC, une fois ; 0 sans */
  fraisActivation?: string | null | undefined;
  id: string;
  nom?: TexteInput | null | undefined;
  /** Faux : le tarif ne dit pas tous les prix (jours, saisons, autres heures), son coût ne se compare pas. À la création, absent : selon ce que son nom en dit (Tempo, Week-End…) */
  prixExact?: boolean | null | undefined;
  reglementee?: boolean | null | undefined;
  /** L’offre à proposer à sa place */
  remplaceParId?: string | null | undefined;
  /** Tous, ils remplacent les précédents */
  tarifs?: Array<TarifInput> | null | undefined;
  /** Null : sans fin */
  valideAu?: string | null | undefined;
  /** Null : dès l’activation */
  valideDu?: string | null | undefined;
  version: number;
};

export type NatureChangement =
  | 'CREATION'
  | 'MODIFICATION'
  | 'SUPPRESSION';

export type OffreTriChamp =
  | 'CODE'
  | 'FOURNISSEUR'
  | 'MODIFICATION'
  | 'NOM'
  | 'NOM_EN'
  | 'STATUT';

export type ResultatTest =
  | 'ECHOUE'
  | 'EN_ATTENTE'
  | 'REUSSI';

export type SensTri =
  | 'ASC'
  | 'DESC';

export type StatutOffre =
  | 'ACTIVE'
  | 'EN_PREPARATION'
  | 'RETIREE'
  | 'SUSPENDUE';

export type StatutVersion =
  | 'ABANDONNEE'
  | 'ACTIVE'
  | 'BROUILLON'
  | 'EN_TEST'
  | 'REMPLACEE'
  | 'VALIDEE';

/** Un prix unique, ou heures pleines et heures creuses : EUR TTC par kWh, jamais en centimes */
export type TarifInput = {
  /** EUR TTC par mois */
  abonnement: string;
  /** EUR TTC par kWh : 0.1793 */
  kwh?: string | null | undefined;
  /** EUR TTC par kWh */
  kwhCreuses?: string | null | undefined;
  /** EUR TTC par kWh */
  kwhPleines?: string | null | undefined;
  /** kVA */
  puissance: number;
};

export type TexteInput = {
  en: string;
  fr: string;
};

export type TermesDeVersionFragment = { id: string, numero: number, statut: StatutVersion, fraisActivation: string, engagementMois: number, prixExact: boolean, valideDu: string | null, valideAu: string | null, activeeA: string | null, creerA: string, creerPar: { id: string, nom: string, prenom: string } | null, tarifs: Array<{ id: string, puissance: number, abonnement: string, kwh: string | null, kwhPleines: string | null, kwhCreuses: string | null }> };

export type TestDeVersionFragment = { id: string, version: number, numero: string, expireA: string, resultat: ResultatTest, note: string | null, essaiA: string | null, titulaires: number, creerA: string, valideA: string | null, creerPar: { id: string, nom: string, prenom: string } | null, validePar: { id: string, nom: string, prenom: string } | null };

export type OffreDeListeFragment = { id: string, code: string, fournisseur: string | null, reglementee: boolean, statut: StatutOffre, modifierA: string, souscriptionsVivantes: number | null, nom: { fr: string, en: string }, versionActive: { id: string, numero: number, statut: StatutVersion, valideDu: string | null, valideAu: string | null } | null, versionPreparee: { id: string, numero: number, statut: StatutVersion } | null };

export type OffreEntiereFragment = { id: string, version: number, code: string, descriptionFr: string | null, descriptionEn: string | null, fournisseur: string | null, reglementee: boolean, statut: StatutOffre, creerA: string, modifierA: string, souscriptionsVivantes: number | null, nom: { fr: string, en: string }, creerPar: { id: string, nom: string, prenom: string } | null, modifierPar: { id: string, nom: string, prenom: string } | null, versions: Array<{ id: string, numero: number }>, remplacePar: { id: string, code: string, nom: { fr: string, en: string } } | null, versionPreparee: { id: string, numero: number, statut: StatutVersion, fraisActivation: string, engagementMois: number, prixExact: boolean, valideDu: string | null, valideAu: string | null, activeeA: string | null, creerA: string, avertissements: Array<{ code: string, champ: string, message: { fr: string, en: string } }>, manques: Array<{ fr: string, en: string }>, numerosTest: Array<{ id: string, version: number, numero: string, expireA: string, resultat: ResultatTest, note: string | null, essaiA: string | null, titulaires: number, creerA: string, valideA: string | null, creerPar: { id: string, nom: string, prenom: string } | null, validePar: { id: string, nom: string, prenom: string } | null }> | null, creerPar: { id: string, nom: string, prenom: string } | null, tarifs: Array<{ id: string, puissance: number, abonnement: string, kwh: string | null, kwhPleines: string | null, kwhCreuses: string | null }> } | null, versionActive: { id: string, numero: number, statut: StatutVersion, fraisActivation: string, engagementMois: number, prixExact: boolean, valideDu: string | null, valideAu: string | null, activeeA: string | null, creerA: string, creerPar: { id: string, nom: string, prenom: string } | null, tarifs: Array<{ id: string, puissance: number, abonnement: string, kwh: string | null, kwhPleines: string | null, kwhCreuses: string | null }> } | null };

export type OffresQueryVariables = Exact<{
  page: number;
  perPage: number;
  recherche?: string | null | undefined;
  statut?: StatutOffre | null | undefined;
  fournisseur?: string | null | undefined;
  preparation?: StatutVersion | null | undefined;
  tri?: OffreTriChamp | null | undefined;
  sens?: SensTri | null | undefined;
}>;


export type OffresQuery = { consulterOffre: { fournisseurs: Array<string>, items: Array<{ id: string, code: string, fournisseur: string | null, reglementee: boolean, statut: StatutOffre, modifierA: string, souscriptionsVivantes: number | null, nom: { fr: string, en: string }, versionActive: { id: string, numero: number, statut: StatutVersion, valideDu: string | null, valideAu: string | null } | null, versionPreparee: { id: string, numero: number, statut: StatutVersion } | null }>, preparation: Array<{ statut: StatutVersion, nombre: number }> | null, pagination: { page: number, perPage: number, totalItems: number, totalPages: number, totalExact: boolean } } };

export type FournisseursDesOffresQueryVariables = Exact<{ [key: string]: never; }>;


export type FournisseursDesOffresQuery = { consulterOffre: { fournisseurs: Array<string> } };

export type OffreQueryVariables = Exact<{
  id: string;
}>;


export type OffreQuery = { voirOffre: { id: string, version: number, code: string, descriptionFr: string | null, descriptionEn: string | null, fournisseur: string | null, reglementee: boolean, statut: StatutOffre, creerA: string, modifierA: string, souscriptionsVivantes: number | null, nom: { fr: string, en: string }, creerPar: { id: string, nom: string, prenom: string } | null, modifierPar: { id: string, nom: string, prenom: string } | null, versions: Array<{ id: string, numero: number }>, remplacePar: { id: string, code: string, nom: { fr: string, en: string } } | null, versionPreparee: { id: string, numero: number, statut: StatutVersion, fraisActivation: string, engagementMois: number, prixExact: boolean, valideDu: string | null, valideAu: string | null, activeeA: string | null, creerA: string, avertissements: Array<{ code: string, champ: string, message: { fr: string, en: string } }>, manques: Array<{ fr: string, en: string }>, numerosTest: Array<{ id: string, version: number, numero: string, expireA: string, resultat: ResultatTest, note: string | null, essaiA: string | null, titulaires: number, creerA: string, valideA: string | null, creerPar: { id: string, nom: string, prenom: string } | null, validePar: { id: string, nom: string, prenom: string } | null }> | null, creerPar: { id: string, nom: string, prenom: string } | null, tarifs: Array<{ id: string, puissance: number, abonnement: string, kwh: string | null, kwhPleines: string | null, kwhCreuses: string | null }> } | null, versionActive: { id: string, numero: number, statut: StatutVersion, fraisActivation: string, engagementMois: number, prixExact: boolean, valideDu: string | null, valideAu: string | null, activeeA: string | null, creerA: string, creerPar: { id: string, nom: string, prenom: string } | null, tarifs: Array<{ id: string, puissance: number, abonnement: string, kwh: string | null, kwhPleines: string | null, kwhCreuses: string | null }> } | null } };

export type PasseDeLOffreQueryVariables = Exact<{
  id: string;
}>;


export type PasseDeLOffreQuery = { voirOffre: { id: string, versions: Array<{ id: string, numero: number, statut: StatutVersion, fraisActivation: string, engagementMois: number, prixExact: boolean, valideDu: string | null, valideAu: string | null, activeeA: string | null, creerA: string, creerPar: { id: string, nom: string, prenom: string } | null, tarifs: Array<{ id: string, puissance: number, abonnement: string, kwh: string | null, kwhPleines: string | null, kwhCreuses: string | null }> }>, historique: Array<{ id: string, creerA: string, action: string, auteur: { id: string, nom: string, prenom: string } | null, changements: Array<{ objet: string, nature: NatureChangement | null, champs: Array<{ champ: string, avant: string | null, apres: string | null }> }> }> | null } };

export type AutourDeLOffreQueryVariables = Exact<{
  id: string;
}>;


export type AutourDeLOffreQuery = { consulterPromotion: { pagination: { totalItems: number } }, consulterEligibilite: { pagination: { totalItems: number } } };

export type CreerOffreMutationVariables = Exact<{
  input: CreerOffreInput;
}>;


export type CreerOffreMutation = { creerOffre: { message: { fr: string, en: string }, offre: { id: string, code: string } } };

export type ModifierOffreMutationVariables = Exact<{
  input: ModifierOffreInput;
}>;


export type ModifierOffreMutation = { modifierOffre: { message: { fr: string, en: string }, offre: { id: string, version: number, code: string, descriptionFr: string | null, descriptionEn: string | null, fournisseur: string | null, reglementee: boolean, statut: StatutOffre, creerA: string, modifierA: string, souscriptionsVivantes: number | null, nom: { fr: string, en: string }, creerPar: { id: string, nom: string, prenom: string } | null, modifierPar: { id: string, nom: string, prenom: string } | null, versions: Array<{ id: string, numero: number }>, remplacePar: { id: string, code: string, nom: { fr: string, en: string } } | null, versionPreparee: { id: string, numero: number, statut: StatutVersion, fraisActivation: string, engagementMois: number, prixExact: boolean, valideDu: string | null, valideAu: string | null, activeeA: string | null, creerA: string, avertissements: Array<{ code: string, champ: string, message: { fr: string, en: string } }>, manques: Array<{ fr: string, en: string }>, numerosTest: Array<{ id: string, version: number, numero: string, expireA: string, resultat: ResultatTest, note: string | null, essaiA: string | null, titulaires: number, creerA: string, valideA: string | null, creerPar: { id: string, nom: string, prenom: string } | null, validePar: { id: string, nom: string, prenom: string } | null }> | null, creerPar: { id: string, nom: string, prenom: string } | null, tarifs: Array<{ id: string, puissance: number, abonnement: string, kwh: string | null, kwhPleines: string | null, kwhCreuses: string | null }> } | null, versionActive: { id: string, numero: number, statut: StatutVersion, fraisActivation: string, engagementMois: number, prixExact: boolean, valideDu: string | null, valideAu: string | null, activeeA: string | null, creerA: string, creerPar: { id: string, nom: string, prenom: string } | null, tarifs: Array<{ id: string, puissance: number, abonnement: string, kwh: string | null, kwhPleines: string | null, kwhCreuses: string | null }> } | null } } };

export type ActiverOffreMutationVariables = Exact<{
  input: ActiverOffreInput;
}>;


export type ActiverOffreMutation = { activerOffre: { message: { fr: string, en: string }, offre: { id: string, version: number, code: string, descriptionFr: string | null, descriptionEn: string | null, fournisseur: string | null, reglementee: boolean, statut: StatutOffre, creerA: string, modifierA: string, souscriptionsVivantes: number | null, nom: { fr: string, en: string }, creerPar: { id: string, nom: string, prenom: string } | null, modifierPar: { id: string, nom: string, prenom: string } | null, versions: Array<{ id: string, numero: number }>, remplacePar: { id: string, code: string, nom: { fr: string, en: string } } | null, versionPreparee: { id: string, numero: number, statut: StatutVersion, fraisActivation: string, engagementMois: number, prixExact: boolean, valideDu: string | null, valideAu: string | null, activeeA: string | null, creerA: string, avertissements: Array<{ code: string, champ: string, message: { fr: string, en: string } }>, manques: Array<{ fr: string, en: string }>, numerosTest: Array<{ id: string, version: number, numero: string, expireA: string, resultat: ResultatTest, note: string | null, essaiA: string | null, titulaires: number, creerA: string, valideA: string | null, creerPar: { id: string, nom: string, prenom: string } | null, validePar: { id: string, nom: string, prenom: string } | null }> | null, creerPar: { id: string, nom: string, prenom: string } | null, tarifs: Array<{ id: string, puissance: number, abonnement: string, kwh: string | null, kwhPleines: string | null, kwhCreuses: string | null }> } | null, versionActive: { id: string, numero: number, statut: StatutVersion, fraisActivation: string, engagementMois: number, prixExact: boolean, valideDu: string | null, valideAu: string | null, activeeA: string | null, creerA: string, creerPar: { id: string, nom: string, prenom: string } | null, tarifs: Array<{ id: string, puissance: number, abonnement: string, kwh: string | null, kwhPleines: string | null, kwhCreuses: string | null }> } | null } } };

export type AbandonnerVersionMutationVariables = Exact<{
  input: AbandonnerVersionOffreInput;
}>;


export type AbandonnerVersionMutation = { abandonnerVersionOffre: { message: { fr: string, en: string }, offre: { id: string, version: number, code: string, descriptionFr: string | null, descriptionEn: string | null, fournisseur: string | null, reglementee: boolean, statut: StatutOffre, creerA: string, modifierA: string, souscriptionsVivantes: number | null, nom: { fr: string, en: string }, creerPar: { id: string, nom: string, prenom: string } | null, modifierPar: { id: string, nom: string, prenom: string } | null, versions: Array<{ id: string, numero: number }>, remplacePar: { id: string, code: string, nom: { fr: string, en: string } } | null, versionPreparee: { id: string, numero: number, statut: StatutVersion, fraisActivation: string, engagementMois: number, prixExact: boolean, valideDu: string | null, valideAu: string | null, activeeA: string | null, creerA: string, avertissements: Array<{ code: string, champ: string, message: { fr: string, en: string } }>, manques: Array<{ fr: string, en: string }>, numerosTest: Array<{ id: string, version: number, numero: string, expireA: string, resultat: ResultatTest, note: string | null, essaiA: string | null, titulaires: number, creerA: string, valideA: string | null, creerPar: { id: string, nom: string, prenom: string } | null, validePar: { id: string, nom: string, prenom: string } | null }> | null, creerPar: { id: string, nom: string, prenom: string } | null, tarifs: Array<{ id: string, puissance: number, abonnement: string, kwh: string | null, kwhPleines: string | null, kwhCreuses: string | null }> } | null, versionActive: { id: string, numero: number, statut: StatutVersion, fraisActivation: string, engagementMois: number, prixExact: boolean, valideDu: string | null, valideAu: string | null, activeeA: string | null, creerA: string, creerPar: { id: string, nom: string, prenom: string } | null, tarifs: Array<{ id: string, puissance: number, abonnement: string, kwh: string | null, kwhPleines: string | null, kwhCreuses: string | null }> } | null } } };

export type DesactiverOffreMutationVariables = Exact<{
  input: DesactiverOffreInput;
}>;


export type DesactiverOffreMutation = { desactiverOffre: { message: { fr: string, en: string }, offre: { id: string, version: number, code: string, descriptionFr: string | null, descriptionEn: string | null, fournisseur: string | null, reglementee: boolean, statut: StatutOffre, creerA: string, modifierA: string, souscriptionsVivantes: number | null, nom: { fr: string, en: string }, creerPar: { id: string, nom: string, prenom: string } | null, modifierPar: { id: string, nom: string, prenom: string } | null, versions: Array<{ id: string, numero: number }>, remplacePar: { id: string, code: string, nom: { fr: string, en: string } } | null, versionPreparee: { id: string, numero: number, statut: StatutVersion, fraisActivation: string, engagementMois: number, prixExact: boolean, valideDu: string | null, valideAu: string | null, activeeA: string | null, creerA: string, avertissements: Array<{ code: string, champ: string, message: { fr: string, en: string } }>, manques: Array<{ fr: string, en: string }>, numerosTest: Array<{ id: string, version: number, numero: string, expireA: string, resultat: ResultatTest, note: string | null, essaiA: string | null, titulaires: number, creerA: string, valideA: string | null, creerPar: { id: string, nom: string, prenom: string } | null, validePar: { id: string, nom: string, prenom: string } | null }> | null, creerPar: { id: string, nom: string, prenom: string } | null, tarifs: Array<{ id: string, puissance: number, abonnement: string, kwh: string | null, kwhPleines: string | null, kwhCreuses: string | null }> } | null, versionActive: { id: string, numero: number, statut: StatutVersion, fraisActivation: string, engagementMois: number, prixExact: boolean, valideDu: string | null, valideAu: string | null, activeeA: string | null, creerA: string, creerPar: { id: string, nom: string, prenom: string } | null, tarifs: Array<{ id: string, puissance: number, abonnement: string, kwh: string | null, kwhPleines: string | null, kwhCreuses: string | null }> } | null } } };

export const OffreDeListeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OffreDeListe"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Offre"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fournisseur"}},{"kind":"Field","name":{"kind":"Name","value":"reglementee"}},{"kind":"Field","name":{"kind":"Name","value":"statut"}},{"kind":"Field","name":{"kind":"Name","value":"modifierA"}},{"kind":"Field","name":{"kind":"Name","value":"souscriptionsVivantes"}},{"kind":"Field","name":{"kind":"Name","value":"versionActive"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"statut"}},{"kind":"Field","name":{"kind":"Name","value":"valideDu"}},{"kind":"Field","name":{"kind":"Name","value":"valideAu"}}]}},{"kind":"Field","name":{"kind":"Name","value":"versionPreparee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"statut"}}]}}]}}]} as unknown as DocumentNode;
export const TermesDeVersionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TermesDeVersion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionOffre"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"statut"}},{"kind":"Field","name":{"kind":"Name","value":"fraisActivation"}},{"kind":"Field","name":{"kind":"Name","value":"engagementMois"}},{"kind":"Field","name":{"kind":"Name","value":"prixExact"}},{"kind":"Field","name":{"kind":"Name","value":"valideDu"}},{"kind":"Field","name":{"kind":"Name","value":"valideAu"}},{"kind":"Field","name":{"kind":"Name","value":"activeeA"}},{"kind":"Field","name":{"kind":"Name","value":"creerA"}},{"kind":"Field","name":{"kind":"Name","value":"creerPar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tarifs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"puissance"}},{"kind":"Field","name":{"kind":"Name","value":"abonnement"}},{"kind":"Field","name":{"kind":"Name","value":"kwh"}},{"kind":"Field","name":{"kind":"Name","value":"kwhPleines"}},{"kind":"Field","name":{"kind":"Name","value":"kwhCreuses"}}]}}]}}]} as unknown as DocumentNode;
export const TestDeVersionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TestDeVersion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NumeroTest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"expireA"}},{"kind":"Field","name":{"kind":"Name","value":"resultat"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"essaiA"}},{"kind":"Field","name":{"kind":"Name","value":"titulaires"}},{"kind":"Field","name":{"kind":"Name","value":"creerA"}},{"kind":"Field","name":{"kind":"Name","value":"creerPar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"valideA"}},{"kind":"Field","name":{"kind":"Name","value":"validePar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}}]}}]}}]} as unknown as DocumentNode;
export const OffreEntiereFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OffreEntiere"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Offre"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"descriptionFr"}},{"kind":"Field","name":{"kind":"Name","value":"descriptionEn"}},{"kind":"Field","name":{"kind":"Name","value":"fournisseur"}},{"kind":"Field","name":{"kind":"Name","value":"reglementee"}},{"kind":"Field","name":{"kind":"Name","value":"statut"}},{"kind":"Field","name":{"kind":"Name","value":"creerA"}},{"kind":"Field","name":{"kind":"Name","value":"creerPar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"modifierA"}},{"kind":"Field","name":{"kind":"Name","value":"modifierPar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"souscriptionsVivantes"}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remplacePar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"versionPreparee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TermesDeVersion"}},{"kind":"Field","name":{"kind":"Name","value":"avertissements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"champ"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"manques"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"numerosTest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TestDeVersion"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"versionActive"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TermesDeVersion"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TermesDeVersion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionOffre"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"statut"}},{"kind":"Field","name":{"kind":"Name","value":"fraisActivation"}},{"kind":"Field","name":{"kind":"Name","value":"engagementMois"}},{"kind":"Field","name":{"kind":"Name","value":"prixExact"}},{"kind":"Field","name":{"kind":"Name","value":"valideDu"}},{"kind":"Field","name":{"kind":"Name","value":"valideAu"}},{"kind":"Field","name":{"kind":"Name","value":"activeeA"}},{"kind":"Field","name":{"kind":"Name","value":"creerA"}},{"kind":"Field","name":{"kind":"Name","value":"creerPar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tarifs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"puissance"}},{"kind":"Field","name":{"kind":"Name","value":"abonnement"}},{"kind":"Field","name":{"kind":"Name","value":"kwh"}},{"kind":"Field","name":{"kind":"Name","value":"kwhPleines"}},{"kind":"Field","name":{"kind":"Name","value":"kwhCreuses"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TestDeVersion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NumeroTest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"expireA"}},{"kind":"Field","name":{"kind":"Name","value":"resultat"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"essaiA"}},{"kind":"Field","name":{"kind":"Name","value":"titulaires"}},{"kind":"Field","name":{"kind":"Name","value":"creerA"}},{"kind":"Field","name":{"kind":"Name","value":"creerPar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"valideA"}},{"kind":"Field","name":{"kind":"Name","value":"validePar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}}]}}]}}]} as unknown as DocumentNode;
export const OffresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Offres"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"page"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"perPage"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"recherche"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"statut"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"StatutOffre"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fournisseur"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"preparation"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"StatutVersion"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"tri"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"OffreTriChamp"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sens"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SensTri"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consulterOffre"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"Variable","name":{"kind":"Name","value":"page"}}},{"kind":"Argument","name":{"kind":"Name","value":"perPage"},"value":{"kind":"Variable","name":{"kind":"Name","value":"perPage"}}},{"kind":"Argument","name":{"kind":"Name","value":"recherche"},"value":{"kind":"Variable","name":{"kind":"Name","value":"recherche"}}},{"kind":"Argument","name":{"kind":"Name","value":"statut"},"value":{"kind":"Variable","name":{"kind":"Name","value":"statut"}}},{"kind":"Argument","name":{"kind":"Name","value":"fournisseur"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fournisseur"}}},{"kind":"Argument","name":{"kind":"Name","value":"preparation"},"value":{"kind":"Variable","name":{"kind":"Name","value":"preparation"}}},{"kind":"Argument","name":{"kind":"Name","value":"tri"},"value":{"kind":"Variable","name":{"kind":"Name","value":"tri"}}},{"kind":"Argument","name":{"kind":"Name","value":"sens"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sens"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OffreDeListe"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fournisseurs"}},{"kind":"Field","name":{"kind":"Name","value":"preparation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statut"}},{"kind":"Field","name":{"kind":"Name","value":"nombre"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pagination"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"perPage"}},{"kind":"Field","name":{"kind":"Name","value":"totalItems"}},{"kind":"Field","name":{"kind":"Name","value":"totalPages"}},{"kind":"Field","name":{"kind":"Name","value":"totalExact"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OffreDeListe"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Offre"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fournisseur"}},{"kind":"Field","name":{"kind":"Name","value":"reglementee"}},{"kind":"Field","name":{"kind":"Name","value":"statut"}},{"kind":"Field","name":{"kind":"Name","value":"modifierA"}},{"kind":"Field","name":{"kind":"Name","value":"souscriptionsVivantes"}},{"kind":"Field","name":{"kind":"Name","value":"versionActive"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"statut"}},{"kind":"Field","name":{"kind":"Name","value":"valideDu"}},{"kind":"Field","name":{"kind":"Name","value":"valideAu"}}]}},{"kind":"Field","name":{"kind":"Name","value":"versionPreparee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"statut"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useOffresQuery__
 *
 * To run a query within a React component, call `useOffresQuery` and pass it any options that fit your needs.
 * When your component renders, `useOffresQuery` returns an object from Apollo Client that contains loading, error, and data properties
 * you can use to render your UI.
 *
 * @param baseOptions options that will be passed into the query, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options;
 *
 * @example
 * const { data, loading, error } = useOffresQuery({
 *   variables: {
 *      page: // value for 'page'
 *      perPage: // value for 'perPage'
 *      recherche: // value for 'recherche'
 *      statut: // value for 'statut'
 *      fournisseur: // value for 'fournisseur'
 *      preparation: // value for 'preparation'
 *      tri: // value for 'tri'
 *      sens: // value for 'sens'
 *   },
 * });
 */
export function useOffresQuery(baseOptions: ApolloReactHooks.QueryHookOptions<OffresQuery, OffresQueryVariables> & ({ variables: OffresQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<OffresQuery, OffresQueryVariables>(OffresDocument, options);
      }
export function useOffresLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<OffresQuery, OffresQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<OffresQuery, OffresQueryVariables>(OffresDocument, options);
        }
// @ts-ignore
export function useOffresSuspenseQuery(baseOptions?: ApolloReactHooks.SuspenseQueryHookOptions<OffresQuery, OffresQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<OffresQuery, OffresQueryVariables>;
export function useOffresSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<OffresQuery, OffresQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<OffresQuery | undefined, OffresQueryVariables>;
export function useOffresSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<OffresQuery, OffresQueryVariables>) {
          const options = baseOptions === ApolloReactHooks.skipToken ? baseOptions : {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useSuspenseQuery<OffresQuery, OffresQueryVariables>(OffresDocument, options);
        }
export type OffresQueryHookResult = ReturnType<typeof useOffresQuery>;
export type OffresLazyQueryHookResult = ReturnType<typeof useOffresLazyQuery>;
export type OffresSuspenseQueryHookResult = ReturnType<typeof useOffresSuspenseQuery>;
export type OffresQueryResult = ApolloReactCommon.QueryResult<OffresQuery, OffresQueryVariables>;
export const FournisseursDesOffresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FournisseursDesOffres"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consulterOffre"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"perPage"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fournisseurs"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useFournisseursDesOffresQuery__
 *
 * To run a query within a React component, call `useFournisseursDesOffresQuery` and pass it any options that fit your needs.
 * When your component renders, `useFournisseursDesOffresQuery` returns an object from Apollo Client that contains loading, error, and data properties
 * you can use to render your UI.
 *
 * @param baseOptions options that will be passed into the query, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options;
 *
 * @example
 * const { data, loading, error } = useFournisseursDesOffresQuery({
 *   variables: {
 *   },
 * });
 */
export function useFournisseursDesOffresQuery(baseOptions?: ApolloReactHooks.QueryHookOptions<FournisseursDesOffresQuery, FournisseursDesOffresQueryVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<FournisseursDesOffresQuery, FournisseursDesOffresQueryVariables>(FournisseursDesOffresDocument, options);
      }
export function useFournisseursDesOffresLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<FournisseursDesOffresQuery, FournisseursDesOffresQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<FournisseursDesOffresQuery, FournisseursDesOffresQueryVariables>(FournisseursDesOffresDocument, options);
        }
// @ts-ignore
export function useFournisseursDesOffresSuspenseQuery(baseOptions?: ApolloReactHooks.SuspenseQueryHookOptions<FournisseursDesOffresQuery, FournisseursDesOffresQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<FournisseursDesOffresQuery, FournisseursDesOffresQueryVariables>;
export function useFournisseursDesOffresSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<FournisseursDesOffresQuery, FournisseursDesOffresQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<FournisseursDesOffresQuery | undefined, FournisseursDesOffresQueryVariables>;
export function useFournisseursDesOffresSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<FournisseursDesOffresQuery, FournisseursDesOffresQueryVariables>) {
          const options = baseOptions === ApolloReactHooks.skipToken ? baseOptions : {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useSuspenseQuery<FournisseursDesOffresQuery, FournisseursDesOffresQueryVariables>(FournisseursDesOffresDocument, options);
        }
export type FournisseursDesOffresQueryHookResult = ReturnType<typeof useFournisseursDesOffresQuery>;
export type FournisseursDesOffresLazyQueryHookResult = ReturnType<typeof useFournisseursDesOffresLazyQuery>;
export type FournisseursDesOffresSuspenseQueryHookResult = ReturnType<typeof useFournisseursDesOffresSuspenseQuery>;
export type FournisseursDesOffresQueryResult = ApolloReactCommon.QueryResult<FournisseursDesOffresQuery, FournisseursDesOffresQueryVariables>;
export const OffreDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Offre"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"voirOffre"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OffreEntiere"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TermesDeVersion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionOffre"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"statut"}},{"kind":"Field","name":{"kind":"Name","value":"fraisActivation"}},{"kind":"Field","name":{"kind":"Name","value":"engagementMois"}},{"kind":"Field","name":{"kind":"Name","value":"prixExact"}},{"kind":"Field","name":{"kind":"Name","value":"valideDu"}},{"kind":"Field","name":{"kind":"Name","value":"valideAu"}},{"kind":"Field","name":{"kind":"Name","value":"activeeA"}},{"kind":"Field","name":{"kind":"Name","value":"creerA"}},{"kind":"Field","name":{"kind":"Name","value":"creerPar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tarifs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"puissance"}},{"kind":"Field","name":{"kind":"Name","value":"abonnement"}},{"kind":"Field","name":{"kind":"Name","value":"kwh"}},{"kind":"Field","name":{"kind":"Name","value":"kwhPleines"}},{"kind":"Field","name":{"kind":"Name","value":"kwhCreuses"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TestDeVersion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NumeroTest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"expireA"}},{"kind":"Field","name":{"kind":"Name","value":"resultat"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"essaiA"}},{"kind":"Field","name":{"kind":"Name","value":"titulaires"}},{"kind":"Field","name":{"kind":"Name","value":"creerA"}},{"kind":"Field","name":{"kind":"Name","value":"creerPar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"valideA"}},{"kind":"Field","name":{"kind":"Name","value":"validePar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OffreEntiere"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Offre"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"descriptionFr"}},{"kind":"Field","name":{"kind":"Name","value":"descriptionEn"}},{"kind":"Field","name":{"kind":"Name","value":"fournisseur"}},{"kind":"Field","name":{"kind":"Name","value":"reglementee"}},{"kind":"Field","name":{"kind":"Name","value":"statut"}},{"kind":"Field","name":{"kind":"Name","value":"creerA"}},{"kind":"Field","name":{"kind":"Name","value":"creerPar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"modifierA"}},{"kind":"Field","name":{"kind":"Name","value":"modifierPar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"souscriptionsVivantes"}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remplacePar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"versionPreparee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TermesDeVersion"}},{"kind":"Field","name":{"kind":"Name","value":"avertissements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"champ"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"manques"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"numerosTest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TestDeVersion"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"versionActive"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TermesDeVersion"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useOffreQuery__
 *
 * To run a query within a React component, call `useOffreQuery` and pass it any options that fit your needs.
 * When your component renders, `useOffreQuery` returns an object from Apollo Client that contains loading, error, and data properties
 * you can use to render your UI.
 *
 * @param baseOptions options that will be passed into the query, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options;
 *
 * @example
 * const { data, loading, error } = useOffreQuery({
 *   variables: {
 *      id: // value for 'id'
 *   },
 * });
 */
export function useOffreQuery(baseOptions: ApolloReactHooks.QueryHookOptions<OffreQuery, OffreQueryVariables> & ({ variables: OffreQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<OffreQuery, OffreQueryVariables>(OffreDocument, options);
      }
export function useOffreLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<OffreQuery, OffreQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<OffreQuery, OffreQueryVariables>(OffreDocument, options);
        }
// @ts-ignore
export function useOffreSuspenseQuery(baseOptions?: ApolloReactHooks.SuspenseQueryHookOptions<OffreQuery, OffreQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<OffreQuery, OffreQueryVariables>;
export function useOffreSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<OffreQuery, OffreQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<OffreQuery | undefined, OffreQueryVariables>;
export function useOffreSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<OffreQuery, OffreQueryVariables>) {
          const options = baseOptions === ApolloReactHooks.skipToken ? baseOptions : {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useSuspenseQuery<OffreQuery, OffreQueryVariables>(OffreDocument, options);
        }
export type OffreQueryHookResult = ReturnType<typeof useOffreQuery>;
export type OffreLazyQueryHookResult = ReturnType<typeof useOffreLazyQuery>;
export type OffreSuspenseQueryHookResult = ReturnType<typeof useOffreSuspenseQuery>;
export type OffreQueryResult = ApolloReactCommon.QueryResult<OffreQuery, OffreQueryVariables>;
export const PasseDeLOffreDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PasseDeLOffre"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"voirOffre"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TermesDeVersion"}}]}},{"kind":"Field","name":{"kind":"Name","value":"historique"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"creerA"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"auteur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"objet"}},{"kind":"Field","name":{"kind":"Name","value":"nature"}},{"kind":"Field","name":{"kind":"Name","value":"champs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"champ"}},{"kind":"Field","name":{"kind":"Name","value":"avant"}},{"kind":"Field","name":{"kind":"Name","value":"apres"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TermesDeVersion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionOffre"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"statut"}},{"kind":"Field","name":{"kind":"Name","value":"fraisActivation"}},{"kind":"Field","name":{"kind":"Name","value":"engagementMois"}},{"kind":"Field","name":{"kind":"Name","value":"prixExact"}},{"kind":"Field","name":{"kind":"Name","value":"valideDu"}},{"kind":"Field","name":{"kind":"Name","value":"valideAu"}},{"kind":"Field","name":{"kind":"Name","value":"activeeA"}},{"kind":"Field","name":{"kind":"Name","value":"creerA"}},{"kind":"Field","name":{"kind":"Name","value":"creerPar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tarifs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"puissance"}},{"kind":"Field","name":{"kind":"Name","value":"abonnement"}},{"kind":"Field","name":{"kind":"Name","value":"kwh"}},{"kind":"Field","name":{"kind":"Name","value":"kwhPleines"}},{"kind":"Field","name":{"kind":"Name","value":"kwhCreuses"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __usePasseDeLOffreQuery__
 *
 * To run a query within a React component, call `usePasseDeLOffreQuery` and pass it any options that fit your needs.
 * When your component renders, `usePasseDeLOffreQuery` returns an object from Apollo Client that contains loading, error, and data properties
 * you can use to render your UI.
 *
 * @param baseOptions options that will be passed into the query, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options;
 *
 * @example
 * const { data, loading, error } = usePasseDeLOffreQuery({
 *   variables: {
 *      id: // value for 'id'
 *   },
 * });
 */
export function usePasseDeLOffreQuery(baseOptions: ApolloReactHooks.QueryHookOptions<PasseDeLOffreQuery, PasseDeLOffreQueryVariables> & ({ variables: PasseDeLOffreQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<PasseDeLOffreQuery, PasseDeLOffreQueryVariables>(PasseDeLOffreDocument, options);
      }
export function usePasseDeLOffreLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<PasseDeLOffreQuery, PasseDeLOffreQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<PasseDeLOffreQuery, PasseDeLOffreQueryVariables>(PasseDeLOffreDocument, options);
        }
// @ts-ignore
export function usePasseDeLOffreSuspenseQuery(baseOptions?: ApolloReactHooks.SuspenseQueryHookOptions<PasseDeLOffreQuery, PasseDeLOffreQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<PasseDeLOffreQuery, PasseDeLOffreQueryVariables>;
export function usePasseDeLOffreSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<PasseDeLOffreQuery, PasseDeLOffreQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<PasseDeLOffreQuery | undefined, PasseDeLOffreQueryVariables>;
export function usePasseDeLOffreSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<PasseDeLOffreQuery, PasseDeLOffreQueryVariables>) {
          const options = baseOptions === ApolloReactHooks.skipToken ? baseOptions : {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useSuspenseQuery<PasseDeLOffreQuery, PasseDeLOffreQueryVariables>(PasseDeLOffreDocument, options);
        }
export type PasseDeLOffreQueryHookResult = ReturnType<typeof usePasseDeLOffreQuery>;
export type PasseDeLOffreLazyQueryHookResult = ReturnType<typeof usePasseDeLOffreLazyQuery>;
export type PasseDeLOffreSuspenseQueryHookResult = ReturnType<typeof usePasseDeLOffreSuspenseQuery>;
export type PasseDeLOffreQueryResult = ApolloReactCommon.QueryResult<PasseDeLOffreQuery, PasseDeLOffreQueryVariables>;
export const AutourDeLOffreDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AutourDeLOffre"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consulterPromotion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"offreId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"perPage"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pagination"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalItems"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"consulterEligibilite"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"offreId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"perPage"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pagination"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalItems"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useAutourDeLOffreQuery__
 *
 * To run a query within a React component, call `useAutourDeLOffreQuery` and pass it any options that fit your needs.
 * When your component renders, `useAutourDeLOffreQuery` returns an object from Apollo Client that contains loading, error, and data properties
 * you can use to render your UI.
 *
 * @param baseOptions options that will be passed into the query, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options;
 *
 * @example
 * const { data, loading, error } = useAutourDeLOffreQuery({
 *   variables: {
 *      id: // value for 'id'
 *   },
 * });
 */
export function useAutourDeLOffreQuery(baseOptions: ApolloReactHooks.QueryHookOptions<AutourDeLOffreQuery, AutourDeLOffreQueryVariables> & ({ variables: AutourDeLOffreQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<AutourDeLOffreQuery, AutourDeLOffreQueryVariables>(AutourDeLOffreDocument, options);
      }
export function useAutourDeLOffreLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<AutourDeLOffreQuery, AutourDeLOffreQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<AutourDeLOffreQuery, AutourDeLOffreQueryVariables>(AutourDeLOffreDocument, options);
        }
// @ts-ignore
export function useAutourDeLOffreSuspenseQuery(baseOptions?: ApolloReactHooks.SuspenseQueryHookOptions<AutourDeLOffreQuery, AutourDeLOffreQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<AutourDeLOffreQuery, AutourDeLOffreQueryVariables>;
export function useAutourDeLOffreSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<AutourDeLOffreQuery, AutourDeLOffreQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<AutourDeLOffreQuery | undefined, AutourDeLOffreQueryVariables>;
export function useAutourDeLOffreSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<AutourDeLOffreQuery, AutourDeLOffreQueryVariables>) {
          const options = baseOptions === ApolloReactHooks.skipToken ? baseOptions : {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useSuspenseQuery<AutourDeLOffreQuery, AutourDeLOffreQueryVariables>(AutourDeLOffreDocument, options);
        }
export type AutourDeLOffreQueryHookResult = ReturnType<typeof useAutourDeLOffreQuery>;
export type AutourDeLOffreLazyQueryHookResult = ReturnType<typeof useAutourDeLOffreLazyQuery>;
export type AutourDeLOffreSuspenseQueryHookResult = ReturnType<typeof useAutourDeLOffreSuspenseQuery>;
export type AutourDeLOffreQueryResult = ApolloReactCommon.QueryResult<AutourDeLOffreQuery, AutourDeLOffreQueryVariables>;
export const CreerOffreDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreerOffre"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreerOffreInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"creerOffre"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offre"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useCreerOffreMutation__
 *
 * To run a mutation, you first call `useCreerOffreMutation` within a React component and pass it any options that fit your needs.
 * When your component renders, `useCreerOffreMutation` returns a tuple that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - An object with fields that represent the current status of the mutation's execution
 *
 * @param baseOptions options that will be passed into the mutation, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options-2;
 *
 * @example
 * const [creerOffreMutation, { data, loading, error }] = useCreerOffreMutation({
 *   variables: {
 *      input: // value for 'input'
 *   },
 * });
 */
export function useCreerOffreMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<CreerOffreMutation, CreerOffreMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<CreerOffreMutation, CreerOffreMutationVariables>(CreerOffreDocument, options);
      }
export type CreerOffreMutationHookResult = ReturnType<typeof useCreerOffreMutation>;
export type CreerOffreMutationResult = ApolloReactCommon.MutationResult<CreerOffreMutation>;
export const ModifierOffreDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ModifierOffre"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ModifierOffreInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"modifierOffre"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offre"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OffreEntiere"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TermesDeVersion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionOffre"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"statut"}},{"kind":"Field","name":{"kind":"Name","value":"fraisActivation"}},{"kind":"Field","name":{"kind":"Name","value":"engagementMois"}},{"kind":"Field","name":{"kind":"Name","value":"prixExact"}},{"kind":"Field","name":{"kind":"Name","value":"valideDu"}},{"kind":"Field","name":{"kind":"Name","value":"valideAu"}},{"kind":"Field","name":{"kind":"Name","value":"activeeA"}},{"kind":"Field","name":{"kind":"Name","value":"creerA"}},{"kind":"Field","name":{"kind":"Name","value":"creerPar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tarifs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"puissance"}},{"kind":"Field","name":{"kind":"Name","value":"abonnement"}},{"kind":"Field","name":{"kind":"Name","value":"kwh"}},{"kind":"Field","name":{"kind":"Name","value":"kwhPleines"}},{"kind":"Field","name":{"kind":"Name","value":"kwhCreuses"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TestDeVersion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NumeroTest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"expireA"}},{"kind":"Field","name":{"kind":"Name","value":"resultat"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"essaiA"}},{"kind":"Field","name":{"kind":"Name","value":"titulaires"}},{"kind":"Field","name":{"kind":"Name","value":"creerA"}},{"kind":"Field","name":{"kind":"Name","value":"creerPar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"valideA"}},{"kind":"Field","name":{"kind":"Name","value":"validePar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OffreEntiere"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Offre"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"descriptionFr"}},{"kind":"Field","name":{"kind":"Name","value":"descriptionEn"}},{"kind":"Field","name":{"kind":"Name","value":"fournisseur"}},{"kind":"Field","name":{"kind":"Name","value":"reglementee"}},{"kind":"Field","name":{"kind":"Name","value":"statut"}},{"kind":"Field","name":{"kind":"Name","value":"creerA"}},{"kind":"Field","name":{"kind":"Name","value":"creerPar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"modifierA"}},{"kind":"Field","name":{"kind":"Name","value":"modifierPar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"souscriptionsVivantes"}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remplacePar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"versionPreparee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TermesDeVersion"}},{"kind":"Field","name":{"kind":"Name","value":"avertissements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"champ"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"manques"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"numerosTest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TestDeVersion"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"versionActive"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TermesDeVersion"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useModifierOffreMutation__
 *
 * To run a mutation, you first call `useModifierOffreMutation` within a React component and pass it any options that fit your needs.
 * When your component renders, `useModifierOffreMutation` returns a tuple that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - An object with fields that represent the current status of the mutation's execution
 *
 * @param baseOptions options that will be passed into the mutation, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options-2;
 *
 * @example
 * const [modifierOffreMutation, { data, loading, error }] = useModifierOffreMutation({
 *   variables: {
 *      input: // value for 'input'
 *   },
 * });
 */
export function useModifierOffreMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<ModifierOffreMutation, ModifierOffreMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<ModifierOffreMutation, ModifierOffreMutationVariables>(ModifierOffreDocument, options);
      }
export type ModifierOffreMutationHookResult = ReturnType<typeof useModifierOffreMutation>;
export type ModifierOffreMutationResult = ApolloReactCommon.MutationResult<ModifierOffreMutation>;
export const ActiverOffreDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ActiverOffre"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ActiverOffreInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activerOffre"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offre"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OffreEntiere"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TermesDeVersion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionOffre"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"statut"}},{"kind":"Field","name":{"kind":"Name","value":"fraisActivation"}},{"kind":"Field","name":{"kind":"Name","value":"engagementMois"}},{"kind":"Field","name":{"kind":"Name","value":"prixExact"}},{"kind":"Field","name":{"kind":"Name","value":"valideDu"}},{"kind":"Field","name":{"kind":"Name","value":"valideAu"}},{"kind":"Field","name":{"kind":"Name","value":"activeeA"}},{"kind":"Field","name":{"kind":"Name","value":"creerA"}},{"kind":"Field","name":{"kind":"Name","value":"creerPar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tarifs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"puissance"}},{"kind":"Field","name":{"kind":"Name","value":"abonnement"}},{"kind":"Field","name":{"kind":"Name","value":"kwh"}},{"kind":"Field","name":{"kind":"Name","value":"kwhPleines"}},{"kind":"Field","name":{"kind":"Name","value":"kwhCreuses"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TestDeVersion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NumeroTest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"expireA"}},{"kind":"Field","name":{"kind":"Name","value":"resultat"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"essaiA"}},{"kind":"Field","name":{"kind":"Name","value":"titulaires"}},{"kind":"Field","name":{"kind":"Name","value":"creerA"}},{"kind":"Field","name":{"kind":"Name","value":"creerPar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"valideA"}},{"kind":"Field","name":{"kind":"Name","value":"validePar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OffreEntiere"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Offre"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"descriptionFr"}},{"kind":"Field","name":{"kind":"Name","value":"descriptionEn"}},{"kind":"Field","name":{"kind":"Name","value":"fournisseur"}},{"kind":"Field","name":{"kind":"Name","value":"reglementee"}},{"kind":"Field","name":{"kind":"Name","value":"statut"}},{"kind":"Field","name":{"kind":"Name","value":"creerA"}},{"kind":"Field","name":{"kind":"Name","value":"creerPar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"modifierA"}},{"kind":"Field","name":{"kind":"Name","value":"modifierPar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"souscriptionsVivantes"}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remplacePar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"versionPreparee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TermesDeVersion"}},{"kind":"Field","name":{"kind":"Name","value":"avertissements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"champ"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"manques"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"numerosTest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TestDeVersion"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"versionActive"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TermesDeVersion"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useActiverOffreMutation__
 *
 * To run a mutation, you first call `useActiverOffreMutation` within a React component and pass it any options that fit your needs.
 * When your component renders, `useActiverOffreMutation` returns a tuple that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - An object with fields that represent the current status of the mutation's execution
 *
 * @param baseOptions options that will be passed into the mutation, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options-2;
 *
 * @example
 * const [activerOffreMutation, { data, loading, error }] = useActiverOffreMutation({
 *   variables: {
 *      input: // value for 'input'
 *   },
 * });
 */
export function useActiverOffreMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<ActiverOffreMutation, ActiverOffreMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<ActiverOffreMutation, ActiverOffreMutationVariables>(ActiverOffreDocument, options);
      }
export type ActiverOffreMutationHookResult = ReturnType<typeof useActiverOffreMutation>;
export type ActiverOffreMutationResult = ApolloReactCommon.MutationResult<ActiverOffreMutation>;
export const AbandonnerVersionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AbandonnerVersion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AbandonnerVersionOffreInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"abandonnerVersionOffre"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offre"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OffreEntiere"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TermesDeVersion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionOffre"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"statut"}},{"kind":"Field","name":{"kind":"Name","value":"fraisActivation"}},{"kind":"Field","name":{"kind":"Name","value":"engagementMois"}},{"kind":"Field","name":{"kind":"Name","value":"prixExact"}},{"kind":"Field","name":{"kind":"Name","value":"valideDu"}},{"kind":"Field","name":{"kind":"Name","value":"valideAu"}},{"kind":"Field","name":{"kind":"Name","value":"activeeA"}},{"kind":"Field","name":{"kind":"Name","value":"creerA"}},{"kind":"Field","name":{"kind":"Name","value":"creerPar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tarifs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"puissance"}},{"kind":"Field","name":{"kind":"Name","value":"abonnement"}},{"kind":"Field","name":{"kind":"Name","value":"kwh"}},{"kind":"Field","name":{"kind":"Name","value":"kwhPleines"}},{"kind":"Field","name":{"kind":"Name","value":"kwhCreuses"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TestDeVersion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NumeroTest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"expireA"}},{"kind":"Field","name":{"kind":"Name","value":"resultat"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"essaiA"}},{"kind":"Field","name":{"kind":"Name","value":"titulaires"}},{"kind":"Field","name":{"kind":"Name","value":"creerA"}},{"kind":"Field","name":{"kind":"Name","value":"creerPar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"valideA"}},{"kind":"Field","name":{"kind":"Name","value":"validePar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OffreEntiere"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Offre"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"descriptionFr"}},{"kind":"Field","name":{"kind":"Name","value":"descriptionEn"}},{"kind":"Field","name":{"kind":"Name","value":"fournisseur"}},{"kind":"Field","name":{"kind":"Name","value":"reglementee"}},{"kind":"Field","name":{"kind":"Name","value":"statut"}},{"kind":"Field","name":{"kind":"Name","value":"creerA"}},{"kind":"Field","name":{"kind":"Name","value":"creerPar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"modifierA"}},{"kind":"Field","name":{"kind":"Name","value":"modifierPar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"souscriptionsVivantes"}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remplacePar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"versionPreparee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TermesDeVersion"}},{"kind":"Field","name":{"kind":"Name","value":"avertissements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"champ"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"manques"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"numerosTest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TestDeVersion"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"versionActive"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TermesDeVersion"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useAbandonnerVersionMutation__
 *
 * To run a mutation, you first call `useAbandonnerVersionMutation` within a React component and pass it any options that fit your needs.
 * When your component renders, `useAbandonnerVersionMutation` returns a tuple that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - An object with fields that represent the current status of the mutation's execution
 *
 * @param baseOptions options that will be passed into the mutation, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options-2;
 *
 * @example
 * const [abandonnerVersionMutation, { data, loading, error }] = useAbandonnerVersionMutation({
 *   variables: {
 *      input: // value for 'input'
 *   },
 * });
 */
export function useAbandonnerVersionMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<AbandonnerVersionMutation, AbandonnerVersionMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<AbandonnerVersionMutation, AbandonnerVersionMutationVariables>(AbandonnerVersionDocument, options);
      }
export type AbandonnerVersionMutationHookResult = ReturnType<typeof useAbandonnerVersionMutation>;
export type AbandonnerVersionMutationResult = ApolloReactCommon.MutationResult<AbandonnerVersionMutation>;
export const DesactiverOffreDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DesactiverOffre"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DesactiverOffreInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"desactiverOffre"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offre"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OffreEntiere"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TermesDeVersion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionOffre"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"statut"}},{"kind":"Field","name":{"kind":"Name","value":"fraisActivation"}},{"kind":"Field","name":{"kind":"Name","value":"engagementMois"}},{"kind":"Field","name":{"kind":"Name","value":"prixExact"}},{"kind":"Field","name":{"kind":"Name","value":"valideDu"}},{"kind":"Field","name":{"kind":"Name","value":"valideAu"}},{"kind":"Field","name":{"kind":"Name","value":"activeeA"}},{"kind":"Field","name":{"kind":"Name","value":"creerA"}},{"kind":"Field","name":{"kind":"Name","value":"creerPar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tarifs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"puissance"}},{"kind":"Field","name":{"kind":"Name","value":"abonnement"}},{"kind":"Field","name":{"kind":"Name","value":"kwh"}},{"kind":"Field","name":{"kind":"Name","value":"kwhPleines"}},{"kind":"Field","name":{"kind":"Name","value":"kwhCreuses"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TestDeVersion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NumeroTest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"expireA"}},{"kind":"Field","name":{"kind":"Name","value":"resultat"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"essaiA"}},{"kind":"Field","name":{"kind":"Name","value":"titulaires"}},{"kind":"Field","name":{"kind":"Name","value":"creerA"}},{"kind":"Field","name":{"kind":"Name","value":"creerPar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"valideA"}},{"kind":"Field","name":{"kind":"Name","value":"validePar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OffreEntiere"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Offre"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"descriptionFr"}},{"kind":"Field","name":{"kind":"Name","value":"descriptionEn"}},{"kind":"Field","name":{"kind":"Name","value":"fournisseur"}},{"kind":"Field","name":{"kind":"Name","value":"reglementee"}},{"kind":"Field","name":{"kind":"Name","value":"statut"}},{"kind":"Field","name":{"kind":"Name","value":"creerA"}},{"kind":"Field","name":{"kind":"Name","value":"creerPar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"modifierA"}},{"kind":"Field","name":{"kind":"Name","value":"modifierPar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"souscriptionsVivantes"}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remplacePar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"versionPreparee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TermesDeVersion"}},{"kind":"Field","name":{"kind":"Name","value":"avertissements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"champ"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"manques"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"numerosTest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TestDeVersion"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"versionActive"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TermesDeVersion"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useDesactiverOffreMutation__
 *
 * To run a mutation, you first call `useDesactiverOffreMutation` within a React component and pass it any options that fit your needs.
 * When your component renders, `useDesactiverOffreMutation` returns a tuple that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - An object with fields that represent the current status of the mutation's execution
 *
 * @param baseOptions options that will be passed into the mutation, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options-2;
 *
 * @example
 * const [desactiverOffreMutation, { data, loading, error }] = useDesactiverOffreMutation({
 *   variables: {
 *      input: // value for 'input'
 *   },
 * });
 */
export function useDesactiverOffreMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<DesactiverOffreMutation, DesactiverOffreMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<DesactiverOffreMutation, DesactiverOffreMutationVariables>(DesactiverOffreDocument, options);
      }
export type DesactiverOffreMutationHookResult = ReturnType<typeof useDesactiverOffreMutation>;
export type DesactiverOffreMutationResult = ApolloReactCommon.MutationResult<DesactiverOffreMutation>;