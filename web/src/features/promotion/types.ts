import type { PromotionQuery, PromotionsQuery } from './operations.generated';

export type PromotionDeListe = PromotionsQuery['consulterPromotion']['items'][number];
export type Promotion = PromotionQuery['voirPromotion'];
export type Eligibilites = PromotionQuery['consulterEligibilite']['items'];
export type Etat = PromotionDeListe['etat'];

/** In the order of a promotion's life. */
export const ETATS = [
  'BROUILLON',
  'EN_TEST',
  'VALIDEE',
  'PROGRAMMEE',
  'EN_VIGUEUR',
  'EPUISEE',
  'TERMINEE',
  'INACTIVE',
] as const satisfies readonly Etat[];

export const COULEURS: Record<Etat, string> = {
  BROUILLON: 'gray',
  EN_TEST: 'yellow',
  VALIDEE: 'cyan',
  PROGRAMMEE: 'blue',
  EN_VIGUEUR: 'green',
  EPUISEE: 'orange',
  TERMINEE: 'gray',
  INACTIVE: 'gray',
};

export const ACTIONS = ['POURCENTAGE', 'MONTANT', 'MOIS_OFFERTS', 'ACTIVATION_OFFERTE'] as const;
export const DUREES = ['UNE_FOIS', 'PERIODES', 'TOUJOURS'] as const;
export type Action = (typeof ACTIONS)[number];
export type Duree = (typeof DUREES)[number];

/** Those that change each month's price for a while; the others say by themselves how long they last. */
export const dureDansLeTemps = (action: Action): boolean => action === 'POURCENTAGE' || action === 'MONTANT';
