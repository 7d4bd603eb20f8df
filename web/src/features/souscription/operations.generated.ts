/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { gql } from '@apollo/client';
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
  /** Absent : tout de suite */
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
};

export type StatutSouscription =
  | 'ACTIVE'
  | 'ANNULEE'
  | 'EN_ATTENTE'
  | 'REFUSEE'
  | 'RESILIEE'
  | 'SUSPENDUE';

export type StatutVersion =
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


export type SouscrireOffreMutation = { souscrireOffre: { message: { fr: string, en: string }, souscription: { id: string, version: number, statut: StatutSouscription, numero: string, puissance: number, canal: CanalSouscription, test: boolean, dateDebut: string, dateFin: string | null, engagementJusquA: string | null, motif: string | null, creerA: string, client: { id: string, nom: string, prenom: string }, termes: { codePostal: string | null, fraisActivation: string, activation: string, engagementMois: number, kwhParAn: number, pourcentCreuses: number, base: string, total: string, mois: Array<string>, offre: { code: string, nom: { fr: string, en: string } }, tarif: { puissance: number, abonnement: string, kwh: string | null, kwhPleines: string | null, kwhCreuses: string | null }, etapes: Array<{ promotionId: string, code: string, action: TypeActionPromotion, valeur: string | null, mois: number | null, duree: TypeDureePromotion, periodes: number | null, avant: string, gain: string, apres: string, nom: { fr: string, en: string } }> } } } };

export type SuspendreSouscriptionMutationVariables = Exact<{
  input: SuspendreSouscriptionInput;
}>;


export type SuspendreSouscriptionMutation = { suspendreSouscription: { message: { fr: string, en: string }, souscription: { id: string, version: number, statut: StatutSouscription, numero: string, puissance: number, canal: CanalSouscription, test: boolean, dateDebut: string, dateFin: string | null, engagementJusquA: string | null, motif: string | null, creerA: string, client: { id: string, nom: string, prenom: string }, termes: { codePostal: string | null, fraisActivation: string, activation: string, engagementMois: number, kwhParAn: number, pourcentCreuses: number, base: string, total: string, mois: Array<string>, offre: { code: string, nom: { fr: string, en: string } }, tarif: { puissance: number, abonnement: string, kwh: string | null, kwhPleines: string | null, kwhCreuses: string | null }, etapes: Array<{ promotionId: string, code: string, action: TypeActionPromotion, valeur: string | null, mois: number | null, duree: TypeDureePromotion, periodes: number | null, avant: string, gain: string, apres: string, nom: { fr: string, en: string } }> } } } };

export type ReprendreSouscriptionMutationVariables = Exact<{
  input: ReprendreSouscriptionInput;
}>;


export type ReprendreSouscriptionMutation = { reprendreSouscription: { message: { fr: string, en: string }, souscription: { id: string, version: number, statut: StatutSouscription, numero: string, puissance: number, canal: CanalSouscription, test: boolean, dateDebut: string, dateFin: string | null, engagementJusquA: string | null, motif: string | null, creerA: string, client: { id: string, nom: string, prenom: string }, termes: { codePostal: string | null, fraisActivation: string, activation: string, engagementMois: number, kwhParAn: number, pourcentCreuses: number, base: string, total: string, mois: Array<string>, offre: { code: string, nom: { fr: string, en: string } }, tarif: { puissance: number, abonnement: string, kwh: string | null, kwhPleines: string | null, kwhCreuses: string | null }, etapes: Array<{ promotionId: string, code: string, action: TypeActionPromotion, valeur: string | null, mois: number | null, duree: TypeDureePromotion, periodes: number | null, avant: string, gain: string, apres: string, nom: { fr: string, en: string } }> } } } };

export type ResilierSouscriptionMutationVariables = Exact<{
  input: ResilierSouscriptionInput;
}>;


export type ResilierSouscriptionMutation = { resilierSouscription: { message: { fr: string, en: string }, souscription: { id: string, version: number, statut: StatutSouscription, numero: string, puissance: number, canal: CanalSouscription, test: boolean, dateDebut: string, dateFin: string | null, engagementJusquA: string | null, motif: string | null, creerA: string, client: { id: string, nom: string, prenom: string }, termes: { codePostal: string | null, fraisActivation: string, activation: string, engagementMois: number, kwhParAn: number, pourcentCreuses: number, base: string, total: string, mois: Array<string>, offre: { code: string, nom: { fr: string, en: string } }, tarif: { puissance: number, abonnement: string, kwh: string | null, kwhPleines: string | null, kwhCreuses: string | null }, etapes: Array<{ promotionId: string, code: string, action: TypeActionPromotion, valeur: string | null, mois: number | null, duree: TypeDureePromotion, periodes: number | null, avant: string, gain: string, apres: string, nom: { fr: string, en: string } }> } } } };

export type OffreDuBesoinFragment = { code: string, fournisseur: string | null, reglementee: boolean, coutAnnuel: string | null, cle: string, nom: { fr: string, en: string }, description: { fr: string, en: string } | null, tarif: { id: string, puissance: number, abonnement: string, kwh: string | null, kwhPleines: string | null, kwhCreuses: string | null } | null, versionOfferte: { id: string, numero: number, statut: StatutVersion, fraisActivation: string, engagementMois: number, tarifs: Array<{ id: string, puissance: number }> } | null, eligibilite: { eligible: boolean, raisons: Array<{ code: string, fr: string, en: string }> }, souscriptionEnCours: { id: string, statut: StatutSouscription } | null };

export type DevisLuFragment = { eligible: boolean, test: boolean, fraisActivation: string, activation: string, engagementMois: number, kwhParAn: number, pourcentCreuses: number, base: string, total: string, mois: Array<string>, raisons: Array<{ code: string, fr: string, en: string }>, tarif: { puissance: number, abonnement: string, kwh: string | null, kwhPleines: string | null, kwhCreuses: string | null }, etapes: Array<{ promotionId: string, code: string, action: TypeActionPromotion, valeur: string | null, mois: number | null, duree: TypeDureePromotion, periodes: number | null, avant: string, gain: string, apres: string, nom: { fr: string, en: string } }> };

export type TermesLusFragment = { codePostal: string | null, fraisActivation: string, activation: string, engagementMois: number, kwhParAn: number, pourcentCreuses: number, base: string, total: string, mois: Array<string>, offre: { code: string, nom: { fr: string, en: string } }, tarif: { puissance: number, abonnement: string, kwh: string | null, kwhPleines: string | null, kwhCreuses: string | null }, etapes: Array<{ promotionId: string, code: string, action: TypeActionPromotion, valeur: string | null, mois: number | null, duree: TypeDureePromotion, periodes: number | null, avant: string, gain: string, apres: string, nom: { fr: string, en: string } }> };

export type SouscriptionLueFragment = { id: string, version: number, statut: StatutSouscription, numero: string, puissance: number, canal: CanalSouscription, test: boolean, dateDebut: string, dateFin: string | null, engagementJusquA: string | null, motif: string | null, creerA: string, client: { id: string, nom: string, prenom: string }, termes: { codePostal: string | null, fraisActivation: string, activation: string, engagementMois: number, kwhParAn: number, pourcentCreuses: number, base: string, total: string, mois: Array<string>, offre: { code: string, nom: { fr: string, en: string } }, tarif: { puissance: number, abonnement: string, kwh: string | null, kwhPleines: string | null, kwhCreuses: string | null }, etapes: Array<{ promotionId: string, code: string, action: TypeActionPromotion, valeur: string | null, mois: number | null, duree: TypeDureePromotion, periodes: number | null, avant: string, gain: string, apres: string, nom: { fr: string, en: string } }> } };

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


export type CatalogueQuery = { consulterOffre: { fournisseurs: Array<string>, items: Array<{ code: string, fournisseur: string | null, reglementee: boolean, coutAnnuel: string | null, cle: string, nom: { fr: string, en: string }, description: { fr: string, en: string } | null, tarif: { id: string, puissance: number, abonnement: string, kwh: string | null, kwhPleines: string | null, kwhCreuses: string | null } | null, versionOfferte: { id: string, numero: number, statut: StatutVersion, fraisActivation: string, engagementMois: number, tarifs: Array<{ id: string, puissance: number }> } | null, eligibilite: { eligible: boolean, raisons: Array<{ code: string, fr: string, en: string }> }, souscriptionEnCours: { id: string, statut: StatutSouscription } | null }>, pagination: { page: number, perPage: number, totalItems: number, totalPages: number, totalExact: boolean } } };

export type OffresCompareesQueryVariables = Exact<{
  besoin: BesoinInput;
  codes: Array<string> | string;
}>;


export type OffresCompareesQuery = { consulterOffre: { items: Array<{ code: string, fournisseur: string | null, reglementee: boolean, coutAnnuel: string | null, cle: string, nom: { fr: string, en: string }, description: { fr: string, en: string } | null, tarif: { id: string, puissance: number, abonnement: string, kwh: string | null, kwhPleines: string | null, kwhCreuses: string | null } | null, versionOfferte: { id: string, numero: number, statut: StatutVersion, fraisActivation: string, engagementMois: number, tarifs: Array<{ id: string, puissance: number }> } | null, eligibilite: { eligible: boolean, raisons: Array<{ code: string, fr: string, en: string }> }, souscriptionEnCours: { id: string, statut: StatutSouscription } | null }> } };

export type OffreASouscrireQueryVariables = Exact<{
  code: string;
  besoin: BesoinInput;
}>;


export type OffreASouscrireQuery = { voirOffre: { code: string, fournisseur: string | null, reglementee: boolean, coutAnnuel: string | null, cle: string, nom: { fr: string, en: string }, description: { fr: string, en: string } | null, tarif: { id: string, puissance: number, abonnement: string, kwh: string | null, kwhPleines: string | null, kwhCreuses: string | null } | null, versionOfferte: { id: string, numero: number, statut: StatutVersion, fraisActivation: string, engagementMois: number, tarifs: Array<{ id: string, puissance: number }> } | null, eligibilite: { eligible: boolean, raisons: Array<{ code: string, fr: string, en: string }> }, souscriptionEnCours: { id: string, statut: StatutSouscription } | null } };

export type DevisQueryVariables = Exact<{
  input: PrevisualiserSouscriptionInput;
}>;


export type DevisQuery = { previsualiserSouscription: { eligible: boolean, test: boolean, fraisActivation: string, activation: string, engagementMois: number, kwhParAn: number, pourcentCreuses: number, base: string, total: string, mois: Array<string>, raisons: Array<{ code: string, fr: string, en: string }>, tarif: { puissance: number, abonnement: string, kwh: string | null, kwhPleines: string | null, kwhCreuses: string | null }, etapes: Array<{ promotionId: string, code: string, action: TypeActionPromotion, valeur: string | null, mois: number | null, duree: TypeDureePromotion, periodes: number | null, avant: string, gain: string, apres: string, nom: { fr: string, en: string } }> } };

export type AlternativesQueryVariables = Exact<{
  offreId: string;
  clientId?: string | null | undefined;
  numero?: string | null | undefined;
  codePostal?: string | null | undefined;
  puissance: number;
  kwhParAn?: number | null | undefined;
  pourcentCreuses?: number | null | undefined;
}>;


export type AlternativesQuery = { verifierEligibilite: { eligible: boolean, raisons: Array<{ code: string, fr: string, en: string }>, alternatives: Array<{ code: string, fournisseur: string | null, reglementee: boolean, coutAnnuel: string | null, cle: string, nom: { fr: string, en: string }, description: { fr: string, en: string } | null, tarif: { id: string, puissance: number, abonnement: string, kwh: string | null, kwhPleines: string | null, kwhCreuses: string | null } | null, versionOfferte: { id: string, numero: number, statut: StatutVersion, fraisActivation: string, engagementMois: number, tarifs: Array<{ id: string, puissance: number }> } | null, eligibilite: { eligible: boolean, raisons: Array<{ code: string, fr: string, en: string }> }, souscriptionEnCours: { id: string, statut: StatutSouscription } | null }> } };

export type ClientServiQueryVariables = Exact<{
  id: string;
}>;


export type ClientServiQuery = { consulterAnnuaire: { items: Array<{ id: string, nom: string, prenom: string, telephone: string | null }> } };

export type OffresActuellesQueryVariables = Exact<{
  clientId?: string | null | undefined;
  kwhParAn?: number | null | undefined;
  pourcentCreuses?: number | null | undefined;
}>;


export type OffresActuellesQuery = { voirOffreSouscrite: { items: Array<{ coutAnnuel: string, id: string, version: number, statut: StatutSouscription, numero: string, puissance: number, canal: CanalSouscription, test: boolean, dateDebut: string, dateFin: string | null, engagementJusquA: string | null, motif: string | null, creerA: string, client: { id: string, nom: string, prenom: string }, termes: { codePostal: string | null, fraisActivation: string, activation: string, engagementMois: number, kwhParAn: number, pourcentCreuses: number, base: string, total: string, mois: Array<string>, offre: { code: string, nom: { fr: string, en: string } }, tarif: { puissance: number, abonnement: string, kwh: string | null, kwhPleines: string | null, kwhCreuses: string | null }, etapes: Array<{ promotionId: string, code: string, action: TypeActionPromotion, valeur: string | null, mois: number | null, duree: TypeDureePromotion, periodes: number | null, avant: string, gain: string, apres: string, nom: { fr: string, en: string } }> } }> } };

export type MesOffresQueryVariables = Exact<{
  page: number;
  perPage: number;
}>;


export type MesOffresQuery = { voirOffreSouscrite: { items: Array<{ id: string, version: number, statut: StatutSouscription, numero: string, puissance: number, canal: CanalSouscription, test: boolean, dateDebut: string, dateFin: string | null, engagementJusquA: string | null, motif: string | null, creerA: string, client: { id: string, nom: string, prenom: string }, termes: { codePostal: string | null, fraisActivation: string, activation: string, engagementMois: number, kwhParAn: number, pourcentCreuses: number, base: string, total: string, mois: Array<string>, offre: { code: string, nom: { fr: string, en: string } }, tarif: { puissance: number, abonnement: string, kwh: string | null, kwhPleines: string | null, kwhCreuses: string | null }, etapes: Array<{ promotionId: string, code: string, action: TypeActionPromotion, valeur: string | null, mois: number | null, duree: TypeDureePromotion, periodes: number | null, avant: string, gain: string, apres: string, nom: { fr: string, en: string } }> } }>, pagination: { page: number, perPage: number, totalItems: number, totalPages: number, totalExact: boolean } } };

export type UneSouscriptionQueryVariables = Exact<{
  id: string;
}>;


export type UneSouscriptionQuery = { voirSouscription: { id: string, version: number, statut: StatutSouscription, numero: string, puissance: number, canal: CanalSouscription, test: boolean, dateDebut: string, dateFin: string | null, engagementJusquA: string | null, motif: string | null, creerA: string, historique: Array<{ id: string, creerA: string, action: string, statut: StatutSouscription | null, motif: string | null, auteur: { id: string, nom: string, prenom: string } | null }>, client: { id: string, nom: string, prenom: string }, termes: { codePostal: string | null, fraisActivation: string, activation: string, engagementMois: number, kwhParAn: number, pourcentCreuses: number, base: string, total: string, mois: Array<string>, offre: { code: string, nom: { fr: string, en: string } }, tarif: { puissance: number, abonnement: string, kwh: string | null, kwhPleines: string | null, kwhCreuses: string | null }, etapes: Array<{ promotionId: string, code: string, action: TypeActionPromotion, valeur: string | null, mois: number | null, duree: TypeDureePromotion, periodes: number | null, avant: string, gain: string, apres: string, nom: { fr: string, en: string } }> } } };

export type SouscriptionsQueryVariables = Exact<{
  offreId?: string | null | undefined;
  clientId?: string | null | undefined;
  statut?: StatutSouscription | null | undefined;
  du?: string | null | undefined;
  au?: string | null | undefined;
  test?: boolean | null | undefined;
  page: number;
  perPage: number;
}>;


export type SouscriptionsQuery = { consulterSouscription: { items: Array<{ id: string, version: number, statut: StatutSouscription, numero: string, puissance: number, canal: CanalSouscription, test: boolean, dateDebut: string, dateFin: string | null, engagementJusquA: string | null, motif: string | null, creerA: string, client: { id: string, nom: string, prenom: string }, termes: { codePostal: string | null, fraisActivation: string, activation: string, engagementMois: number, kwhParAn: number, pourcentCreuses: number, base: string, total: string, mois: Array<string>, offre: { code: string, nom: { fr: string, en: string } }, tarif: { puissance: number, abonnement: string, kwh: string | null, kwhPleines: string | null, kwhCreuses: string | null }, etapes: Array<{ promotionId: string, code: string, action: TypeActionPromotion, valeur: string | null, mois: number | null, duree: TypeDureePromotion, periodes: number | null, avant: string, gain: string, apres: string, nom: { fr: string, en: string } }> } }>, pagination: { page: number, perPage: number, totalItems: number, totalPages: number, totalExact: boolean } } };

export const OffreDuBesoinFragmentDoc = gql`
    fragment OffreDuBesoin on Offre {
  cle: id
  code
  nom {
    fr
    en
  }
  description {
    fr
    en
  }
  fournisseur
  reglementee
  coutAnnuel
  tarif {
    id
    puissance
    abonnement
    kwh
    kwhPleines
    kwhCreuses
  }
  versionOfferte {
    id
    numero
    statut
    fraisActivation
    engagementMois
    tarifs {
      id
      puissance
    }
  }
  eligibilite {
    eligible
    raisons {
      code
      fr
      en
    }
  }
  souscriptionEnCours {
    id
    statut
  }
}
    `;
export const DevisLuFragmentDoc = gql`
    fragment DevisLu on DevisSouscription {
  eligible
  raisons {
    code
    fr
    en
  }
  test
  tarif {
    puissance
    abonnement
    kwh
    kwhPleines
    kwhCreuses
  }
  fraisActivation
  activation
  engagementMois
  kwhParAn
  pourcentCreuses
  base
  total
  mois
  etapes {
    promotionId
    code
    nom {
      fr
      en
    }
    action
    valeur
    mois
    duree
    periodes
    avant
    gain
    apres
  }
}
    `;
export const TermesLusFragmentDoc = gql`
    fragment TermesLus on TermesSouscription {
  offre {
    code
    nom {
      fr
      en
    }
  }
  codePostal
  tarif {
    puissance
    abonnement
    kwh
    kwhPleines
    kwhCreuses
  }
  fraisActivation
  activation
  engagementMois
  kwhParAn
  pourcentCreuses
  base
  total
  mois
  etapes {
    promotionId
    code
    nom {
      fr
      en
    }
    action
    valeur
    mois
    duree
    periodes
    avant
    gain
    apres
  }
}
    `;
export const SouscriptionLueFragmentDoc = gql`
    fragment SouscriptionLue on Souscription {
  id
  version
  statut
  numero
  puissance
  canal
  test
  dateDebut
  dateFin
  engagementJusquA
  motif
  creerA
  client {
    id
    nom
    prenom
  }
  termes {
    ...TermesLus
  }
}
    `;
export const SouscrireOffreDocument = gql`
    mutation SouscrireOffre($input: SouscrireOffreInput!) {
  souscrireOffre(input: $input) {
    message {
      fr
      en
    }
    souscription {
      ...SouscriptionLue
    }
  }
}
    ${SouscriptionLueFragmentDoc}
${TermesLusFragmentDoc}`;

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
export const SuspendreSouscriptionDocument = gql`
    mutation SuspendreSouscription($input: SuspendreSouscriptionInput!) {
  suspendreSouscription(input: $input) {
    message {
      fr
      en
    }
    souscription {
      ...SouscriptionLue
    }
  }
}
    ${SouscriptionLueFragmentDoc}
${TermesLusFragmentDoc}`;

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
export const ReprendreSouscriptionDocument = gql`
    mutation ReprendreSouscription($input: ReprendreSouscriptionInput!) {
  reprendreSouscription(input: $input) {
    message {
      fr
      en
    }
    souscription {
      ...SouscriptionLue
    }
  }
}
    ${SouscriptionLueFragmentDoc}
${TermesLusFragmentDoc}`;

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
export const ResilierSouscriptionDocument = gql`
    mutation ResilierSouscription($input: ResilierSouscriptionInput!) {
  resilierSouscription(input: $input) {
    message {
      fr
      en
    }
    souscription {
      ...SouscriptionLue
    }
  }
}
    ${SouscriptionLueFragmentDoc}
${TermesLusFragmentDoc}`;

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
export const CatalogueDocument = gql`
    query Catalogue($besoin: BesoinInput!, $recherche: String, $fournisseur: String, $reglementee: Boolean, $typePrix: TypePrix, $eligibleSeulement: Boolean, $page: Int!, $perPage: Int!) {
  consulterOffre(
    besoin: $besoin
    recherche: $recherche
    fournisseur: $fournisseur
    reglementee: $reglementee
    typePrix: $typePrix
    eligibleSeulement: $eligibleSeulement
    page: $page
    perPage: $perPage
  ) {
    items {
      ...OffreDuBesoin
    }
    fournisseurs
    pagination {
      page
      perPage
      totalItems
      totalPages
      totalExact
    }
  }
}
    ${OffreDuBesoinFragmentDoc}`;

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
export const OffresCompareesDocument = gql`
    query OffresComparees($besoin: BesoinInput!, $codes: [String!]!) {
  consulterOffre(besoin: $besoin, codes: $codes, perPage: 3) {
    items {
      ...OffreDuBesoin
    }
  }
}
    ${OffreDuBesoinFragmentDoc}`;

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
export const OffreASouscrireDocument = gql`
    query OffreASouscrire($code: String!, $besoin: BesoinInput!) {
  voirOffre(code: $code, besoin: $besoin) {
    ...OffreDuBesoin
  }
}
    ${OffreDuBesoinFragmentDoc}`;

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
export const DevisDocument = gql`
    query Devis($input: PrevisualiserSouscriptionInput!) {
  previsualiserSouscription(input: $input) {
    ...DevisLu
  }
}
    ${DevisLuFragmentDoc}`;

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
export const AlternativesDocument = gql`
    query Alternatives($offreId: ID!, $clientId: ID, $numero: String, $codePostal: String, $puissance: Int!, $kwhParAn: Int, $pourcentCreuses: Int) {
  verifierEligibilite(
    offreId: $offreId
    clientId: $clientId
    numero: $numero
    codePostal: $codePostal
    puissance: $puissance
    kwhParAn: $kwhParAn
    pourcentCreuses: $pourcentCreuses
  ) {
    eligible
    raisons {
      code
      fr
      en
    }
    alternatives {
      ...OffreDuBesoin
    }
  }
}
    ${OffreDuBesoinFragmentDoc}`;

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
export const ClientServiDocument = gql`
    query ClientServi($id: ID!) {
  consulterAnnuaire(type: CLIENT, id: $id, perPage: 1) {
    items {
      id
      nom
      prenom
      telephone
    }
  }
}
    `;

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
export const OffresActuellesDocument = gql`
    query OffresActuelles($clientId: ID, $kwhParAn: Int, $pourcentCreuses: Int) {
  voirOffreSouscrite(clientId: $clientId, perPage: 50) {
    items {
      ...SouscriptionLue
      coutAnnuel(kwhParAn: $kwhParAn, pourcentCreuses: $pourcentCreuses)
    }
  }
}
    ${SouscriptionLueFragmentDoc}
${TermesLusFragmentDoc}`;

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
export const MesOffresDocument = gql`
    query MesOffres($page: Int!, $perPage: Int!) {
  voirOffreSouscrite(page: $page, perPage: $perPage) {
    items {
      ...SouscriptionLue
    }
    pagination {
      page
      perPage
      totalItems
      totalPages
      totalExact
    }
  }
}
    ${SouscriptionLueFragmentDoc}
${TermesLusFragmentDoc}`;

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
export const UneSouscriptionDocument = gql`
    query UneSouscription($id: ID!) {
  voirSouscription(id: $id) {
    ...SouscriptionLue
    historique {
      id
      creerA
      action
      statut
      motif
      auteur {
        id
        nom
        prenom
      }
    }
  }
}
    ${SouscriptionLueFragmentDoc}
${TermesLusFragmentDoc}`;

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
export const SouscriptionsDocument = gql`
    query Souscriptions($offreId: ID, $clientId: ID, $statut: StatutSouscription, $du: Instant, $au: Instant, $test: Boolean, $page: Int!, $perPage: Int!) {
  consulterSouscription(
    offreId: $offreId
    clientId: $clientId
    statut: $statut
    du: $du
    au: $au
    test: $test
    page: $page
    perPage: $perPage
  ) {
    items {
      ...SouscriptionLue
    }
    pagination {
      page
      perPage
      totalItems
      totalPages
      totalExact
    }
  }
}
    ${SouscriptionLueFragmentDoc}
${TermesLusFragmentDoc}`;

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
 *      offreId: // value for 'offreId'
 *      clientId: // value for 'clientId'
 *      statut: // value for 'statut'
 *      du: // value for 'du'
 *      au: // value for 'au'
 *      test: // value for 'test'
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