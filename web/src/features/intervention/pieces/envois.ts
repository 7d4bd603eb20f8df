'use client';

import { useSyncExternalStore } from 'react';
import { tenirLaPage } from '@/lib/enRoute';
import { reseauCoupe, reseauRevenu, verifierReseau } from '@/lib/reseau';
import { signalDeDepart } from '@/lib/session/depart';
import { attendreReconnexion, reconnexionPossible } from '@/lib/session/reconnexion';
import { type APoser, type Etat, enRoute, FileDEnvois } from './file';
import { reduire } from './reduction';

/** What sends comes when something is to be sent. */
const depot = () => import('./depot');

const RIEN: Etat = { envois: [], enPause: false, arrives: 0 };

/** The one queue of this page. */
export const fileDEnvois = new FileDEnvois({
  reduire,
  deposer: async (colis, suivi) => (await depot()).deposer(colis, suivi),
  renoncer: async (adresse) => (await depot()).renoncer(adresse),
  verifierReseau,
  reseauCoupe,
  reseauRevenu,
  reconnexion: async () => {
    if (!reconnexionPossible()) throw new Error('nobody signs in again here');
    await attendreReconnexion();
  },
});

/** What is on its way is in this page alone: it is not left without a word. */
let laisser: (() => void) | null = null;
fileDEnvois.abonner(() => {
  const occupe = fileDEnvois.etat().envois.some(enRoute);
  if (occupe && laisser === null) laisser = tenirLaPage();
  if (!occupe) {
    laisser?.();
    laisser = null;
  }
});

export function poser(demandes: readonly APoser[]): void {
  // Nothing more is asked for while the session ends; where it could not end, it goes on when somebody says so.
  signalDeDepart().addEventListener('abort', () => fileDEnvois.suspendre(), { once: true });
  fileDEnvois.ajouter(demandes);
}

/** All of it, at each step of its way. */
export const useEnvois = (): Etat => useSyncExternalStore(fileDEnvois.abonner, fileDEnvois.etat, () => RIEN);

/** Whether there is something to show of this intervention; how many have arrived, of all. */
export function useMouvement(interventionId: string) {
  const lire = <T>(ce: (etat: Etat) => T) => [() => ce(fileDEnvois.etat()), () => ce(RIEN)] as const;
  const sien = ({ envois }: Etat) => envois.some((envoi) => envoi.interventionId === interventionId);
  return {
    enCours: useSyncExternalStore(fileDEnvois.abonner, ...lire(sien)),
    arrives: useSyncExternalStore(fileDEnvois.abonner, ...lire(({ arrives }) => arrives)),
  };
}
