'use client';

import { useSyncExternalStore } from 'react';
import { differe } from '@/lib/differe';
import { identifiantAttendu, sAbonner } from './reconnexion';

const FenetreReconnexion = differe(() => import('./FenetreReconnexion').then((module) => module.FenetreReconnexion));

/** Nothing until a session ends under somebody's hands. */
export function DialogueReconnexion({ fournisseur }: { fournisseur: string | null }) {
  const identifiant = useSyncExternalStore(sAbonner, identifiantAttendu, () => null);
  return identifiant === null ? null : <FenetreReconnexion identifiant={identifiant} fournisseur={fournisseur} />;
}
