'use client';

import { type ComponentType, useEffect, useState } from 'react';
import { auRepos } from '@/lib/auRepos';

/**
 * A menu that is not needed first: it is loaded when the page has nothing else to do, or when somebody reaches for it.
 * Until it has come its button stays what it was, so that the focus has somewhere to be, and says that it is awaited.
 * What is returned beside the component are the button's properties.
 */
export function useDiffere<P extends object = object>(charger: () => Promise<ComponentType<P>>) {
  const [Composant, monter] = useState<ComponentType<P> | null>(null);
  const [attendu, attendre] = useState(false);
  // Without a network there is nothing to open; the next click tries again.
  const ignorer = () => attendre(false);
  const prevoir = () => void charger().catch(ignorer);
  useEffect(() => auRepos(() => void charger().catch(() => undefined)), [charger]);
  return {
    Composant,
    'aria-haspopup': 'menu' as const,
    'aria-expanded': false,
    'aria-busy': attendu || undefined,
    onPointerEnter: prevoir,
    onFocus: prevoir,
    onClick: () => {
      attendre(true);
      void charger().then((charge) => monter(() => charge), ignorer);
    },
  };
}
