import type { Alea } from '../alea.ts';
import { CHALEUR } from './chaleur.ts';
import { CONTRAT } from './contrat.ts';
import { ELECTRICITE } from './electricite.ts';
import { EQUIPEMENT } from './equipement.ts';
import type { Saison, Sujet } from './sujet.ts';

const [premier, ...autres] = [...ELECTRICITE, ...CHALEUR, ...CONTRAT, ...EQUIPEMENT];
if (!premier) throw new Error('aucun sujet');
export const SUJETS: readonly [Sujet, ...Sujet[]] = [premier, ...autres];

/** How much more, or less, people call for it in each month, January first. */
const SAISONS: Record<Saison, readonly number[]> = {
  froid: [2.2, 2, 1.5, 0.9, 0.5, 0.3, 0.3, 0.3, 0.6, 1.3, 1.8, 2.2],
  chaud: [0.4, 0.4, 0.7, 1, 1.4, 1.8, 1.9, 1.6, 1.5, 0.9, 0.5, 0.4],
  toute: [1, 1, 1, 1, 1, 1, 1, 0.8, 1, 1, 1, 1],
};

export function sujetDuMois(alea: Alea, mois: number): Sujet {
  return alea.selon(SUJETS, ({ poids, saison }) => poids * (SAISONS[saison][mois - 1] ?? 1));
}

const ORDINAIRE = SUJETS.reduce((somme, { poids }) => somme + poids, 0);
const ACTIVITES = Array.from({ length: 12 }, (_, rang) =>
  SUJETS.reduce((somme, { poids, saison }) => somme + (poids * (SAISONS[saison][rang] ?? 1)) / ORDINAIRE, 0),
);

/** How busy a month is as a whole; 1 is ordinary. */
export const activiteDuMois = (mois: number): number => ACTIVITES[mois - 1] ?? 1;
