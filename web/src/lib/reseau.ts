'use client';

import { useSyncExternalStore } from 'react';
import { demander } from './session/depart';

/** Whether anything answers, and when something last did: the one place that knows. */
interface Reseau {
  coupe: boolean;
  /** Of the last answer, or of the page itself. */
  derniereReponse: number;
}

const ESSAI_MS = 3_000;
/** Between two tries, at most; and for one of them. */
const ESSAI_MAX_MS = 30_000;
const REPONSE_MAX_MS = 8_000;
const AU_SERVEUR: Reseau = { coupe: false, derniereReponse: 0 };

let etat: Reseau =
  typeof window === 'undefined' ? AU_SERVEUR : { coupe: false, derniereReponse: performance.timeOrigin };
const abonnes = new Set<() => void>();
let minuterie: number | undefined;
let dernierEssai = 0;
let attenteMs = ESSAI_MS;

function devenir(suivant: Reseau): void {
  etat = suivant;
  for (const prevenir of abonnes) prevenir();
}

export function constaterReponse(): void {
  const revient = etat.coupe;
  etat = { coupe: false, derniereReponse: Date.now() };
  if (revient) devenir(etat);
}

/** From now on it is asked again and again whether somebody answers, until somebody does. */
export function constaterCoupure(): void {
  if (etat.coupe) return;
  devenir({ ...etat, coupe: true });
  attenteMs = ESSAI_MS;
  prevoir();
}

/** One try at a time, each later than the one before. */
function prevoir(): void {
  window.clearTimeout(minuterie);
  minuterie = window.setTimeout(() => void essayer(), attenteMs);
  attenteMs = Math.min(attenteMs * 2, ESSAI_MAX_MS);
}

async function essayer(): Promise<void> {
  if (!etat.coupe) return;
  const celuiCi = ++dernierEssai;
  const oui = await repond();
  if (celuiCi !== dernierEssai) return;
  if (oui) constaterReponse();
  else prevoir();
}

/** One answer that did not come says nothing of the next: asked before it is said that nobody answers. */
export async function verifierReseau(): Promise<void> {
  if (await repond()) constaterReponse();
  else constaterCoupure();
}

export async function repond(): Promise<boolean> {
  if (!navigator.onLine) return false;
  try {
    const demande = {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{__typename}"}',
      signal: AbortSignal.timeout(REPONSE_MAX_MS),
    };
    return (await demander('/api/graphql', demande)).status < 500;
  } catch {
    return false;
  }
}

/** At once when there is a network. */
export function reseauRevenu(): Promise<void> {
  if (!etat.coupe) return Promise.resolve();
  return new Promise((suite) => {
    const fin = abonner(() => {
      if (etat.coupe) return;
      fin();
      suite();
    });
  });
}

export const reseauCoupe = (): boolean => etat.coupe;

function abonner(prevenir: () => void): () => void {
  abonnes.add(prevenir);
  return () => abonnes.delete(prevenir);
}

export function useReseau(): Reseau {
  return useSyncExternalStore(
    abonner,
    () => etat,
    () => AU_SERVEUR,
  );
}

if (typeof window !== 'undefined') {
  window.addEventListener('offline', constaterCoupure);
  window.addEventListener('online', () => {
    attenteMs = ESSAI_MS;
    void essayer();
  });
}
