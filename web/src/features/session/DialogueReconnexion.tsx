'use client';

import dynamic from 'next/dynamic';
import { useSyncExternalStore } from 'react';
import { identifiantAttendu, sAbonner } from './reconnexion';

const FenetreReconnexion = dynamic(() => import('./FenetreReconnexion').then((module) => module.FenetreReconnexion), {
  ssr: false,
});

/** Nothing until a session ends under somebody's hands. */
export function DialogueReconnexion({ fournisseur }: { fournisseur: string | null }) {
  const identifiant = useSyncExternalStore(sAbonner, identifiantAttendu, () => null);
  return identifiant === null ? null : <FenetreReconnexion identifiant={identifiant} fournisseur={fournisseur} />;
}
