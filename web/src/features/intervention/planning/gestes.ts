'use client';

import { createContext, type KeyboardEvent, use } from 'react';
import type { Bord } from './deplacement';
import type { Pose } from './glissement';
import type { Intervalle } from './grille';
import type { LignePlanning } from './usePlanning';

type Personne = LignePlanning['intervenant'];

/** What hands do to the visits of the board. */
export interface Gestes {
  /** Let go on a row that shows these hours. */
  deposer: (pose: Pose, intervenant: Personne, montre: Intervalle) => void;
  /** Let go on a day of the week: the hour is kept, or asked for. */
  deposerLeJour: (pose: Pose, intervenant: Personne, jour: string) => void;
  /** One edge is being held, so many quarters of an hour from where it was taken. */
  etirer: (id: string, bord: Bord, quarts: number) => void;
  /** The edge is let go, or given up. */
  finirDEtirer: (id: string, garder: boolean) => void;
  touche: (id: string, evenement: KeyboardEvent<HTMLElement>) => void;
}

const Contexte = createContext<Gestes | null>(null);
export const FournirGestes = Contexte.Provider;

export function useGestes(): Gestes {
  const gestes = use(Contexte);
  if (gestes === null) throw new Error('useGestes : hors du planning');
  return gestes;
}
