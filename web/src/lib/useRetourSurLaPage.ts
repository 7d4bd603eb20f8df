'use client';

import { useEffect, useRef } from 'react';

const AU_PLUS_TOUTES_LES_MS = 5_000;

/** When the reader comes back to the tab or the network comes back: what they see may have changed meanwhile. */
export function useRetourSurLaPage(rafraichir: () => void): void {
  const derniere = useRef(rafraichir);
  useEffect(() => {
    derniere.current = rafraichir;
  });
  useEffect(() => {
    let fait = Date.now();
    const revenir = () => {
      if (document.hidden || Date.now() - fait < AU_PLUS_TOUTES_LES_MS) return;
      fait = Date.now();
      derniere.current();
    };
    document.addEventListener('visibilitychange', revenir);
    window.addEventListener('focus', revenir);
    window.addEventListener('online', revenir);
    return () => {
      document.removeEventListener('visibilitychange', revenir);
      window.removeEventListener('focus', revenir);
      window.removeEventListener('online', revenir);
    };
  }, []);
}
