import { montant, ZERO } from '../../socle/commun/montant.ts';
import type { ChampFautif } from '../../socle/commun/validation.ts';
import { BORNES_PROMOTION } from './promotion.inputs.ts';

interface Contenu {
  action: string;
  valeur: string | null;
  mois: number | null;
  duree: string;
  periodes: number | null;
  debut: Date | null;
  fin: Date | null;
  limiteGlobale: number | null;
  limiteParClient: number | null;
}

/** Every fault of a promotion as it would be after the change: each action and duration with what it needs. Pure. */
export function fautesDuContenu(contenu: Contenu): ChampFautif[] {
  const { debut, fin, limiteGlobale, limiteParClient } = contenu;
  return [
    ...fautesDeLAction(contenu),
    ...(contenu.duree === 'PERIODES' ? entier('periodes', contenu.periodes, BORNES_PROMOTION.mois) : []),
    ...(debut && fin && debut >= fin
      ? [faute('fin', 'La fin vient après le début.', 'The end comes after the beginning.')]
      : []),
    ...(limiteGlobale === null ? [] : entier('limiteGlobale', limiteGlobale, BORNES_PROMOTION.limite)),
    ...(limiteParClient === null ? [] : entier('limiteParClient', limiteParClient, BORNES_PROMOTION.limite)),
  ];
}

/** The column holds as many: more would be rounded without a word. */
const DECIMALES_MAX = 5;
const VALEUR_MAX = 100_000;

function fautesDeLAction({ action, valeur, mois }: Contenu): ChampFautif[] {
  const prix = valeur === null ? ZERO : montant(valeur);
  if (!prix.round(DECIMALES_MAX).eq(prix) || prix.gt(VALEUR_MAX)) {
    return [faute('valeur', '100 000 au plus, cinq décimales au plus.', 'At most 100,000, at most five decimals.')];
  }
  if (action === 'MOIS_OFFERTS') return entier('mois', mois, BORNES_PROMOTION.mois);
  if (action === 'ACTIVATION_OFFERTE') return [];
  if (prix.gt(ZERO) && (action !== 'POURCENTAGE' || prix.lte(100))) return [];
  return action === 'POURCENTAGE'
    ? [faute('valeur', 'Un pourcentage de plus de 0, 100 au plus.', 'A percentage above 0, at most 100.')]
    : [faute('valeur', 'Un montant de plus de 0 €.', 'An amount above €0.')];
}

function entier(chemin: string, valeur: number | null, max: number): ChampFautif[] {
  if (valeur !== null && valeur >= 1 && valeur <= max) return [];
  return [faute(chemin, `Un nombre entier de 1 à ${max}.`, `A whole number from 1 to ${max}.`)];
}

const faute = (chemin: string, fr: string, en: string): ChampFautif => ({ chemin, message: { fr, en } });
