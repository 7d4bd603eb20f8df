import type { Bilingue } from '../../socle/commun/texte.ts';
import type { Raison } from '../eligibilite/eligibilite.types.ts';
import type { PromotionEcartee } from '../promotion/ecarts.ts';
import type { TypeActionPromotion, TypeDureePromotion } from '../promotion/promotion.champs.ts';
import type { CanalSouscription } from './souscription.entity.ts';

/** What somebody asks a price for; the same for a preview and for the subscription itself. */
export interface DemandeDevis {
  clientId: number;
  offreId: number;
  /** kVA: the tariff of this power. */
  puissance: number;
  /** E.164. */
  numero: string;
  /** The same when it may test what is not on sale yet. */
  essai: string | null;
  /** Manages the offers: what is not on sale exists for them. */
  voitTout: boolean;
  codePostal: string | null;
  canal: CanalSouscription;
  /** Upper case; null: only promotions that need none. */
  codePromotion: string | null;
  kwhParAn: number;
  pourcentCreuses: number;
}

/** Amounts to the cent, as text. */
export interface EtapeDevis {
  promotionId: number;
  code: string;
  nom: Bilingue;
  /** What it was when the price was made: as in `Promotion`. */
  action: `${TypeActionPromotion}`;
  valeur: string | null;
  mois: number | null;
  duree: `${TypeDureePromotion}`;
  periodes: number | null;
  avant: string;
  gain: string;
  apres: string;
}

/** Of a first year. */
export interface Devis {
  eligible: boolean;
  raisons: Raison[];
  versionOffreId: number;
  versionNumero: number;
  test: boolean;
  engagementMois: number;
  /** False: the tariff does not say all of its prices, and what follows is at those that it says. */
  prixExact: boolean;
  tarif: {
    puissance: number;
    abonnement: string;
    kwh: string | null;
    kwhPleines: string | null;
    kwhCreuses: string | null;
  };
  fraisActivation: string;
  kwhParAn: number;
  pourcentCreuses: number;
  base: string;
  etapes: EtapeDevis[];
  /** Null without a code, unless simulated. */
  ecartees: PromotionEcartee[] | null;
  total: string;
  /** What is left to pay of the activation. */
  activation: string;
  /** To the cent, the first month first; with the activation they are the total. */
  mois: string[];
}

/** Copied into the subscription: whatever becomes of the offer, these are its terms. */
export type Termes = Omit<Devis, 'eligible' | 'raisons' | 'ecartees' | 'versionOffreId' | 'test'> & {
  offre: { code: string; nom: Bilingue };
  codePostal: string | null;
};
