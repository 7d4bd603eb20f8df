import { instantDeParis, murDeParis } from '@/lib/dates';
import type {
  DevisLuFragment,
  OffreDuBesoinFragment,
  SouscriptionLueFragment,
  TermesLusFragment,
} from './operations.generated';

export type Devis = DevisLuFragment;
export type OffreVue = OffreDuBesoinFragment;
export type Souscription = SouscriptionLueFragment;
type Termes = TermesLusFragment;
/** What a price says, before it is subscribed and ever after. */
export type Prix = Omit<Termes, 'offre' | 'codePostal'>;
export type Etape = Prix['etapes'][number];
export type Tarif = Prix['tarif'];
export type StatutSouscription = Souscription['statut'];

export const STATUTS = ['EN_ATTENTE', 'ACTIVE', 'SUSPENDUE', 'RESILIEE', 'REFUSEE', 'ANNULEE'] as const;

/** It is not over: it can be ended, and its client cannot take the offer a second time. */
export const vit = ({ statut }: Pick<Souscription, 'statut'>): boolean =>
  statut === 'EN_ATTENTE' || statut === 'ACTIVE' || statut === 'SUSPENDUE';

/** How long a promotion lowers the bill, in months; null: for good, or once at the beginning. */
export function moisDe({ action, duree, mois, periodes }: Etape): number | null {
  if (action === 'ACTIVATION_OFFERTE') return null;
  if (action === 'MOIS_OFFERTS') return mois;
  if (duree === 'UNE_FOIS') return 1;
  return duree === 'PERIODES' ? periodes : null;
}

/** The same day and hour of a later month on the company's clock, or that month's last day, as the API counts. */
export function plusMois(instant: string, mois: number): string {
  const [jour = '', heure = '00:00'] = murDeParis(instant).split('T');
  const [an = 0, rang = 1, quantieme = 1] = jour.split('-').map(Number);
  const dernier = new Date(Date.UTC(an, rang - 1 + mois + 1, 0)).getUTCDate();
  const vise = new Date(Date.UTC(an, rang - 1 + mois, Math.min(quantieme, dernier)));
  return instantDeParis(`${vise.toISOString().slice(0, 10)}T${heure}`);
}

export interface MoisEgaux {
  de: number;
  a: number;
  /** Cents. */
  min: number;
  max: number;
  somme: number;
}

/**
 * Of months that follow each other at the same price, one line: « mois 2 à 12 ». They may differ by a cent, for they add
 * up to the total; so do these lines.
 */
export function moisEgaux(mois: readonly string[]): MoisEgaux[] {
  const lignes: MoisEgaux[] = [];
  mois.forEach((montant, rang) => {
    const cents = Math.round(Number(montant) * 100);
    const ligne = lignes.at(-1);
    const [min, max] = [Math.min(ligne?.min ?? cents, cents), Math.max(ligne?.max ?? cents, cents)];
    if (ligne === undefined || max - min > 1)
      lignes.push({ de: rang + 1, a: rang + 1, min: cents, max: cents, somme: cents });
    else Object.assign(ligne, { a: rang + 1, min, max, somme: ligne.somme + cents });
  });
  return lignes;
}
