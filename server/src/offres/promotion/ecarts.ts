import { versDate } from '../../socle/commun/horloge.ts';
import type { Bilingue } from '../../socle/commun/texte.ts';
import type { Raison, Verdict } from '../eligibilite/eligibilite.types.ts';
import type { PromotionLue } from './applicables.ts';
import type { Ecart } from './calcul.ts';
import { StatutPromotion } from './promotion.entity.ts';

/** One that would be for this offer, and takes nothing off this price: with all the reasons. */
export interface PromotionEcartee {
  promotionId: number;
  code: string;
  nom: Bilingue;
  raisons: Raison[];
}

interface Circonstances {
  codePromotion: string | null;
  verdict: Verdict | undefined;
  /** How many this client has of it already. */
  prises: number;
  pourCetteOffre: boolean;
  /** As if it were in force: its status and its window are not asked. */
  simulee: boolean;
  maintenant: Date;
}

/** Why a promotion does not hold for a request, all of it; none: it holds. Pure. */
export function raisonsDEcart(promotion: PromotionLue, circonstances: Circonstances): Raison[] {
  const { codePromotion, verdict, prises, pourCetteOffre, simulee, maintenant } = circonstances;
  const { code, surCode, statut, debut, fin, limiteGlobale, limiteParClient, utilisations } = promotion;
  const commence = versDate(debut);
  const finit = versDate(fin);
  const raisons: (Raison | false)[] = [
    !pourCetteOffre && AUTRE_OFFRE,
    !simulee && statut === StatutPromotion.INACTIVE && ARRETEE,
    !simulee && finit !== null && finit <= maintenant && TERMINEE,
    !simulee && commence !== null && commence > maintenant && PAS_COMMENCEE,
    Boolean(surCode) && code !== codePromotion && CODE_ATTENDU,
    limiteGlobale !== null && utilisations >= limiteGlobale && EPUISEE,
    limiteParClient !== null && prises >= limiteParClient && DEJA_PRISE,
  ];
  return [...raisons.filter((raison) => raison !== false), ...(verdict?.eligible ? [] : (verdict?.raisons ?? []))];
}

const AUTRE_OFFRE: Raison = {
  code: 'AUTRE_OFFRE',
  fr: 'Elle n’est pas pour cette offre',
  en: 'It is not for this offer',
};
const ARRETEE: Raison = { code: 'ARRETEE', fr: 'Elle n’est plus en vigueur', en: 'It is no longer in force' };
const TERMINEE: Raison = { code: 'TERMINEE', fr: 'Sa période est finie', en: 'Its window is over' };
const PAS_COMMENCEE: Raison = {
  code: 'PAS_COMMENCEE',
  fr: 'Sa période n’a pas commencé',
  en: 'Its window has not begun',
};
const CODE_ATTENDU: Raison = {
  code: 'CODE_ATTENDU',
  fr: 'Elle demande son code, qui n’est pas donné',
  en: 'It asks for its code, which is not given',
};
const EPUISEE: Raison = { code: 'EPUISEE', fr: 'Sa limite est atteinte', en: 'Its limit is reached' };
const DEJA_PRISE: Raison = {
  code: 'DEJA_PRISE',
  fr: 'Ce client en a déjà autant qu’il peut',
  en: 'This client has as many of it as they may',
};

const SANS_GAIN: Raison = {
  code: 'SANS_GAIN',
  fr: 'Elle ne retire rien à ce prix',
  en: 'It takes nothing off this price',
};

/** One that holds, and that another one keeps out or leaves nothing to: `premiere` is the name of the one that comes first. */
export function raisonDeLExclusion(ecart: Ecart, premiere: Bilingue): Raison {
  if (ecart === 'SANS_GAIN') return SANS_GAIN;
  if (ecart === 'EXCLUSIVE_EN_TETE') {
    return {
      code: ecart,
      fr: `« ${premiere.fr} » passe d’abord et s’applique seule`,
      en: `“${premiere.en}” comes first and applies alone`,
    };
  }
  return {
    code: ecart,
    fr: `Elle ne s’applique que seule, et « ${premiere.fr} » passe avant elle`,
    en: `It only applies alone, and “${premiere.en}” comes before it`,
  };
}
