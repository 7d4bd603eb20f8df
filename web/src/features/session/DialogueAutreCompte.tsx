'use client';

import { useSyncExternalStore } from 'react';
import { differe } from '@/components/differe/differe';
import { estRemplace, sAbonnerAuCompte } from '@/lib/session/autreCompte';

const FenetreAutreCompte = differe(() => import('./FenetreAutreCompte').then((module) => module.FenetreAutreCompte), {
  enAvance: true,
});

/** Nothing until somebody else signs in with this browser. */
export function DialogueAutreCompte() {
  const remplace = useSyncExternalStore(sAbonnerAuCompte, estRemplace, () => false);
  return remplace && <FenetreAutreCompte />;
}
