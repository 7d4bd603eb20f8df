'use client';

import { useState } from 'react';
import { useRetours } from '@/lib/useRetours';
import { deplacer } from './ordre';

interface Element {
  id: string;
  version: number;
}

interface Options<T extends Element> {
  items: readonly T[] | undefined;
  rangDe: (item: T) => number;
  /** Distance between two ranks when the list is numbered anew. */
  pas: number;
  enregistrer: (item: T, rang: number) => Promise<unknown>;
  relire: () => Promise<unknown>;
}

/** The list in its order, shown as wished while the moves are being saved. */
export function useOrdre<T extends Element>({ items, rangDe, pas, enregistrer, relire }: Options<T>) {
  const [provisoire, setProvisoire] = useState<string[] | null>(null);
  const { signaler } = useRetours();
  const tries = items?.toSorted((a, b) => rangDe(a) - rangDe(b) || Number(a.id) - Number(b.id));
  const ordonnes =
    provisoire === null ? tries : tries?.toSorted((a, b) => provisoire.indexOf(a.id) - provisoire.indexOf(b.id));

  async function bouger(item: T, pasDeListe: -1 | 1): Promise<void> {
    if (ordonnes === undefined || provisoire !== null) return;
    const de = ordonnes.indexOf(item);
    const vers = de + pasDeListe;
    if (vers < 0 || vers >= ordonnes.length) return;
    const ids = ordonnes.map(({ id }) => id);
    ids.splice(vers, 0, ...ids.splice(de, 1));
    setProvisoire(ids);
    try {
      const rangs = ordonnes.map((element) => ({ id: element.id, rang: rangDe(element) }));
      for (const { id, rang } of deplacer(rangs, de, vers, pas)) {
        const element = ordonnes.find((autre) => autre.id === id);
        // One after the other: the API changes the list under one lock.
        if (element !== undefined) await enregistrer(element, rang);
      }
    } catch (erreur) {
      signaler(erreur);
      await relire().catch(() => undefined);
    } finally {
      setProvisoire(null);
    }
  }
  return { ordonnes, bouger, enCours: provisoire !== null };
}
