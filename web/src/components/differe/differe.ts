import dynamic from 'next/dynamic';
import { type ComponentType, createElement } from 'react';
import { auRepos } from '@/lib/auRepos';
import { constaterCoupure, repond, reseauRevenu } from '@/lib/reseau';
import { Ouverture } from './Ouverture';

interface Options {
  /** Loaded when the page has nothing else to do: the press then waits for nothing, and works where no network is. */
  enAvance?: boolean;
  /** What stands there until it has come. Without it: that it is being opened; null: nothing, for what nobody pressed. */
  attente?: ComponentType | null;
}

/** What a press shows, in a file of its own. Without network the press waits for it: it ends in no page of error. */
export function differe<P extends object>(
  charger: () => Promise<ComponentType<P>>,
  { enAvance = false, attente: Attente = Ouverture }: Options = {},
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
  if (enAvance && typeof window !== 'undefined') auRepos(() => void obtenir().catch(() => undefined));
  return dynamic(obtenir, { ssr: false, loading: () => Attente && createElement(Attente) });
}
