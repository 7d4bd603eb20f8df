/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentNode } from 'graphql';
import type * as ApolloReactCommon from '@/lib/apollo/adaptateur';
import * as ApolloReactHooks from '@/lib/apollo/adaptateur';
const defaultOptions = {} as const;
/** Ce qu’un client cherche : les offres qui se souscrivent aujourd’hui à cette puissance, la moins chère d’abord */
export type BesoinInput = {
  /** Absent : soi-même ; un autre demande SOUSCRIPTION_GERER */
  clientId?: string | null | undefined;
  /** Pour les offres de certains lieux */
  codePostal?: string | null | undefined;
  /** Par an ; 5000 par défaut */
  kwhParAn?: number | null | undefined;
  /** Absent : celui du compte */
  numero?: string | null | undefined;
  /** De la consommation, en heures creuses ; 30 par défaut */
  pourcentCreuses?: number | null | undefined;
  /** kVA */
  puissance: number;
};

export type CanalSouscription =
  | 'API'
  | 'SITE'
  | 'STANDARD';

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

export type ReprendreSouscriptionInput = {
  id: string;
  version: number;
};

export type ResilierSouscriptionInput = {
  /** Absent : dès que l’engagement le permet */
  dateEffet?: string | null | undefined;
  id: string;
  motif?: string | null | undefined;
  version: number;
};

export type SouscrireOffreInput = {
  /** Une demande renvoyée avec la même clé, dans les 30 jours, n’a qu’un effet */
  cleIdempotence?: string | null | undefined;
  /** Absent : soi-même ; un autre demande SOUSCRIPTION_GERER */
  clientId?: string | null | undefined;
  codePostal?: string | null | undefined;
  /** En majuscules ou non */
  codePromotion?: string | null | undefined;
  /** Absent : tout de suite ; dans un an au plus */
  dateDebut?: string | null | undefined;
  /** Par an ; 5000 par défaut */
  kwhParAn?: number | null | undefined;
  /** Absent : celui du compte */
  numero?: string | null | undefined;
  offreId: string;
  /** De la consommation, en heures creuses ; 30 par défaut */
  pourcentCreuses?: number | null | undefined;
  /** Le total montré : s’il a changé, rien n’est souscrit */
  prixAttendu?: string | null | undefined;
  /** kVA */
  puissance: number;
  /** versionNumero du devis montré : si ses conditions ont changé, rien */
  versionAttendue?: number | null | undefined;
};

export type StatutSouscription =
  | 'ACTIVE'
  | 'ANNULEE'
  | 'EN_ATTENTE'
  | 'REFUSEE'
  | 'RESILIEE'
  | 'SUSPENDUE';

export type StatutVersion =
  | 'ABANDONNEE'
  | 'ACTIVE'
  | 'BROUILLON'
  | 'EN_TEST'
  | 'REMPLACEE'
  | 'VALIDEE';

export type SuspendreSouscriptionInput = {
  id: string;
  motif: string;
  version: number;
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

/** Un prix du kWh, ou heures pleines et heures creuses */
export type TypePrix =
  | 'HEURES'
  | 'UNIQUE';

export type SouscrireOffreMutationVariables = Exact<{
  input: SouscrireOffreInput;
}>;


export type SouscrireOffreMutation = { souscrireOffre: { message: { fr: string, en: string }, souscription: { id: string, version: number, statut: StatutSouscription, numero: string, puissance: number, canal: CanalSouscription, test: boolean, dateDebut: string, dateFin: string | null, engagementJusquA: string | null, motif: string | null, motifSuspension: string | null, creerA: string, client: { id: string, nom: string, prenom: string }, termes: { codePostal: string | null, prixExact: boolean, fraisActivation: string, activation: string, engagementMois: number, kwhParAn: number, pourcentCreuses: number, base: string, total: string, mois: Array<string>, offre: { code: string, nom: { fr: string, en: string } }, tarif: { puissance: number, abonnement: string, kwh: string | null, kwhPleines: string | null, kwhCreuses: string | null }, etapes: Array<{ promotionId: string, code: string, action: TypeActionPromotion, valeur: string | null, mois: number | null, duree: TypeDureePromotion, periodes: number | null, avant: string, gain: string, apres: string, nom: { fr: string, en: string } }> } } } };

export type SuspendreSouscriptionMutationVariables = Exact<{
  input: SuspendreSouscriptionInput;
}>;


export type SuspendreSouscriptionMutation = { suspendreSouscription: { message: { fr: string, en: string }, souscription: { id: string, version: number, statut: StatutSouscription, numero: string, puissance: number, canal: CanalSouscription, test: boolean, dateDebut: string, dateFin: string | null, engagementJusquA: string | null, motif: string | null, motifSuspension: string | null, creerA: string, client: { id: string, nom: string, prenom: string }, termes: { codePostal: string | null, prixExact: boolean, fraisActivation: string, activation: string, engagementMois: number, kwhParAn: number, pourcentCreuses: number, base: string, total: string, mois: Array<string>, offre: { code: string, nom: { fr: string, en: string } }, tarif: { puissance: number, abonnement: string, kwh: string | null, kwhPleines: string | null, kwhCreuses: string | null }, etapes: Array<{ promotionId: string, code: string, action: TypeActionPromotion, valeur: string | null, mois: number | null, duree: TypeDureePromotion, periodes: number | null, avant: string, gain: string, apres: string, nom: { fr: string, en: string } }> } } } };

export type ReprendreSouscriptionMutationVariables = Exact<{
  input: ReprendreSouscriptionInput;
}>;


export type ReprendreSouscriptionMutation = { reprendreSouscription: { message: { fr: string, en: string }, souscription: { id: string, version: number, statut: StatutSouscription, numero: string, puissance: number, canal: CanalSouscription, test: boolean, dateDebut: string, dateFin: string | null, engagementJusquA: string | null, motif: string | null, motifSuspension: string | null, creerA: string, client: { id: string, nom: string, prenom: string }, termes: { codePostal: string | null, prixExact: boolean, fraisActivation: string, activation: string, engagementMois: number, kwhParAn: number, pourcentCreuses: number, base: string, total: string, mois: Array<string>, offre: { code: string, nom: { fr: string, en: string } }, tarif: { puissance: number, abonnement: string, kwh: string | null, kwhPleines: string | null, kwhCreuses: string | null }, etapes: Array<{ promotionId: string, code: string, action: TypeActionPromotion, valeur: string | null, mois: number | null, duree: TypeDureePromotion, periodes: number | null, avant: string, gain: string, apres: string, nom: { fr: string, en: string } }> } } } };

export type ResilierSouscriptionMutationVariables = Exact<{
  input: ResilierSouscriptionInput;
}>;


export type ResilierSouscriptionMutation = { resilierSouscription: { message: { fr: string, en: string }, souscription: { id: string, version: number, statut: StatutSouscription, numero: string, puissance: number, canal: CanalSouscription, test: boolean, dateDebut: string, dateFin: string | null, engagementJusquA: string | null, motif: string | null, motifSuspension: string | null, creerA: string, client: { id: string, nom: string, prenom: string }, termes: { codePostal: string | null, prixExact: boolean, fraisActivation: string, activation: string, engagementMois: number, kwhParAn: number, pourcentCreuses: number, base: string, total: string, mois: Array<string>, offre: { code: string, nom: { fr: string, en: string } }, tarif: { puissance: number, abonnement: string, kwh: string | null, kwhPleines: string | null, kwhCreuses: string | null }, etapes: Array<{ promotionId: string, code: string, action: TypeActionPromotion, valeur: string | null, mois: number | null, duree: TypeDureePromotion, periodes: number | null, avant: string, gain: string, apres: string, nom: { fr: string, en: string } }> } } } };

export type OffreDuBesoinFragment = { code: string, fournisseur: string | null, reglementee: boolean, coutAnnuel: string | null, cle: string, nom: { fr: string, en: string }, description: { fr: string, en: string } | null, sansCoutExact: { fr: string, en: string } | null, tarif: { id: string, puissance: number, abonnement: string, kwh: string | null, kwhPleines: string | null, kwhCreuses: string | null } | null, versionOfferte: { id: string, numero: number, statut: StatutVersion, fraisActivation: string, engagementMois: number, tarifs: Array<{ id: string, puissance: number }> } | null, eligibilite: { eligible: boolean, raisons: Array<{ code: string, fr: string, en: string }> }, souscriptionEnCours: { id: string, statut: StatutSouscription } | null };

export type DevisLuFragment = { eligible: boolean, test: boolean, prixExact: boolean, versionNumero: number, fraisActivation: string, activation: string, engagementMois: number, kwhParAn: number, pourcentCreuses: number, base: string, total: string, mois: Array<string>, raisons: Array<{ code: string, fr: string, en: string }>, tarif: { puissance: number, abonnement: string, kwh: string | null, kwhPleines: string | null, kwhCreuses: string | null }, etapes: Array<{ promotionId: string, code: string, action: TypeActionPromotion, valeur: string | null, mois: number | null, duree: TypeDureePromotion, periodes: number | null, avant: string, gain: string, apres: string, nom: { fr: string, en: string } }>, ecartees: Array<{ code: string, raisons: Array<{ code: string, fr: string, en: string }> }> | null };

export type TermesLusFragment = { codePostal: string | null, prixExact: boolean, fraisActivation: string, activation: string, engagementMois: number, kwhParAn: number, pourcentCreuses: number, base: string, total: string, mois: Array<string>, offre: { code: string, nom: { fr: string, en: string } }, tarif: { puissance: number, abonnement: string, kwh: string | null, kwhPleines: string | null, kwhCreuses: string | null }, etapes: Array<{ promotionId: string, code: string, action: TypeActionPromotion, valeur: string | null, mois: number | null, duree: TypeDureePromotion, periodes: number | null, avant: string, gain: string, apres: string, nom: { fr: string, en: string } }> };

export type SouscriptionLueFragment = { id: string, version: number, statut: StatutSouscription, numero: string, puissance: number, canal: CanalSouscription, test: boolean, dateDebut: string, dateFin: string | null, engagementJusquA: string | null, motif: string | null, motifSuspension: string | null, creerA: string, client: { id: string, nom: string, prenom: string }, termes: { codePostal: string | null, prixExact: boolean, fraisActivation: string, activation: string, engagementMois: number, kwhParAn: number, pourcentCreuses: number, base: string, total: string, mois: Array<string>, offre: { code: string, nom: { fr: string, en: string } }, tarif: { puissance: number, abonnement: string, kwh: string | null, kwhPleines: string | null, kwhCreuses: string | null }, etapes: Array<{ promotionId: string, code: string, action: TypeActionPromotion, valeur: string | null, mois: number | null, duree: TypeDureePromotion, periodes: number | null, avant: string, gain: string, apres: string, nom: { fr: string, en: string } }> } };

export type CatalogueQueryVariables = Exact<{
  besoin: BesoinInput;
  recherche?: string | null | undefined;
  fournisseur?: string | null | undefined;
  reglementee?: boolean | null | undefined;
  typePrix?: TypePrix | null | undefined;
  eligibleSeulement?: boolean | null | undefined;
  page: number;
  perPage: number;
}>;


export type CatalogueQuery = { consulterOffre: { fournisseurs: Array<string>, items: Array<{ code: string, fournisseur: string | null, reglementee: boolean, coutAnnuel: string | null, cle: string, nom: { fr: string, en: string }, description: { fr: string, en: string } | null, sansCoutExact: { fr: string, en: string } | null, tarif: { id: string, puissance: number, abonnement: string, kwh: string | null, kwhPleines: string | null, kwhCreuses: string | null } | null, versionOfferte: { id: string, numero: number, statut: StatutVersion, fraisActivation: string, engagementMois: number, tarifs: Array<{ id: string, puissance: number }> } | null, eligibilite: { eligible: boolean, raisons: Array<{ code: string, fr: string, en: string }> }, souscriptionEnCours: { id: string, statut: StatutSouscription } | null }>, pagination: { page: number, perPage: number, totalItems: number, totalPages: number, totalExact: boolean } } };

export type OffresCompareesQueryVariables = Exact<{
  besoin: BesoinInput;
  codes: Array<string> | string;
}>;


export type OffresCompareesQuery = { consulterOffre: { items: Array<{ code: string, fournisseur: string | null, reglementee: boolean, coutAnnuel: string | null, cle: string, nom: { fr: string, en: string }, description: { fr: string, en: string } | null, sansCoutExact: { fr: string, en: string } | null, tarif: { id: string, puissance: number, abonnement: string, kwh: string | null, kwhPleines: string | null, kwhCreuses: string | null } | null, versionOfferte: { id: string, numero: number, statut: StatutVersion, fraisActivation: string, engagementMois: number, tarifs: Array<{ id: string, puissance: number }> } | null, eligibilite: { eligible: boolean, raisons: Array<{ code: string, fr: string, en: string }> }, souscriptionEnCours: { id: string, statut: StatutSouscription } | null }> } };

export type OffreASouscrireQueryVariables = Exact<{
  code: string;
  besoin: BesoinInput;
}>;


export type OffreASouscrireQuery = { voirOffre: { code: string, fournisseur: string | null, reglementee: boolean, coutAnnuel: string | null, cle: string, nom: { fr: string, en: string }, description: { fr: string, en: string } | null, sansCoutExact: { fr: string, en: string } | null, tarif: { id: string, puissance: number, abonnement: string, kwh: string | null, kwhPleines: string | null, kwhCreuses: string | null } | null, versionOfferte: { id: string, numero: number, statut: StatutVersion, fraisActivation: string, engagementMois: number, tarifs: Array<{ id: string, puissance: number }> } | null, eligibilite: { eligible: boolean, raisons: Array<{ code: string, fr: string, en: string }> }, souscriptionEnCours: { id: string, statut: StatutSouscription } | null } };

export type DevisQueryVariables = Exact<{
  input: PrevisualiserSouscriptionInput;
}>;


export type DevisQuery = { previsualiserSouscription: { eligible: boolean, test: boolean, prixExact: boolean, versionNumero: number, fraisActivation: string, activation: string, engagementMois: number, kwhParAn: number, pourcentCreuses: number, base: string, total: string, mois: Array<string>, raisons: Array<{ code: string, fr: string, en: string }>, tarif: { puissance: number, abonnement: string, kwh: string | null, kwhPleines: string | null, kwhCreuses: string | null }, etapes: Array<{ promotionId: string, code: string, action: TypeActionPromotion, valeur: string | null, mois: number | null, duree: TypeDureePromotion, periodes: number | null, avant: string, gain: string, apres: string, nom: { fr: string, en: string } }>, ecartees: Array<{ code: string, raisons: Array<{ code: string, fr: string, en: string }> }> | null } };

export type AlternativesQueryVariables = Exact<{
  offreId: string;
  clientId?: string | null | undefined;
  numero?: string | null | undefined;
  codePostal?: string | null | undefined;
  puissance: number;
  kwhParAn?: number | null | undefined;
  pourcentCreuses?: number | null | undefined;
}>;


export type AlternativesQuery = { verifierEligibilite: { eligible: boolean, raisons: Array<{ code: string, fr: string, en: string }>, alternatives: Array<{ code: string, fournisseur: string | null, reglementee: boolean, coutAnnuel: string | null, cle: string, nom: { fr: string, en: string }, description: { fr: string, en: string } | null, sansCoutExact: { fr: string, en: string } | null, tarif: { id: string, puissance: number, abonnement: string, kwh: string | null, kwhPleines: string | null, kwhCreuses: string | null } | null, versionOfferte: { id: string, numero: number, statut: StatutVersion, fraisActivation: string, engagementMois: number, tarifs: Array<{ id: string, puissance: number }> } | null, eligibilite: { eligible: boolean, raisons: Array<{ code: string, fr: string, en: string }> }, souscriptionEnCours: { id: string, statut: StatutSouscription } | null }> } };

export type ClientServiQueryVariables = Exact<{
  id: string;
}>;


export type ClientServiQuery = { consulterAnnuaire: { items: Array<{ id: string, nom: string, prenom: string, telephone: string | null }> } };

export type OffresActuellesQueryVariables = Exact<{
  clientId?: string | null | undefined;
  kwhParAn?: number | null | undefined;
  pourcentCreuses?: number | null | undefined;
}>;


export type OffresActuellesQuery = { voirOffreSouscrite: { items: Array<{ coutAnnuel: string, id: string, version: number, statut: StatutSouscription, numero: string, puissance: number, canal: CanalSouscription, test: boolean, dateDebut: string, dateFin: string | null, engagementJusquA: string | null, motif: string | null, motifSuspension: string | null, creerA: string, client: { id: string, nom: string, prenom: string }, termes: { codePostal: string | null, prixExact: boolean, fraisActivation: string, activation: string, engagementMois: number, kwhParAn: number, pourcentCreuses: number, base: string, total: string, mois: Array<string>, offre: { code: string, nom: { fr: string, en: string } }, tarif: { puissance: number, abonnement: string, kwh: string | null, kwhPleines: string | null, kwhCreuses: string | null }, etapes: Array<{ promotionId: string, code: string, action: TypeActionPromotion, valeur: string | null, mois: number | null, duree: TypeDureePromotion, periodes: number | null, avant: string, gain: string, apres: string, nom: { fr: string, en: string } }> } }> } };

export type MesOffresQueryVariables = Exact<{
  page: number;
  perPage: number;
}>;


export type MesOffresQuery = { voirOffreSouscrite: { items: Array<{ id: string, version: number, statut: StatutSouscription, numero: string, puissance: number, canal: CanalSouscription, test: boolean, dateDebut: string, dateFin: string | null, engagementJusquA: string | null, motif: string | null, motifSuspension: string | null, creerA: string, client: { id: string, nom: string, prenom: string }, termes: { codePostal: string | null, prixExact: boolean, fraisActivation: string, activation: string, engagementMois: number, kwhParAn: number, pourcentCreuses: number, base: string, total: string, mois: Array<string>, offre: { code: string, nom: { fr: string, en: string } }, tarif: { puissance: number, abonnement: string, kwh: string | null, kwhPleines: string | null, kwhCreuses: string | null }, etapes: Array<{ promotionId: string, code: string, action: TypeActionPromotion, valeur: string | null, mois: number | null, duree: TypeDureePromotion, periodes: number | null, avant: string, gain: string, apres: string, nom: { fr: string, en: string } }> } }>, pagination: { page: number, perPage: number, totalItems: number, totalPages: number, totalExact: boolean } } };

export type UneSouscriptionQueryVariables = Exact<{
  id: string;
}>;


export type UneSouscriptionQuery = { voirSouscription: { id: string, version: number, statut: StatutSouscription, numero: string, puissance: number, canal: CanalSouscription, test: boolean, dateDebut: string, dateFin: string | null, engagementJusquA: string | null, motif: string | null, motifSuspension: string | null, creerA: string, historique: Array<{ id: string, creerA: string, action: string, statut: StatutSouscription | null, motif: string | null, auteur: { id: string, nom: string, prenom: string } | null }>, client: { id: string, nom: string, prenom: string }, termes: { codePostal: string | null, prixExact: boolean, fraisActivation: string, activation: string, engagementMois: number, kwhParAn: number, pourcentCreuses: number, base: string, total: string, mois: Array<string>, offre: { code: string, nom: { fr: string, en: string } }, tarif: { puissance: number, abonnement: string, kwh: string | null, kwhPleines: string | null, kwhCreuses: string | null }, etapes: Array<{ promotionId: string, code: string, action: TypeActionPromotion, valeur: string | null, mois: number | null, duree: TypeDureePromotion, periodes: number | null, avant: string, gain: string, apres: string, nom: { fr: string, en: string } }> } } };

export type SouscriptionsQueryVariables = Exact<{
  recherche?: string | null | undefined;
  offreId?: string | null | undefined;
  clientId?: string | null | undefined;
  statut?: StatutSouscription | null | undefined;
  du?: string | null | undefined;
  au?: string | null | undefined;
  test?: boolean | null | undefined;
  essais?: boolean | null | undefined;
  page: number;
  perPage: number;
}>;


export type SouscriptionsQuery = { consulterSouscription: { items: Array<{ id: string, version: number, statut: StatutSouscription, numero: string, puissance: number, canal: CanalSouscription, test: boolean, dateDebut: string, dateFin: string | null, engagementJusquA: string | null, motif: string | null, motifSuspension: string | null, creerA: string, client: { id: string, nom: string, prenom: string }, termes: { codePostal: string | null, prixExact: boolean, fraisActivation: string, activation: string, engagementMois: number, kwhParAn: number, pourcentCreuses: number, base: string, total: string, mois: Array<string>, offre: { code: string, nom: { fr: string, en: string } }, tarif: { puissance: number, abonnement: string, kwh: string | null, kwhPleines: string | null, kwhCreuses: string | null }, etapes: Array<{ promotionId: string, code: string, action: TypeActionPromotion, valeur: string | null, mois: number | null, duree: TypeDureePromotion, periodes: number | null, avant: string, gain: string, apres: string, nom: { fr: string, en: string } }> } }>, pagination: { page: number, perPage: number, totalItems: number, totalPages: number, totalExact: boolean } } };

export const OffreDuBesoinFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OffreDuBesoin"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Offre"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"cle"},"name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"description"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fournisseur"}},{"kind":"Field","name":{"kind":"Name","value":"reglementee"}},{"kind":"Field","name":{"kind":"Name","value":"coutAnnuel"}},{"kind":"Field","name":{"kind":"Name","value":"sansCoutExact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tarif"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"puissance"}},{"kind":"Field","name":{"kind":"Name","value":"abonnement"}},{"kind":"Field","name":{"kind":"Name","value":"kwh"}},{"kind":"Field","name":{"kind":"Name","value":"kwhPleines"}},{"kind":"Field","name":{"kind":"Name","value":"kwhCreuses"}}]}},{"kind":"Field","name":{"kind":"Name","value":"versionOfferte"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"statut"}},{"kind":"Field","name":{"kind":"Name","value":"fraisActivation"}},{"kind":"Field","name":{"kind":"Name","value":"engagementMois"}},{"kind":"Field","name":{"kind":"Name","value":"tarifs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"puissance"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"eligibilite"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eligible"}},{"kind":"Field","name":{"kind":"Name","value":"raisons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"souscriptionEnCours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"statut"}}]}}]}}]} as unknown as DocumentNode;
export const DevisLuFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DevisLu"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DevisSouscription"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eligible"}},{"kind":"Field","name":{"kind":"Name","value":"raisons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"test"}},{"kind":"Field","name":{"kind":"Name","value":"prixExact"}},{"kind":"Field","name":{"kind":"Name","value":"versionNumero"}},{"kind":"Field","name":{"kind":"Name","value":"tarif"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"puissance"}},{"kind":"Field","name":{"kind":"Name","value":"abonnement"}},{"kind":"Field","name":{"kind":"Name","value":"kwh"}},{"kind":"Field","name":{"kind":"Name","value":"kwhPleines"}},{"kind":"Field","name":{"kind":"Name","value":"kwhCreuses"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fraisActivation"}},{"kind":"Field","name":{"kind":"Name","value":"activation"}},{"kind":"Field","name":{"kind":"Name","value":"engagementMois"}},{"kind":"Field","name":{"kind":"Name","value":"kwhParAn"}},{"kind":"Field","name":{"kind":"Name","value":"pourcentCreuses"}},{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"mois"}},{"kind":"Field","name":{"kind":"Name","value":"etapes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"promotionId"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"valeur"}},{"kind":"Field","name":{"kind":"Name","value":"mois"}},{"kind":"Field","name":{"kind":"Name","value":"duree"}},{"kind":"Field","name":{"kind":"Name","value":"periodes"}},{"kind":"Field","name":{"kind":"Name","value":"avant"}},{"kind":"Field","name":{"kind":"Name","value":"gain"}},{"kind":"Field","name":{"kind":"Name","value":"apres"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ecartees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"raisons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode;
export const TermesLusFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TermesLus"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TermesSouscription"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offre"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"codePostal"}},{"kind":"Field","name":{"kind":"Name","value":"prixExact"}},{"kind":"Field","name":{"kind":"Name","value":"tarif"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"puissance"}},{"kind":"Field","name":{"kind":"Name","value":"abonnement"}},{"kind":"Field","name":{"kind":"Name","value":"kwh"}},{"kind":"Field","name":{"kind":"Name","value":"kwhPleines"}},{"kind":"Field","name":{"kind":"Name","value":"kwhCreuses"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fraisActivation"}},{"kind":"Field","name":{"kind":"Name","value":"activation"}},{"kind":"Field","name":{"kind":"Name","value":"engagementMois"}},{"kind":"Field","name":{"kind":"Name","value":"kwhParAn"}},{"kind":"Field","name":{"kind":"Name","value":"pourcentCreuses"}},{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"mois"}},{"kind":"Field","name":{"kind":"Name","value":"etapes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"promotionId"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"valeur"}},{"kind":"Field","name":{"kind":"Name","value":"mois"}},{"kind":"Field","name":{"kind":"Name","value":"duree"}},{"kind":"Field","name":{"kind":"Name","value":"periodes"}},{"kind":"Field","name":{"kind":"Name","value":"avant"}},{"kind":"Field","name":{"kind":"Name","value":"gain"}},{"kind":"Field","name":{"kind":"Name","value":"apres"}}]}}]}}]} as unknown as DocumentNode;
export const SouscriptionLueFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SouscriptionLue"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Souscription"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"statut"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"puissance"}},{"kind":"Field","name":{"kind":"Name","value":"canal"}},{"kind":"Field","name":{"kind":"Name","value":"test"}},{"kind":"Field","name":{"kind":"Name","value":"dateDebut"}},{"kind":"Field","name":{"kind":"Name","value":"dateFin"}},{"kind":"Field","name":{"kind":"Name","value":"engagementJusquA"}},{"kind":"Field","name":{"kind":"Name","value":"motif"}},{"kind":"Field","name":{"kind":"Name","value":"motifSuspension"}},{"kind":"Field","name":{"kind":"Name","value":"creerA"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"termes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TermesLus"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TermesLus"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TermesSouscription"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offre"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"codePostal"}},{"kind":"Field","name":{"kind":"Name","value":"prixExact"}},{"kind":"Field","name":{"kind":"Name","value":"tarif"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"puissance"}},{"kind":"Field","name":{"kind":"Name","value":"abonnement"}},{"kind":"Field","name":{"kind":"Name","value":"kwh"}},{"kind":"Field","name":{"kind":"Name","value":"kwhPleines"}},{"kind":"Field","name":{"kind":"Name","value":"kwhCreuses"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fraisActivation"}},{"kind":"Field","name":{"kind":"Name","value":"activation"}},{"kind":"Field","name":{"kind":"Name","value":"engagementMois"}},{"kind":"Field","name":{"kind":"Name","value":"kwhParAn"}},{"kind":"Field","name":{"kind":"Name","value":"pourcentCreuses"}},{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"mois"}},{"kind":"Field","name":{"kind":"Name","value":"etapes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"promotionId"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"valeur"}},{"kind":"Field","name":{"kind":"Name","value":"mois"}},{"kind":"Field","name":{"kind":"Name","value":"duree"}},{"kind":"Field","name":{"kind":"Name","value":"periodes"}},{"kind":"Field","name":{"kind":"Name","value":"avant"}},{"kind":"Field","name":{"kind":"Name","value":"gain"}},{"kind":"Field","name":{"kind":"Name","value":"apres"}}]}}]}}]} as unknown as DocumentNode;
export const SouscrireOffreDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SouscrireOffre"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SouscrireOffreInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"souscrireOffre"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"souscription"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SouscriptionLue"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TermesLus"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TermesSouscription"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offre"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"codePostal"}},{"kind":"Field","name":{"kind":"Name","value":"prixExact"}},{"kind":"Field","name":{"kind":"Name","value":"tarif"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"puissance"}},{"kind":"Field","name":{"kind":"Name","value":"abonnement"}},{"kind":"Field","name":{"kind":"Name","value":"kwh"}},{"kind":"Field","name":{"kind":"Name","value":"kwhPleines"}},{"kind":"Field","name":{"kind":"Name","value":"kwhCreuses"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fraisActivation"}},{"kind":"Field","name":{"kind":"Name","value":"activation"}},{"kind":"Field","name":{"kind":"Name","value":"engagementMois"}},{"kind":"Field","name":{"kind":"Name","value":"kwhParAn"}},{"kind":"Field","name":{"kind":"Name","value":"pourcentCreuses"}},{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"mois"}},{"kind":"Field","name":{"kind":"Name","value":"etapes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"promotionId"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"valeur"}},{"kind":"Field","name":{"kind":"Name","value":"mois"}},{"kind":"Field","name":{"kind":"Name","value":"duree"}},{"kind":"Field","name":{"kind":"Name","value":"periodes"}},{"kind":"Field","name":{"kind":"Name","value":"avant"}},{"kind":"Field","name":{"kind":"Name","value":"gain"}},{"kind":"Field","name":{"kind":"Name","value":"apres"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SouscriptionLue"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Souscription"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"statut"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"puissance"}},{"kind":"Field","name":{"kind":"Name","value":"canal"}},{"kind":"Field","name":{"kind":"Name","value":"test"}},{"kind":"Field","name":{"kind":"Name","value":"dateDebut"}},{"kind":"Field","name":{"kind":"Name","value":"dateFin"}},{"kind":"Field","name":{"kind":"Name","value":"engagementJusquA"}},{"kind":"Field","name":{"kind":"Name","value":"motif"}},{"kind":"Field","name":{"kind":"Name","value":"motifSuspension"}},{"kind":"Field","name":{"kind":"Name","value":"creerA"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"termes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TermesLus"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useSouscrireOffreMutation__
 *
 * To run a mutation, you first call `useSouscrireOffreMutation` within a React component and pass it any options that fit your needs.
 * When your component renders, `useSouscrireOffreMutation` returns a tuple that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - An object with fields that represent the current status of the mutation's execution
 *
 * @param baseOptions options that will be passed into the mutation, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options-2;
 *
 * @example
 * const [souscrireOffreMutation, { data, loading, error }] = useSouscrireOffreMutation({
 *   variables: {
 *      input: // value for 'input'
 *   },
 * });
 */
export function useSouscrireOffreMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<SouscrireOffreMutation, SouscrireOffreMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<SouscrireOffreMutation, SouscrireOffreMutationVariables>(SouscrireOffreDocument, options);
      }
export type SouscrireOffreMutationHookResult = ReturnType<typeof useSouscrireOffreMutation>;
export type SouscrireOffreMutationResult = ApolloReactCommon.MutationResult<SouscrireOffreMutation>;
export const SuspendreSouscriptionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SuspendreSouscription"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SuspendreSouscriptionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"suspendreSouscription"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"souscription"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SouscriptionLue"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TermesLus"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TermesSouscription"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offre"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"codePostal"}},{"kind":"Field","name":{"kind":"Name","value":"prixExact"}},{"kind":"Field","name":{"kind":"Name","value":"tarif"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"puissance"}},{"kind":"Field","name":{"kind":"Name","value":"abonnement"}},{"kind":"Field","name":{"kind":"Name","value":"kwh"}},{"kind":"Field","name":{"kind":"Name","value":"kwhPleines"}},{"kind":"Field","name":{"kind":"Name","value":"kwhCreuses"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fraisActivation"}},{"kind":"Field","name":{"kind":"Name","value":"activation"}},{"kind":"Field","name":{"kind":"Name","value":"engagementMois"}},{"kind":"Field","name":{"kind":"Name","value":"kwhParAn"}},{"kind":"Field","name":{"kind":"Name","value":"pourcentCreuses"}},{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"mois"}},{"kind":"Field","name":{"kind":"Name","value":"etapes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"promotionId"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"valeur"}},{"kind":"Field","name":{"kind":"Name","value":"mois"}},{"kind":"Field","name":{"kind":"Name","value":"duree"}},{"kind":"Field","name":{"kind":"Name","value":"periodes"}},{"kind":"Field","name":{"kind":"Name","value":"avant"}},{"kind":"Field","name":{"kind":"Name","value":"gain"}},{"kind":"Field","name":{"kind":"Name","value":"apres"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SouscriptionLue"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Souscription"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"statut"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"puissance"}},{"kind":"Field","name":{"kind":"Name","value":"canal"}},{"kind":"Field","name":{"kind":"Name","value":"test"}},{"kind":"Field","name":{"kind":"Name","value":"dateDebut"}},{"kind":"Field","name":{"kind":"Name","value":"dateFin"}},{"kind":"Field","name":{"kind":"Name","value":"engagementJusquA"}},{"kind":"Field","name":{"kind":"Name","value":"motif"}},{"kind":"Field","name":{"kind":"Name","value":"motifSuspension"}},{"kind":"Field","name":{"kind":"Name","value":"creerA"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"termes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TermesLus"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useSuspendreSouscriptionMutation__
 *
 * To run a mutation, you first call `useSuspendreSouscriptionMutation` within a React component and pass it any options that fit your needs.
 * When your component renders, `useSuspendreSouscriptionMutation` returns a tuple that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - An object with fields that represent the current status of the mutation's execution
 *
 * @param baseOptions options that will be passed into the mutation, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options-2;
 *
 * @example
 * const [suspendreSouscriptionMutation, { data, loading, error }] = useSuspendreSouscriptionMutation({
 *   variables: {
 *      input: // value for 'input'
 *   },
 * });
 */
export function useSuspendreSouscriptionMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<SuspendreSouscriptionMutation, SuspendreSouscriptionMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<SuspendreSouscriptionMutation, SuspendreSouscriptionMutationVariables>(SuspendreSouscriptionDocument, options);
      }
export type SuspendreSouscriptionMutationHookResult = ReturnType<typeof useSuspendreSouscriptionMutation>;
export type SuspendreSouscriptionMutationResult = ApolloReactCommon.MutationResult<SuspendreSouscriptionMutation>;
export const ReprendreSouscriptionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReprendreSouscription"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReprendreSouscriptionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reprendreSouscription"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"souscription"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SouscriptionLue"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TermesLus"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TermesSouscription"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offre"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"codePostal"}},{"kind":"Field","name":{"kind":"Name","value":"prixExact"}},{"kind":"Field","name":{"kind":"Name","value":"tarif"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"puissance"}},{"kind":"Field","name":{"kind":"Name","value":"abonnement"}},{"kind":"Field","name":{"kind":"Name","value":"kwh"}},{"kind":"Field","name":{"kind":"Name","value":"kwhPleines"}},{"kind":"Field","name":{"kind":"Name","value":"kwhCreuses"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fraisActivation"}},{"kind":"Field","name":{"kind":"Name","value":"activation"}},{"kind":"Field","name":{"kind":"Name","value":"engagementMois"}},{"kind":"Field","name":{"kind":"Name","value":"kwhParAn"}},{"kind":"Field","name":{"kind":"Name","value":"pourcentCreuses"}},{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"mois"}},{"kind":"Field","name":{"kind":"Name","value":"etapes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"promotionId"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"valeur"}},{"kind":"Field","name":{"kind":"Name","value":"mois"}},{"kind":"Field","name":{"kind":"Name","value":"duree"}},{"kind":"Field","name":{"kind":"Name","value":"periodes"}},{"kind":"Field","name":{"kind":"Name","value":"avant"}},{"kind":"Field","name":{"kind":"Name","value":"gain"}},{"kind":"Field","name":{"kind":"Name","value":"apres"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SouscriptionLue"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Souscription"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"statut"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"puissance"}},{"kind":"Field","name":{"kind":"Name","value":"canal"}},{"kind":"Field","name":{"kind":"Name","value":"test"}},{"kind":"Field","name":{"kind":"Name","value":"dateDebut"}},{"kind":"Field","name":{"kind":"Name","value":"dateFin"}},{"kind":"Field","name":{"kind":"Name","value":"engagementJusquA"}},{"kind":"Field","name":{"kind":"Name","value":"motif"}},{"kind":"Field","name":{"kind":"Name","value":"motifSuspension"}},{"kind":"Field","name":{"kind":"Name","value":"creerA"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"termes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TermesLus"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useReprendreSouscriptionMutation__
 *
 * To run a mutation, you first call `useReprendreSouscriptionMutation` within a React component and pass it any options that fit your needs.
 * When your component renders, `useReprendreSouscriptionMutation` returns a tuple that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - An object with fields that represent the current status of the mutation's execution
 *
 * @param baseOptions options that will be passed into the mutation, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options-2;
 *
 * @example
 * const [reprendreSouscriptionMutation, { data, loading, error }] = useReprendreSouscriptionMutation({
 *   variables: {
 *      input: // value for 'input'
 *   },
 * });
 */
export function useReprendreSouscriptionMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<ReprendreSouscriptionMutation, ReprendreSouscriptionMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<ReprendreSouscriptionMutation, ReprendreSouscriptionMutationVariables>(ReprendreSouscriptionDocument, options);
      }
export type ReprendreSouscriptionMutationHookResult = ReturnType<typeof useReprendreSouscriptionMutation>;
export type ReprendreSouscriptionMutationResult = ApolloReactCommon.MutationResult<ReprendreSouscriptionMutation>;
export const ResilierSouscriptionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResilierSouscription"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResilierSouscriptionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resilierSouscription"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"souscription"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SouscriptionLue"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TermesLus"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TermesSouscription"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offre"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"codePostal"}},{"kind":"Field","name":{"kind":"Name","value":"prixExact"}},{"kind":"Field","name":{"kind":"Name","value":"tarif"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"puissance"}},{"kind":"Field","name":{"kind":"Name","value":"abonnement"}},{"kind":"Field","name":{"kind":"Name","value":"kwh"}},{"kind":"Field","name":{"kind":"Name","value":"kwhPleines"}},{"kind":"Field","name":{"kind":"Name","value":"kwhCreuses"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fraisActivation"}},{"kind":"Field","name":{"kind":"Name","value":"activation"}},{"kind":"Field","name":{"kind":"Name","value":"engagementMois"}},{"kind":"Field","name":{"kind":"Name","value":"kwhParAn"}},{"kind":"Field","name":{"kind":"Name","value":"pourcentCreuses"}},{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"mois"}},{"kind":"Field","name":{"kind":"Name","value":"etapes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"promotionId"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"valeur"}},{"kind":"Field","name":{"kind":"Name","value":"mois"}},{"kind":"Field","name":{"kind":"Name","value":"duree"}},{"kind":"Field","name":{"kind":"Name","value":"periodes"}},{"kind":"Field","name":{"kind":"Name","value":"avant"}},{"kind":"Field","name":{"kind":"Name","value":"gain"}},{"kind":"Field","name":{"kind":"Name","value":"apres"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SouscriptionLue"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Souscription"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"statut"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"puissance"}},{"kind":"Field","name":{"kind":"Name","value":"canal"}},{"kind":"Field","name":{"kind":"Name","value":"test"}},{"kind":"Field","name":{"kind":"Name","value":"dateDebut"}},{"kind":"Field","name":{"kind":"Name","value":"dateFin"}},{"kind":"Field","name":{"kind":"Name","value":"engagementJusquA"}},{"kind":"Field","name":{"kind":"Name","value":"motif"}},{"kind":"Field","name":{"kind":"Name","value":"motifSuspension"}},{"kind":"Field","name":{"kind":"Name","value":"creerA"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"termes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TermesLus"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useResilierSouscriptionMutation__
 *
 * To run a mutation, you first call `useResilierSouscriptionMutation` within a React component and pass it any options that fit your needs.
 * When your component renders, `useResilierSouscriptionMutation` returns a tuple that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - An object with fields that represent the current status of the mutation's execution
 *
 * @param baseOptions options that will be passed into the mutation, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options-2;
 *
 * @example
 * const [resilierSouscriptionMutation, { data, loading, error }] = useResilierSouscriptionMutation({
 *   variables: {
 *      input: // value for 'input'
 *   },
 * });
 */
export function useResilierSouscriptionMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<ResilierSouscriptionMutation, ResilierSouscriptionMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<ResilierSouscriptionMutation, ResilierSouscriptionMutationVariables>(ResilierSouscriptionDocument, options);
      }
export type ResilierSouscriptionMutationHookResult = ReturnType<typeof useResilierSouscriptionMutation>;
export type ResilierSouscriptionMutationResult = ApolloReactCommon.MutationResult<ResilierSouscriptionMutation>;
export const CatalogueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Catalogue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"besoin"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BesoinInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"recherche"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fournisseur"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reglementee"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"typePrix"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TypePrix"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"eligibleSeulement"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"page"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"perPage"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consulterOffre"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"besoin"},"value":{"kind":"Variable","name":{"kind":"Name","value":"besoin"}}},{"kind":"Argument","name":{"kind":"Name","value":"recherche"},"value":{"kind":"Variable","name":{"kind":"Name","value":"recherche"}}},{"kind":"Argument","name":{"kind":"Name","value":"fournisseur"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fournisseur"}}},{"kind":"Argument","name":{"kind":"Name","value":"reglementee"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reglementee"}}},{"kind":"Argument","name":{"kind":"Name","value":"typePrix"},"value":{"kind":"Variable","name":{"kind":"Name","value":"typePrix"}}},{"kind":"Argument","name":{"kind":"Name","value":"eligibleSeulement"},"value":{"kind":"Variable","name":{"kind":"Name","value":"eligibleSeulement"}}},{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"Variable","name":{"kind":"Name","value":"page"}}},{"kind":"Argument","name":{"kind":"Name","value":"perPage"},"value":{"kind":"Variable","name":{"kind":"Name","value":"perPage"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OffreDuBesoin"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fournisseurs"}},{"kind":"Field","name":{"kind":"Name","value":"pagination"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"perPage"}},{"kind":"Field","name":{"kind":"Name","value":"totalItems"}},{"kind":"Field","name":{"kind":"Name","value":"totalPages"}},{"kind":"Field","name":{"kind":"Name","value":"totalExact"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OffreDuBesoin"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Offre"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"cle"},"name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"description"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fournisseur"}},{"kind":"Field","name":{"kind":"Name","value":"reglementee"}},{"kind":"Field","name":{"kind":"Name","value":"coutAnnuel"}},{"kind":"Field","name":{"kind":"Name","value":"sansCoutExact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tarif"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"puissance"}},{"kind":"Field","name":{"kind":"Name","value":"abonnement"}},{"kind":"Field","name":{"kind":"Name","value":"kwh"}},{"kind":"Field","name":{"kind":"Name","value":"kwhPleines"}},{"kind":"Field","name":{"kind":"Name","value":"kwhCreuses"}}]}},{"kind":"Field","name":{"kind":"Name","value":"versionOfferte"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"statut"}},{"kind":"Field","name":{"kind":"Name","value":"fraisActivation"}},{"kind":"Field","name":{"kind":"Name","value":"engagementMois"}},{"kind":"Field","name":{"kind":"Name","value":"tarifs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"puissance"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"eligibilite"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eligible"}},{"kind":"Field","name":{"kind":"Name","value":"raisons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"souscriptionEnCours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"statut"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useCatalogueQuery__
 *
 * To run a query within a React component, call `useCatalogueQuery` and pass it any options that fit your needs.
 * When your component renders, `useCatalogueQuery` returns an object from Apollo Client that contains loading, error, and data properties
 * you can use to render your UI.
 *
 * @param baseOptions options that will be passed into the query, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options;
 *
 * @example
 * const { data, loading, error } = useCatalogueQuery({
 *   variables: {
 *      besoin: // value for 'besoin'
 *      recherche: // value for 'recherche'
 *      fournisseur: // value for 'fournisseur'
 *      reglementee: // value for 'reglementee'
 *      typePrix: // value for 'typePrix'
 *      eligibleSeulement: // value for 'eligibleSeulement'
 *      page: // value for 'page'
 *      perPage: // value for 'perPage'
 *   },
 * });
 */
export function useCatalogueQuery(baseOptions: ApolloReactHooks.QueryHookOptions<CatalogueQuery, CatalogueQueryVariables> & ({ variables: CatalogueQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<CatalogueQuery, CatalogueQueryVariables>(CatalogueDocument, options);
      }
export function useCatalogueLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<CatalogueQuery, CatalogueQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<CatalogueQuery, CatalogueQueryVariables>(CatalogueDocument, options);
        }
// @ts-ignore
export function useCatalogueSuspenseQuery(baseOptions?: ApolloReactHooks.SuspenseQueryHookOptions<CatalogueQuery, CatalogueQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<CatalogueQuery, CatalogueQueryVariables>;
export function useCatalogueSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<CatalogueQuery, CatalogueQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<CatalogueQuery | undefined, CatalogueQueryVariables>;
export function useCatalogueSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<CatalogueQuery, CatalogueQueryVariables>) {
          const options = baseOptions === ApolloReactHooks.skipToken ? baseOptions : {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useSuspenseQuery<CatalogueQuery, CatalogueQueryVariables>(CatalogueDocument, options);
        }
export type CatalogueQueryHookResult = ReturnType<typeof useCatalogueQuery>;
export type CatalogueLazyQueryHookResult = ReturnType<typeof useCatalogueLazyQuery>;
export type CatalogueSuspenseQueryHookResult = ReturnType<typeof useCatalogueSuspenseQuery>;
export type CatalogueQueryResult = ApolloReactCommon.QueryResult<CatalogueQuery, CatalogueQueryVariables>;
export const OffresCompareesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OffresComparees"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"besoin"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BesoinInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"codes"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consulterOffre"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"besoin"},"value":{"kind":"Variable","name":{"kind":"Name","value":"besoin"}}},{"kind":"Argument","name":{"kind":"Name","value":"codes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"codes"}}},{"kind":"Argument","name":{"kind":"Name","value":"perPage"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OffreDuBesoin"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OffreDuBesoin"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Offre"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"cle"},"name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"description"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fournisseur"}},{"kind":"Field","name":{"kind":"Name","value":"reglementee"}},{"kind":"Field","name":{"kind":"Name","value":"coutAnnuel"}},{"kind":"Field","name":{"kind":"Name","value":"sansCoutExact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tarif"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"puissance"}},{"kind":"Field","name":{"kind":"Name","value":"abonnement"}},{"kind":"Field","name":{"kind":"Name","value":"kwh"}},{"kind":"Field","name":{"kind":"Name","value":"kwhPleines"}},{"kind":"Field","name":{"kind":"Name","value":"kwhCreuses"}}]}},{"kind":"Field","name":{"kind":"Name","value":"versionOfferte"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"statut"}},{"kind":"Field","name":{"kind":"Name","value":"fraisActivation"}},{"kind":"Field","name":{"kind":"Name","value":"engagementMois"}},{"kind":"Field","name":{"kind":"Name","value":"tarifs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"puissance"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"eligibilite"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eligible"}},{"kind":"Field","name":{"kind":"Name","value":"raisons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"souscriptionEnCours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"statut"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useOffresCompareesQuery__
 *
 * To run a query within a React component, call `useOffresCompareesQuery` and pass it any options that fit your needs.
 * When your component renders, `useOffresCompareesQuery` returns an object from Apollo Client that contains loading, error, and data properties
 * you can use to render your UI.
 *
 * @param baseOptions options that will be passed into the query, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options;
 *
 * @example
 * const { data, loading, error } = useOffresCompareesQuery({
 *   variables: {
 *      besoin: // value for 'besoin'
 *      codes: // value for 'codes'
 *   },
 * });
 */
export function useOffresCompareesQuery(baseOptions: ApolloReactHooks.QueryHookOptions<OffresCompareesQuery, OffresCompareesQueryVariables> & ({ variables: OffresCompareesQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<OffresCompareesQuery, OffresCompareesQueryVariables>(OffresCompareesDocument, options);
      }
export function useOffresCompareesLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<OffresCompareesQuery, OffresCompareesQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<OffresCompareesQuery, OffresCompareesQueryVariables>(OffresCompareesDocument, options);
        }
// @ts-ignore
export function useOffresCompareesSuspenseQuery(baseOptions?: ApolloReactHooks.SuspenseQueryHookOptions<OffresCompareesQuery, OffresCompareesQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<OffresCompareesQuery, OffresCompareesQueryVariables>;
export function useOffresCompareesSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<OffresCompareesQuery, OffresCompareesQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<OffresCompareesQuery | undefined, OffresCompareesQueryVariables>;
export function useOffresCompareesSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<OffresCompareesQuery, OffresCompareesQueryVariables>) {
          const options = baseOptions === ApolloReactHooks.skipToken ? baseOptions : {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useSuspenseQuery<OffresCompareesQuery, OffresCompareesQueryVariables>(OffresCompareesDocument, options);
        }
export type OffresCompareesQueryHookResult = ReturnType<typeof useOffresCompareesQuery>;
export type OffresCompareesLazyQueryHookResult = ReturnType<typeof useOffresCompareesLazyQuery>;
export type OffresCompareesSuspenseQueryHookResult = ReturnType<typeof useOffresCompareesSuspenseQuery>;
export type OffresCompareesQueryResult = ApolloReactCommon.QueryResult<OffresCompareesQuery, OffresCompareesQueryVariables>;
export const OffreASouscrireDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OffreASouscrire"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"besoin"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BesoinInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"voirOffre"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}},{"kind":"Argument","name":{"kind":"Name","value":"besoin"},"value":{"kind":"Variable","name":{"kind":"Name","value":"besoin"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OffreDuBesoin"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OffreDuBesoin"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Offre"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"cle"},"name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"description"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fournisseur"}},{"kind":"Field","name":{"kind":"Name","value":"reglementee"}},{"kind":"Field","name":{"kind":"Name","value":"coutAnnuel"}},{"kind":"Field","name":{"kind":"Name","value":"sansCoutExact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tarif"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"puissance"}},{"kind":"Field","name":{"kind":"Name","value":"abonnement"}},{"kind":"Field","name":{"kind":"Name","value":"kwh"}},{"kind":"Field","name":{"kind":"Name","value":"kwhPleines"}},{"kind":"Field","name":{"kind":"Name","value":"kwhCreuses"}}]}},{"kind":"Field","name":{"kind":"Name","value":"versionOfferte"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"statut"}},{"kind":"Field","name":{"kind":"Name","value":"fraisActivation"}},{"kind":"Field","name":{"kind":"Name","value":"engagementMois"}},{"kind":"Field","name":{"kind":"Name","value":"tarifs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"puissance"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"eligibilite"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eligible"}},{"kind":"Field","name":{"kind":"Name","value":"raisons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"souscriptionEnCours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"statut"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useOffreASouscrireQuery__
 *
 * To run a query within a React component, call `useOffreASouscrireQuery` and pass it any options that fit your needs.
 * When your component renders, `useOffreASouscrireQuery` returns an object from Apollo Client that contains loading, error, and data properties
 * you can use to render your UI.
 *
 * @param baseOptions options that will be passed into the query, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options;
 *
 * @example
 * const { data, loading, error } = useOffreASouscrireQuery({
 *   variables: {
 *      code: // value for 'code'
 *      besoin: // value for 'besoin'
 *   },
 * });
 */
export function useOffreASouscrireQuery(baseOptions: ApolloReactHooks.QueryHookOptions<OffreASouscrireQuery, OffreASouscrireQueryVariables> & ({ variables: OffreASouscrireQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<OffreASouscrireQuery, OffreASouscrireQueryVariables>(OffreASouscrireDocument, options);
      }
export function useOffreASouscrireLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<OffreASouscrireQuery, OffreASouscrireQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<OffreASouscrireQuery, OffreASouscrireQueryVariables>(OffreASouscrireDocument, options);
        }
// @ts-ignore
export function useOffreASouscrireSuspenseQuery(baseOptions?: ApolloReactHooks.SuspenseQueryHookOptions<OffreASouscrireQuery, OffreASouscrireQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<OffreASouscrireQuery, OffreASouscrireQueryVariables>;
export function useOffreASouscrireSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<OffreASouscrireQuery, OffreASouscrireQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<OffreASouscrireQuery | undefined, OffreASouscrireQueryVariables>;
export function useOffreASouscrireSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<OffreASouscrireQuery, OffreASouscrireQueryVariables>) {
          const options = baseOptions === ApolloReactHooks.skipToken ? baseOptions : {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useSuspenseQuery<OffreASouscrireQuery, OffreASouscrireQueryVariables>(OffreASouscrireDocument, options);
        }
export type OffreASouscrireQueryHookResult = ReturnType<typeof useOffreASouscrireQuery>;
export type OffreASouscrireLazyQueryHookResult = ReturnType<typeof useOffreASouscrireLazyQuery>;
export type OffreASouscrireSuspenseQueryHookResult = ReturnType<typeof useOffreASouscrireSuspenseQuery>;
export type OffreASouscrireQueryResult = ApolloReactCommon.QueryResult<OffreASouscrireQuery, OffreASouscrireQueryVariables>;
export const DevisDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Devis"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PrevisualiserSouscriptionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"previsualiserSouscription"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DevisLu"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DevisLu"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DevisSouscription"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eligible"}},{"kind":"Field","name":{"kind":"Name","value":"raisons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"test"}},{"kind":"Field","name":{"kind":"Name","value":"prixExact"}},{"kind":"Field","name":{"kind":"Name","value":"versionNumero"}},{"kind":"Field","name":{"kind":"Name","value":"tarif"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"puissance"}},{"kind":"Field","name":{"kind":"Name","value":"abonnement"}},{"kind":"Field","name":{"kind":"Name","value":"kwh"}},{"kind":"Field","name":{"kind":"Name","value":"kwhPleines"}},{"kind":"Field","name":{"kind":"Name","value":"kwhCreuses"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fraisActivation"}},{"kind":"Field","name":{"kind":"Name","value":"activation"}},{"kind":"Field","name":{"kind":"Name","value":"engagementMois"}},{"kind":"Field","name":{"kind":"Name","value":"kwhParAn"}},{"kind":"Field","name":{"kind":"Name","value":"pourcentCreuses"}},{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"mois"}},{"kind":"Field","name":{"kind":"Name","value":"etapes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"promotionId"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"valeur"}},{"kind":"Field","name":{"kind":"Name","value":"mois"}},{"kind":"Field","name":{"kind":"Name","value":"duree"}},{"kind":"Field","name":{"kind":"Name","value":"periodes"}},{"kind":"Field","name":{"kind":"Name","value":"avant"}},{"kind":"Field","name":{"kind":"Name","value":"gain"}},{"kind":"Field","name":{"kind":"Name","value":"apres"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ecartees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"raisons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useDevisQuery__
 *
 * To run a query within a React component, call `useDevisQuery` and pass it any options that fit your needs.
 * When your component renders, `useDevisQuery` returns an object from Apollo Client that contains loading, error, and data properties
 * you can use to render your UI.
 *
 * @param baseOptions options that will be passed into the query, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options;
 *
 * @example
 * const { data, loading, error } = useDevisQuery({
 *   variables: {
 *      input: // value for 'input'
 *   },
 * });
 */
export function useDevisQuery(baseOptions: ApolloReactHooks.QueryHookOptions<DevisQuery, DevisQueryVariables> & ({ variables: DevisQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<DevisQuery, DevisQueryVariables>(DevisDocument, options);
      }
export function useDevisLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<DevisQuery, DevisQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<DevisQuery, DevisQueryVariables>(DevisDocument, options);
        }
// @ts-ignore
export function useDevisSuspenseQuery(baseOptions?: ApolloReactHooks.SuspenseQueryHookOptions<DevisQuery, DevisQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<DevisQuery, DevisQueryVariables>;
export function useDevisSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<DevisQuery, DevisQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<DevisQuery | undefined, DevisQueryVariables>;
export function useDevisSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<DevisQuery, DevisQueryVariables>) {
          const options = baseOptions === ApolloReactHooks.skipToken ? baseOptions : {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useSuspenseQuery<DevisQuery, DevisQueryVariables>(DevisDocument, options);
        }
export type DevisQueryHookResult = ReturnType<typeof useDevisQuery>;
export type DevisLazyQueryHookResult = ReturnType<typeof useDevisLazyQuery>;
export type DevisSuspenseQueryHookResult = ReturnType<typeof useDevisSuspenseQuery>;
export type DevisQueryResult = ApolloReactCommon.QueryResult<DevisQuery, DevisQueryVariables>;
export const AlternativesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Alternatives"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offreId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"clientId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"numero"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"codePostal"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"puissance"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kwhParAn"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"pourcentCreuses"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verifierEligibilite"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"offreId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offreId"}}},{"kind":"Argument","name":{"kind":"Name","value":"clientId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"clientId"}}},{"kind":"Argument","name":{"kind":"Name","value":"numero"},"value":{"kind":"Variable","name":{"kind":"Name","value":"numero"}}},{"kind":"Argument","name":{"kind":"Name","value":"codePostal"},"value":{"kind":"Variable","name":{"kind":"Name","value":"codePostal"}}},{"kind":"Argument","name":{"kind":"Name","value":"puissance"},"value":{"kind":"Variable","name":{"kind":"Name","value":"puissance"}}},{"kind":"Argument","name":{"kind":"Name","value":"kwhParAn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kwhParAn"}}},{"kind":"Argument","name":{"kind":"Name","value":"pourcentCreuses"},"value":{"kind":"Variable","name":{"kind":"Name","value":"pourcentCreuses"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eligible"}},{"kind":"Field","name":{"kind":"Name","value":"raisons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alternatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OffreDuBesoin"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OffreDuBesoin"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Offre"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"cle"},"name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"description"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fournisseur"}},{"kind":"Field","name":{"kind":"Name","value":"reglementee"}},{"kind":"Field","name":{"kind":"Name","value":"coutAnnuel"}},{"kind":"Field","name":{"kind":"Name","value":"sansCoutExact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tarif"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"puissance"}},{"kind":"Field","name":{"kind":"Name","value":"abonnement"}},{"kind":"Field","name":{"kind":"Name","value":"kwh"}},{"kind":"Field","name":{"kind":"Name","value":"kwhPleines"}},{"kind":"Field","name":{"kind":"Name","value":"kwhCreuses"}}]}},{"kind":"Field","name":{"kind":"Name","value":"versionOfferte"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"statut"}},{"kind":"Field","name":{"kind":"Name","value":"fraisActivation"}},{"kind":"Field","name":{"kind":"Name","value":"engagementMois"}},{"kind":"Field","name":{"kind":"Name","value":"tarifs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"puissance"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"eligibilite"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eligible"}},{"kind":"Field","name":{"kind":"Name","value":"raisons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"souscriptionEnCours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"statut"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useAlternativesQuery__
 *
 * To run a query within a React component, call `useAlternativesQuery` and pass it any options that fit your needs.
 * When your component renders, `useAlternativesQuery` returns an object from Apollo Client that contains loading, error, and data properties
 * you can use to render your UI.
 *
 * @param baseOptions options that will be passed into the query, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options;
 *
 * @example
 * const { data, loading, error } = useAlternativesQuery({
 *   variables: {
 *      offreId: // value for 'offreId'
 *      clientId: // value for 'clientId'
 *      numero: // value for 'numero'
 *      codePostal: // value for 'codePostal'
 *      puissance: // value for 'puissance'
 *      kwhParAn: // value for 'kwhParAn'
 *      pourcentCreuses: // value for 'pourcentCreuses'
 *   },
 * });
 */
export function useAlternativesQuery(baseOptions: ApolloReactHooks.QueryHookOptions<AlternativesQuery, AlternativesQueryVariables> & ({ variables: AlternativesQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<AlternativesQuery, AlternativesQueryVariables>(AlternativesDocument, options);
      }
export function useAlternativesLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<AlternativesQuery, AlternativesQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<AlternativesQuery, AlternativesQueryVariables>(AlternativesDocument, options);
        }
// @ts-ignore
export function useAlternativesSuspenseQuery(baseOptions?: ApolloReactHooks.SuspenseQueryHookOptions<AlternativesQuery, AlternativesQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<AlternativesQuery, AlternativesQueryVariables>;
export function useAlternativesSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<AlternativesQuery, AlternativesQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<AlternativesQuery | undefined, AlternativesQueryVariables>;
export function useAlternativesSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<AlternativesQuery, AlternativesQueryVariables>) {
          const options = baseOptions === ApolloReactHooks.skipToken ? baseOptions : {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useSuspenseQuery<AlternativesQuery, AlternativesQueryVariables>(AlternativesDocument, options);
        }
export type AlternativesQueryHookResult = ReturnType<typeof useAlternativesQuery>;
export type AlternativesLazyQueryHookResult = ReturnType<typeof useAlternativesLazyQuery>;
export type AlternativesSuspenseQueryHookResult = ReturnType<typeof useAlternativesSuspenseQuery>;
export type AlternativesQueryResult = ApolloReactCommon.QueryResult<AlternativesQuery, AlternativesQueryVariables>;
export const ClientServiDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClientServi"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consulterAnnuaire"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"type"},"value":{"kind":"EnumValue","value":"SOUSCRIPTEUR"}},{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"perPage"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}},{"kind":"Field","name":{"kind":"Name","value":"telephone"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useClientServiQuery__
 *
 * To run a query within a React component, call `useClientServiQuery` and pass it any options that fit your needs.
 * When your component renders, `useClientServiQuery` returns an object from Apollo Client that contains loading, error, and data properties
 * you can use to render your UI.
 *
 * @param baseOptions options that will be passed into the query, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options;
 *
 * @example
 * const { data, loading, error } = useClientServiQuery({
 *   variables: {
 *      id: // value for 'id'
 *   },
 * });
 */
export function useClientServiQuery(baseOptions: ApolloReactHooks.QueryHookOptions<ClientServiQuery, ClientServiQueryVariables> & ({ variables: ClientServiQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<ClientServiQuery, ClientServiQueryVariables>(ClientServiDocument, options);
      }
export function useClientServiLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<ClientServiQuery, ClientServiQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<ClientServiQuery, ClientServiQueryVariables>(ClientServiDocument, options);
        }
// @ts-ignore
export function useClientServiSuspenseQuery(baseOptions?: ApolloReactHooks.SuspenseQueryHookOptions<ClientServiQuery, ClientServiQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<ClientServiQuery, ClientServiQueryVariables>;
export function useClientServiSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<ClientServiQuery, ClientServiQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<ClientServiQuery | undefined, ClientServiQueryVariables>;
export function useClientServiSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<ClientServiQuery, ClientServiQueryVariables>) {
          const options = baseOptions === ApolloReactHooks.skipToken ? baseOptions : {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useSuspenseQuery<ClientServiQuery, ClientServiQueryVariables>(ClientServiDocument, options);
        }
export type ClientServiQueryHookResult = ReturnType<typeof useClientServiQuery>;
export type ClientServiLazyQueryHookResult = ReturnType<typeof useClientServiLazyQuery>;
export type ClientServiSuspenseQueryHookResult = ReturnType<typeof useClientServiSuspenseQuery>;
export type ClientServiQueryResult = ApolloReactCommon.QueryResult<ClientServiQuery, ClientServiQueryVariables>;
export const OffresActuellesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OffresActuelles"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"clientId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kwhParAn"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"pourcentCreuses"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"voirOffreSouscrite"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"clientId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"clientId"}}},{"kind":"Argument","name":{"kind":"Name","value":"perPage"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SouscriptionLue"}},{"kind":"Field","name":{"kind":"Name","value":"coutAnnuel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kwhParAn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kwhParAn"}}},{"kind":"Argument","name":{"kind":"Name","value":"pourcentCreuses"},"value":{"kind":"Variable","name":{"kind":"Name","value":"pourcentCreuses"}}}]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TermesLus"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TermesSouscription"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offre"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"codePostal"}},{"kind":"Field","name":{"kind":"Name","value":"prixExact"}},{"kind":"Field","name":{"kind":"Name","value":"tarif"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"puissance"}},{"kind":"Field","name":{"kind":"Name","value":"abonnement"}},{"kind":"Field","name":{"kind":"Name","value":"kwh"}},{"kind":"Field","name":{"kind":"Name","value":"kwhPleines"}},{"kind":"Field","name":{"kind":"Name","value":"kwhCreuses"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fraisActivation"}},{"kind":"Field","name":{"kind":"Name","value":"activation"}},{"kind":"Field","name":{"kind":"Name","value":"engagementMois"}},{"kind":"Field","name":{"kind":"Name","value":"kwhParAn"}},{"kind":"Field","name":{"kind":"Name","value":"pourcentCreuses"}},{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"mois"}},{"kind":"Field","name":{"kind":"Name","value":"etapes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"promotionId"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"valeur"}},{"kind":"Field","name":{"kind":"Name","value":"mois"}},{"kind":"Field","name":{"kind":"Name","value":"duree"}},{"kind":"Field","name":{"kind":"Name","value":"periodes"}},{"kind":"Field","name":{"kind":"Name","value":"avant"}},{"kind":"Field","name":{"kind":"Name","value":"gain"}},{"kind":"Field","name":{"kind":"Name","value":"apres"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SouscriptionLue"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Souscription"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"statut"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"puissance"}},{"kind":"Field","name":{"kind":"Name","value":"canal"}},{"kind":"Field","name":{"kind":"Name","value":"test"}},{"kind":"Field","name":{"kind":"Name","value":"dateDebut"}},{"kind":"Field","name":{"kind":"Name","value":"dateFin"}},{"kind":"Field","name":{"kind":"Name","value":"engagementJusquA"}},{"kind":"Field","name":{"kind":"Name","value":"motif"}},{"kind":"Field","name":{"kind":"Name","value":"motifSuspension"}},{"kind":"Field","name":{"kind":"Name","value":"creerA"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"termes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TermesLus"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useOffresActuellesQuery__
 *
 * To run a query within a React component, call `useOffresActuellesQuery` and pass it any options that fit your needs.
 * When your component renders, `useOffresActuellesQuery` returns an object from Apollo Client that contains loading, error, and data properties
 * you can use to render your UI.
 *
 * @param baseOptions options that will be passed into the query, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options;
 *
 * @example
 * const { data, loading, error } = useOffresActuellesQuery({
 *   variables: {
 *      clientId: // value for 'clientId'
 *      kwhParAn: // value for 'kwhParAn'
 *      pourcentCreuses: // value for 'pourcentCreuses'
 *   },
 * });
 */
export function useOffresActuellesQuery(baseOptions?: ApolloReactHooks.QueryHookOptions<OffresActuellesQuery, OffresActuellesQueryVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<OffresActuellesQuery, OffresActuellesQueryVariables>(OffresActuellesDocument, options);
      }
export function useOffresActuellesLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<OffresActuellesQuery, OffresActuellesQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<OffresActuellesQuery, OffresActuellesQueryVariables>(OffresActuellesDocument, options);
        }
// @ts-ignore
export function useOffresActuellesSuspenseQuery(baseOptions?: ApolloReactHooks.SuspenseQueryHookOptions<OffresActuellesQuery, OffresActuellesQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<OffresActuellesQuery, OffresActuellesQueryVariables>;
export function useOffresActuellesSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<OffresActuellesQuery, OffresActuellesQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<OffresActuellesQuery | undefined, OffresActuellesQueryVariables>;
export function useOffresActuellesSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<OffresActuellesQuery, OffresActuellesQueryVariables>) {
          const options = baseOptions === ApolloReactHooks.skipToken ? baseOptions : {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useSuspenseQuery<OffresActuellesQuery, OffresActuellesQueryVariables>(OffresActuellesDocument, options);
        }
export type OffresActuellesQueryHookResult = ReturnType<typeof useOffresActuellesQuery>;
export type OffresActuellesLazyQueryHookResult = ReturnType<typeof useOffresActuellesLazyQuery>;
export type OffresActuellesSuspenseQueryHookResult = ReturnType<typeof useOffresActuellesSuspenseQuery>;
export type OffresActuellesQueryResult = ApolloReactCommon.QueryResult<OffresActuellesQuery, OffresActuellesQueryVariables>;
export const MesOffresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MesOffres"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"page"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"perPage"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"voirOffreSouscrite"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"Variable","name":{"kind":"Name","value":"page"}}},{"kind":"Argument","name":{"kind":"Name","value":"perPage"},"value":{"kind":"Variable","name":{"kind":"Name","value":"perPage"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SouscriptionLue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pagination"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"perPage"}},{"kind":"Field","name":{"kind":"Name","value":"totalItems"}},{"kind":"Field","name":{"kind":"Name","value":"totalPages"}},{"kind":"Field","name":{"kind":"Name","value":"totalExact"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TermesLus"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TermesSouscription"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offre"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"codePostal"}},{"kind":"Field","name":{"kind":"Name","value":"prixExact"}},{"kind":"Field","name":{"kind":"Name","value":"tarif"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"puissance"}},{"kind":"Field","name":{"kind":"Name","value":"abonnement"}},{"kind":"Field","name":{"kind":"Name","value":"kwh"}},{"kind":"Field","name":{"kind":"Name","value":"kwhPleines"}},{"kind":"Field","name":{"kind":"Name","value":"kwhCreuses"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fraisActivation"}},{"kind":"Field","name":{"kind":"Name","value":"activation"}},{"kind":"Field","name":{"kind":"Name","value":"engagementMois"}},{"kind":"Field","name":{"kind":"Name","value":"kwhParAn"}},{"kind":"Field","name":{"kind":"Name","value":"pourcentCreuses"}},{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"mois"}},{"kind":"Field","name":{"kind":"Name","value":"etapes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"promotionId"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"valeur"}},{"kind":"Field","name":{"kind":"Name","value":"mois"}},{"kind":"Field","name":{"kind":"Name","value":"duree"}},{"kind":"Field","name":{"kind":"Name","value":"periodes"}},{"kind":"Field","name":{"kind":"Name","value":"avant"}},{"kind":"Field","name":{"kind":"Name","value":"gain"}},{"kind":"Field","name":{"kind":"Name","value":"apres"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SouscriptionLue"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Souscription"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"statut"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"puissance"}},{"kind":"Field","name":{"kind":"Name","value":"canal"}},{"kind":"Field","name":{"kind":"Name","value":"test"}},{"kind":"Field","name":{"kind":"Name","value":"dateDebut"}},{"kind":"Field","name":{"kind":"Name","value":"dateFin"}},{"kind":"Field","name":{"kind":"Name","value":"engagementJusquA"}},{"kind":"Field","name":{"kind":"Name","value":"motif"}},{"kind":"Field","name":{"kind":"Name","value":"motifSuspension"}},{"kind":"Field","name":{"kind":"Name","value":"creerA"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"termes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TermesLus"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useMesOffresQuery__
 *
 * To run a query within a React component, call `useMesOffresQuery` and pass it any options that fit your needs.
 * When your component renders, `useMesOffresQuery` returns an object from Apollo Client that contains loading, error, and data properties
 * you can use to render your UI.
 *
 * @param baseOptions options that will be passed into the query, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options;
 *
 * @example
 * const { data, loading, error } = useMesOffresQuery({
 *   variables: {
 *      page: // value for 'page'
 *      perPage: // value for 'perPage'
 *   },
 * });
 */
export function useMesOffresQuery(baseOptions: ApolloReactHooks.QueryHookOptions<MesOffresQuery, MesOffresQueryVariables> & ({ variables: MesOffresQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<MesOffresQuery, MesOffresQueryVariables>(MesOffresDocument, options);
      }
export function useMesOffresLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<MesOffresQuery, MesOffresQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<MesOffresQuery, MesOffresQueryVariables>(MesOffresDocument, options);
        }
// @ts-ignore
export function useMesOffresSuspenseQuery(baseOptions?: ApolloReactHooks.SuspenseQueryHookOptions<MesOffresQuery, MesOffresQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<MesOffresQuery, MesOffresQueryVariables>;
export function useMesOffresSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<MesOffresQuery, MesOffresQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<MesOffresQuery | undefined, MesOffresQueryVariables>;
export function useMesOffresSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<MesOffresQuery, MesOffresQueryVariables>) {
          const options = baseOptions === ApolloReactHooks.skipToken ? baseOptions : {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useSuspenseQuery<MesOffresQuery, MesOffresQueryVariables>(MesOffresDocument, options);
        }
export type MesOffresQueryHookResult = ReturnType<typeof useMesOffresQuery>;
export type MesOffresLazyQueryHookResult = ReturnType<typeof useMesOffresLazyQuery>;
export type MesOffresSuspenseQueryHookResult = ReturnType<typeof useMesOffresSuspenseQuery>;
export type MesOffresQueryResult = ApolloReactCommon.QueryResult<MesOffresQuery, MesOffresQueryVariables>;
export const UneSouscriptionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UneSouscription"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"voirSouscription"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SouscriptionLue"}},{"kind":"Field","name":{"kind":"Name","value":"historique"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"creerA"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"statut"}},{"kind":"Field","name":{"kind":"Name","value":"motif"}},{"kind":"Field","name":{"kind":"Name","value":"auteur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TermesLus"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TermesSouscription"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offre"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"codePostal"}},{"kind":"Field","name":{"kind":"Name","value":"prixExact"}},{"kind":"Field","name":{"kind":"Name","value":"tarif"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"puissance"}},{"kind":"Field","name":{"kind":"Name","value":"abonnement"}},{"kind":"Field","name":{"kind":"Name","value":"kwh"}},{"kind":"Field","name":{"kind":"Name","value":"kwhPleines"}},{"kind":"Field","name":{"kind":"Name","value":"kwhCreuses"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fraisActivation"}},{"kind":"Field","name":{"kind":"Name","value":"activation"}},{"kind":"Field","name":{"kind":"Name","value":"engagementMois"}},{"kind":"Field","name":{"kind":"Name","value":"kwhParAn"}},{"kind":"Field","name":{"kind":"Name","value":"pourcentCreuses"}},{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"mois"}},{"kind":"Field","name":{"kind":"Name","value":"etapes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"promotionId"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"valeur"}},{"kind":"Field","name":{"kind":"Name","value":"mois"}},{"kind":"Field","name":{"kind":"Name","value":"duree"}},{"kind":"Field","name":{"kind":"Name","value":"periodes"}},{"kind":"Field","name":{"kind":"Name","value":"avant"}},{"kind":"Field","name":{"kind":"Name","value":"gain"}},{"kind":"Field","name":{"kind":"Name","value":"apres"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SouscriptionLue"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Souscription"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"statut"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"puissance"}},{"kind":"Field","name":{"kind":"Name","value":"canal"}},{"kind":"Field","name":{"kind":"Name","value":"test"}},{"kind":"Field","name":{"kind":"Name","value":"dateDebut"}},{"kind":"Field","name":{"kind":"Name","value":"dateFin"}},{"kind":"Field","name":{"kind":"Name","value":"engagementJusquA"}},{"kind":"Field","name":{"kind":"Name","value":"motif"}},{"kind":"Field","name":{"kind":"Name","value":"motifSuspension"}},{"kind":"Field","name":{"kind":"Name","value":"creerA"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"termes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TermesLus"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useUneSouscriptionQuery__
 *
 * To run a query within a React component, call `useUneSouscriptionQuery` and pass it any options that fit your needs.
 * When your component renders, `useUneSouscriptionQuery` returns an object from Apollo Client that contains loading, error, and data properties
 * you can use to render your UI.
 *
 * @param baseOptions options that will be passed into the query, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options;
 *
 * @example
 * const { data, loading, error } = useUneSouscriptionQuery({
 *   variables: {
 *      id: // value for 'id'
 *   },
 * });
 */
export function useUneSouscriptionQuery(baseOptions: ApolloReactHooks.QueryHookOptions<UneSouscriptionQuery, UneSouscriptionQueryVariables> & ({ variables: UneSouscriptionQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<UneSouscriptionQuery, UneSouscriptionQueryVariables>(UneSouscriptionDocument, options);
      }
export function useUneSouscriptionLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<UneSouscriptionQuery, UneSouscriptionQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<UneSouscriptionQuery, UneSouscriptionQueryVariables>(UneSouscriptionDocument, options);
        }
// @ts-ignore
export function useUneSouscriptionSuspenseQuery(baseOptions?: ApolloReactHooks.SuspenseQueryHookOptions<UneSouscriptionQuery, UneSouscriptionQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<UneSouscriptionQuery, UneSouscriptionQueryVariables>;
export function useUneSouscriptionSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<UneSouscriptionQuery, UneSouscriptionQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<UneSouscriptionQuery | undefined, UneSouscriptionQueryVariables>;
export function useUneSouscriptionSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<UneSouscriptionQuery, UneSouscriptionQueryVariables>) {
          const options = baseOptions === ApolloReactHooks.skipToken ? baseOptions : {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useSuspenseQuery<UneSouscriptionQuery, UneSouscriptionQueryVariables>(UneSouscriptionDocument, options);
        }
export type UneSouscriptionQueryHookResult = ReturnType<typeof useUneSouscriptionQuery>;
export type UneSouscriptionLazyQueryHookResult = ReturnType<typeof useUneSouscriptionLazyQuery>;
export type UneSouscriptionSuspenseQueryHookResult = ReturnType<typeof useUneSouscriptionSuspenseQuery>;
export type UneSouscriptionQueryResult = ApolloReactCommon.QueryResult<UneSouscriptionQuery, UneSouscriptionQueryVariables>;
export const SouscriptionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Souscriptions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"recherche"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offreId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"clientId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"statut"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"StatutSouscription"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"du"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Instant"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"au"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Instant"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"test"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"essais"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"page"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"perPage"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consulterSouscription"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"recherche"},"value":{"kind":"Variable","name":{"kind":"Name","value":"recherche"}}},{"kind":"Argument","name":{"kind":"Name","value":"offreId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offreId"}}},{"kind":"Argument","name":{"kind":"Name","value":"clientId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"clientId"}}},{"kind":"Argument","name":{"kind":"Name","value":"statut"},"value":{"kind":"Variable","name":{"kind":"Name","value":"statut"}}},{"kind":"Argument","name":{"kind":"Name","value":"du"},"value":{"kind":"Variable","name":{"kind":"Name","value":"du"}}},{"kind":"Argument","name":{"kind":"Name","value":"au"},"value":{"kind":"Variable","name":{"kind":"Name","value":"au"}}},{"kind":"Argument","name":{"kind":"Name","value":"test"},"value":{"kind":"Variable","name":{"kind":"Name","value":"test"}}},{"kind":"Argument","name":{"kind":"Name","value":"essais"},"value":{"kind":"Variable","name":{"kind":"Name","value":"essais"}}},{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"Variable","name":{"kind":"Name","value":"page"}}},{"kind":"Argument","name":{"kind":"Name","value":"perPage"},"value":{"kind":"Variable","name":{"kind":"Name","value":"perPage"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SouscriptionLue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pagination"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"perPage"}},{"kind":"Field","name":{"kind":"Name","value":"totalItems"}},{"kind":"Field","name":{"kind":"Name","value":"totalPages"}},{"kind":"Field","name":{"kind":"Name","value":"totalExact"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TermesLus"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TermesSouscription"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offre"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"codePostal"}},{"kind":"Field","name":{"kind":"Name","value":"prixExact"}},{"kind":"Field","name":{"kind":"Name","value":"tarif"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"puissance"}},{"kind":"Field","name":{"kind":"Name","value":"abonnement"}},{"kind":"Field","name":{"kind":"Name","value":"kwh"}},{"kind":"Field","name":{"kind":"Name","value":"kwhPleines"}},{"kind":"Field","name":{"kind":"Name","value":"kwhCreuses"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fraisActivation"}},{"kind":"Field","name":{"kind":"Name","value":"activation"}},{"kind":"Field","name":{"kind":"Name","value":"engagementMois"}},{"kind":"Field","name":{"kind":"Name","value":"kwhParAn"}},{"kind":"Field","name":{"kind":"Name","value":"pourcentCreuses"}},{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"mois"}},{"kind":"Field","name":{"kind":"Name","value":"etapes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"promotionId"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"valeur"}},{"kind":"Field","name":{"kind":"Name","value":"mois"}},{"kind":"Field","name":{"kind":"Name","value":"duree"}},{"kind":"Field","name":{"kind":"Name","value":"periodes"}},{"kind":"Field","name":{"kind":"Name","value":"avant"}},{"kind":"Field","name":{"kind":"Name","value":"gain"}},{"kind":"Field","name":{"kind":"Name","value":"apres"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SouscriptionLue"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Souscription"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"statut"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"puissance"}},{"kind":"Field","name":{"kind":"Name","value":"canal"}},{"kind":"Field","name":{"kind":"Name","value":"test"}},{"kind":"Field","name":{"kind":"Name","value":"dateDebut"}},{"kind":"Field","name":{"kind":"Name","value":"dateFin"}},{"kind":"Field","name":{"kind":"Name","value":"engagementJusquA"}},{"kind":"Field","name":{"kind":"Name","value":"motif"}},{"kind":"Field","name":{"kind":"Name","value":"motifSuspension"}},{"kind":"Field","name":{"kind":"Name","value":"creerA"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"termes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TermesLus"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useSouscriptionsQuery__
 *
 * To run a query within a React component, call `useSouscriptionsQuery` and pass it any options that fit your needs.
 * When your component renders, `useSouscriptionsQuery` returns an object from Apollo Client that contains loading, error, and data properties
 * you can use to render your UI.
 *
 * @param baseOptions options that will be passed into the query, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options;
 *
 * @example
 * const { data, loading, error } = useSouscriptionsQuery({
 *   variables: {
 *      recherche: // value for 'recherche'
 *      offreId: // value for 'offreId'
 *      clientId: // value for 'clientId'
 *      statut: // value for 'statut'
 *      du: // value for 'du'
 *      au: // value for 'au'
 *      test: // value for 'test'
 *      essais: // value for 'essais'
 *      page: // value for 'page'
 *      perPage: // value for 'perPage'
 *   },
 * });
 */
export function useSouscriptionsQuery(baseOptions: ApolloReactHooks.QueryHookOptions<SouscriptionsQuery, SouscriptionsQueryVariables> & ({ variables: SouscriptionsQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<SouscriptionsQuery, SouscriptionsQueryVariables>(SouscriptionsDocument, options);
      }
export function useSouscriptionsLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<SouscriptionsQuery, SouscriptionsQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<SouscriptionsQuery, SouscriptionsQueryVariables>(SouscriptionsDocument, options);
        }
// @ts-ignore
export function useSouscriptionsSuspenseQuery(baseOptions?: ApolloReactHooks.SuspenseQueryHookOptions<SouscriptionsQuery, SouscriptionsQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<SouscriptionsQuery, SouscriptionsQueryVariables>;
export function useSouscriptionsSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<SouscriptionsQuery, SouscriptionsQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<SouscriptionsQuery | undefined, SouscriptionsQueryVariables>;
export function useSouscriptionsSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<SouscriptionsQuery, SouscriptionsQueryVariables>) {
          const options = baseOptions === ApolloReactHooks.skipToken ? baseOptions : {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useSuspenseQuery<SouscriptionsQuery, SouscriptionsQueryVariables>(SouscriptionsDocument, options);
        }
export type SouscriptionsQueryHookResult = ReturnType<typeof useSouscriptionsQuery>;
export type SouscriptionsLazyQueryHookResult = ReturnType<typeof useSouscriptionsLazyQuery>;
export type SouscriptionsSuspenseQueryHookResult = ReturnType<typeof useSouscriptionsSuspenseQuery>;
export type SouscriptionsQueryResult = ApolloReactCommon.QueryResult<SouscriptionsQuery, SouscriptionsQueryVariables>;