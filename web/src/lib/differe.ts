import dynamic from 'next/dynamic';
import type { ComponentType } from 'react';
import { constaterCoupure, repond, reseauRevenu } from './reseau';

/**
 * What a press shows, in a file of its own. Without network the press waits for it: it ends in no page of error.
 * `enAvance`: it is loaded as soon as the page has nothing else to do, for those who will press where there is none.
 */
export function differe<P extends object>(
  charger: () => Promise<ComponentType<P>>,
  { enAvance = false } = {},
): ComponentType<P> {
  const obtenir = async (): Promise<ComponentType<P>> => {
    try {
      return await charger();
    } catch {
      // Somebody answers: it is no matter of network (a new version of the site, a fault of ours), and is told as such.
      if (await repond()) return charger();
      constaterCoupure();
      await reseauRevenu();
      return obtenir();
    }
  };
  // Safari knows no idle time.
  if (enAvance && typeof window !== 'undefined')
    window.setTimeout(() => void obtenir().catch(() => undefined), AVANCE_MS);
  return dynamic(obtenir, { ssr: false });
}

const AVANCE_MS = 1_500;
