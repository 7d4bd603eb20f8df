'use client';

import { useSyncExternalStore } from 'react';

/** While what changes comes by itself it is still asked for, in case some of it did not come. */
const EN_DIRECT_MS = 5 * 60_000;
const AUTEURS_MAX = 200;

/** Whether this page hears of what changes: the one place that knows. Who listens says so (features/direct). */
let direct = false;
const abonnes = new Set<() => void>();
const auteurs = new Map<string, string | undefined>();

export function devenirDirect(oui: boolean): void {
  direct = oui;
  for (const prevenir of abonnes) prevenir();
}

export function useDirect(): boolean {
  return useSyncExternalStore(
    abonner,
    () => direct,
    () => false,
  );
}

/** How often a page asks again what it shows: as often as it says, or seldom where it hears of what changes. */
export const useFrequence = (ordinaireMs: number): number => (useDirect() ? EN_DIRECT_MS : ordinaireMs);

/** Who changed an intervention last, as far as this page has heard; undefined: its own reader, or nobody. */
export function retenirAuteur(interventionId: string, auteur: string | undefined): void {
  if (auteurs.size >= AUTEURS_MAX) auteurs.clear();
  auteurs.set(interventionId, auteur);
}

export const auteurDe = (interventionId: string): string | undefined => auteurs.get(interventionId);

function abonner(prevenir: () => void): () => void {
  abonnes.add(prevenir);
  return () => abonnes.delete(prevenir);
}
