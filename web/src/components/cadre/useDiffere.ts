'use client';

import { type ComponentType, useState } from 'react';

/**
 * A menu that is loaded when somebody reaches for it. Until it has come its button stays what it was, so that the focus
 * has somewhere to be; the pointer or the focus loads it a moment before the click. What is returned beside the
 * component are the button's properties.
 */
export function useDiffere(charger: () => Promise<ComponentType>) {
  const [Composant, monter] = useState<ComponentType | null>(null);
  // Without a network there is nothing to open; the next click tries again.
  const ignorer = () => undefined;
  const prevoir = () => void charger().catch(ignorer);
  return {
    Composant,
    'aria-haspopup': 'menu' as const,
    'aria-expanded': false,
    onPointerEnter: prevoir,
    onFocus: prevoir,
    onClick: () => void charger().then((charge) => monter(() => charge), ignorer),
  };
}
