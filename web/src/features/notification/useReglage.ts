'use client';

import { useState } from 'react';
import { messageDe, type Reponse } from '@/components/edition/reponse';
import { useRetours } from '@/lib/useRetours';

/**
 * Rows that are set in place, each change saved at once: shown as wished while it is being saved, and as the API has it
 * afterwards. `relire`: after a refusal, which is told; the row may be another by now.
 */
export function useReglage<T>(cleDe: (ligne: T) => string, relire: () => Promise<unknown>) {
  const { confirmer, signaler } = useRetours();
  const [enCours, setEnCours] = useState<ReadonlyMap<string, Partial<T>>>(new Map());

  async function regler(ligne: T, change: Partial<T>, enregistrer: () => Promise<Reponse>): Promise<void> {
    const cle = cleDe(ligne);
    // One after the other: the next is made of what this one leaves.
    if (enCours.has(cle)) return;
    setEnCours((autres) => new Map(autres).set(cle, change));
    try {
      const message = messageDe(await enregistrer());
      if (message) confirmer(message);
    } catch (erreur) {
      signaler(erreur);
      await relire().catch(() => undefined);
    } finally {
      setEnCours((autres) => new Map([...autres].filter(([autre]) => autre !== cle)));
    }
  }
  return { regler, montrer: (ligne: T): T => ({ ...ligne, ...enCours.get(cleDe(ligne)) }) };
}
