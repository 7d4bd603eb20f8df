import { enCentimes, type Montant } from '../../socle/commun/montant.ts';
import { type Facture, totalDe } from '../offre/prix.ts';
import { activationOfferte } from './actions/activation-offerte.ts';
import type { Appliquer } from './actions/mois.ts';
import { moisOfferts } from './actions/mois-offerts.ts';
import { montantFixe } from './actions/montant.ts';
import { pourcentage } from './actions/pourcentage.ts';
import type { ActionPromotion, DureePromotion, PromotionApplicable } from './promotion.types.ts';

const ACTIONS: { [T in ActionPromotion['type']]: Appliquer<T> } = {
  POURCENTAGE: pourcentage,
  MONTANT: montantFixe,
  MOIS_OFFERTS: moisOfferts,
  ACTIVATION_OFFERTE: activationOfferte,
};

/** One promotion's part in the price, to the cent: `apres` is `avant` less `gain`, and the `avant` of the next step. */
export interface EtapeDePrix {
  promotionId: number;
  avant: Montant;
  gain: Montant;
  apres: Montant;
}

/**
 * A promotion that holds and takes nothing off: another comes first alone, or it would have to be alone itself, or there
 * is nothing left for it to take.
 */
export type Ecart = 'EXCLUSIVE_EN_TETE' | 'EXCLUSIVE_SECONDE' | 'SANS_GAIN';

interface Ecartee {
  promotionId: number;
  ecart: Ecart;
}

export interface PrixCalcule {
  base: Montant;
  etapes: EtapeDePrix[];
  ecartees: Ecartee[];
  total: Montant;
  /** Exact, month by month: what is frozen with a subscription. */
  facture: Facture;
}

/**
 * Spec 2-offres, "Computation". Pure, and the only one: preview, test and real subscription call it. Of promotions that
 * hold: by priority, then gain, then id; if the first is exclusive it alone; else one after the other on the running
 * price, those that are exclusive left out (they bear no other beside them). What gains nothing, to the cent, is no
 * step: it neither keeps another out nor is used up.
 */
export function calculerPrix(base: Facture, promotions: readonly PromotionApplicable[]): PrixCalcule {
  let facture = base;
  const { appliquees, ecartees } = departager(base, promotions);
  const etapes: EtapeDePrix[] = [];
  for (const promotion of appliquees) {
    const reduite = appliquer(facture, promotion);
    const [avant, apres] = [facture, reduite].map((une) => enCentimes(totalDe(une))) as [Montant, Montant];
    if (avant.eq(apres)) {
      ecartees.push({ promotionId: promotion.id, ecart: 'SANS_GAIN' });
      continue;
    }
    facture = reduite;
    etapes.push({ promotionId: promotion.id, avant, gain: avant.minus(apres), apres });
  }
  return { base: enCentimes(totalDe(base)), etapes, ecartees, total: enCentimes(totalDe(facture)), facture };
}

/** The bill of terms that were frozen: their steps again, in their order. */
export function rejouer(base: Facture, actions: readonly Pick<PromotionApplicable, 'action' | 'duree'>[]): Facture {
  return actions.reduce((facture, une) => appliquer(facture, une), base);
}

function departager(base: Facture, promotions: readonly PromotionApplicable[]) {
  const enEntree = enCentimes(totalDe(base));
  const gains = promotions.map((promotion) => {
    const apres = totalDe(appliquer(base, promotion));
    return { promotion, gain: totalDe(base).minus(apres), nul: enCentimes(apres).eq(enEntree) };
  });
  const sansGain = gains.filter(({ nul }) => nul).map(({ promotion }) => promotion.id);
  const triees = gains
    .filter(({ nul }) => !nul)
    .sort(
      (a, b) => a.promotion.priorite - b.promotion.priorite || b.gain.cmp(a.gain) || a.promotion.id - b.promotion.id,
    )
    .map(({ promotion }) => promotion);
  const seule = triees[0]?.exclusive ?? false;
  const exclusion: Ecart = seule ? 'EXCLUSIVE_EN_TETE' : 'EXCLUSIVE_SECONDE';
  const garder = ({ exclusive }: PromotionApplicable, rang: number) => (seule ? rang === 0 : !exclusive);
  return {
    appliquees: triees.filter(garder),
    ecartees: [
      ...triees
        .filter((promotion, rang) => !garder(promotion, rang))
        .map(({ id }): Ecartee => ({ promotionId: id, ecart: exclusion })),
      ...sansGain.sort((a, b) => a - b).map((promotionId): Ecartee => ({ promotionId, ecart: 'SANS_GAIN' })),
    ],
  };
}

function appliquer<T extends ActionPromotion['type']>(
  facture: Facture,
  { action, duree }: { action: Extract<ActionPromotion, { type: T }>; duree: DureePromotion },
): Facture {
  const agir: Appliquer<T> = ACTIONS[action.type as T];
  return agir(facture, action, duree);
}
