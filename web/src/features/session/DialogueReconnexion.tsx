'use client';

import { useSyncExternalStore } from 'react';
import { differe } from '@/components/differe/differe';
import { estRemplace, sAbonnerAuCompte } from '@/lib/session/autreCompte';
import { identifiantAttendu, sAbonner } from '@/lib/session/reconnexion';

const FenetreReconnexion = differe(() => import('./FenetreReconnexion').then((module) => module.FenetreReconnexion));

/** Nothing until a session ends under somebody's hands. */
export function DialogueReconnexion({ fournisseur }: { fournisseur: string | null }) {
  const identifiant = useSyncExternalStore(sAbonner, identifiantAttendu, () => null);
  // Of a page that is nobody's any more no password is asked.
  const remplace = useSyncExternalStore(sAbonnerAuCompte, estRemplace, () => false);
  return identifiant === null || remplace ? null : (
    <FenetreReconnexion identifiant={identifiant} fournisseur={fournisseur} />
  );
}
