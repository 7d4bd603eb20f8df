/** Spec 2-offres, "Promotion": what it takes off, and for how long. */
export type ActionPromotion =
  | { type: 'POURCENTAGE'; pourcent: string }
  | { type: 'MONTANT'; montant: string }
  | { type: 'MOIS_OFFERTS'; mois: number }
  | { type: 'ACTIVATION_OFFERTE' };

/** The months of a bill that it touches; `PERIODES` are months. */
export type DureePromotion = { type: 'UNE_FOIS' } | { type: 'PERIODES'; nombre: number } | { type: 'TOUJOURS' };

export interface PromotionApplicable {
  id: number;
  action: ActionPromotion;
  duree: DureePromotion;
  /** Small first. */
  priorite: number;
  exclusive: boolean;
}
