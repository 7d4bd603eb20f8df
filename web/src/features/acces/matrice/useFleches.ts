'use client';

import type { KeyboardEvent, RefObject } from 'react';

const SENS: Record<string, readonly [number, number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** The arrows go from box to box, over those that can't be changed. */
export function useFleches(table: RefObject<HTMLTableElement | null>) {
  return (evenement: KeyboardEvent<HTMLTableElement>) => {
    const sens = SENS[evenement.key];
    const { target } = evenement;
    if (sens === undefined || !(target instanceof HTMLInputElement)) return;
    evenement.preventDefault();
    const lignes = [...(table.current?.querySelectorAll('tbody tr') ?? [])]
      .map((ligne) => [...ligne.querySelectorAll('td')])
      .filter((cases) => cases.length > 0);
    let y = lignes.findIndex((cases) => cases.some((une) => une.contains(target)));
    let x = lignes[y]?.findIndex((une) => une.contains(target)) ?? -1;
    for (;;) {
      y += sens[0];
      x += sens[1];
      const une = lignes[y]?.[x];
      if (une === undefined) return;
      const suivante = une.querySelector<HTMLInputElement>('input:enabled');
      if (suivante) {
        suivante.focus();
        return;
      }
    }
  };
}
