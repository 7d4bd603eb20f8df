import { enTexte, montant, somme } from '../../socle/commun/montant.ts';
import { auCentime, factureDeBase } from '../offre/prix.ts';
import { actionDe, dureeDe } from '../promotion/applicables.ts';
import { rejouer } from '../promotion/calcul.ts';
import type { Termes } from './devis.types.ts';

/**
 * The terms of a subscription as they are shown. Those frozen before months added up say what they said, but for the
 * cents of their months, which their own steps give again.
 */
export function termesLus(gardes: string): Termes {
  const lus = JSON.parse(gardes) as Omit<Termes, 'prixExact'> & { prixExact?: boolean };
  const termes: Termes = { ...lus, prixExact: lus.prixExact ?? true };
  const { activation, mois, total, tarif, fraisActivation, etapes } = termes;
  if (somme([activation, ...mois].map(montant)).eq(total)) return termes;
  const base = factureDeBase(tarif, fraisActivation, termes);
  const pas = etapes.map((etape) => ({ action: actionDe(etape), duree: dureeDe(etape) }));
  return { ...termes, mois: auCentime(rejouer(base, pas)).mois.map(enTexte) };
}
