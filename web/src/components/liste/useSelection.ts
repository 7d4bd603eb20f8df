'use client';

import { useRef, useState } from 'react';

export interface Selection<T> {
  choisies: readonly T[];
  estChoisie: (item: T) => boolean;
  /** `jusque`: with all those between it and the one that was chosen before. */
  basculer: (item: T, jusque: boolean) => void;
  /** All that are shown, or none of them. */
  toutBasculer: () => void;
  vider: () => void;
  /** What a row's box is called: the row's own word. */
  nommer: (item: T) => string;
}

/** Rows of the page that are chosen; what the list no longer shows is chosen no more. */
export function useSelection<T extends { id: string }>(items: readonly T[], nommer: (item: T) => string): Selection<T> {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const derniere = useRef<string>(undefined);
  const choisies = items.filter(({ id }) => ids.has(id));
  const poser = (lesquels: readonly T[], tenir: boolean) => {
    const gardes = new Set(choisies.map(({ id }) => id));
    for (const { id } of lesquels) {
      if (tenir) gardes.add(id);
      else gardes.delete(id);
    }
    setIds(gardes);
  };
  return {
    choisies,
    nommer,
    estChoisie: ({ id }) => ids.has(id),
    basculer(item, jusque) {
      const rang = items.findIndex(({ id }) => id === item.id);
      const depuis = items.findIndex(({ id }) => id === derniere.current);
      const etendue = jusque && depuis !== -1 ? [Math.min(rang, depuis), Math.max(rang, depuis)] : [rang, rang];
      derniere.current = item.id;
      poser(items.slice(etendue[0], (etendue[1] ?? rang) + 1), !ids.has(item.id));
    },
    toutBasculer: () => poser(items, choisies.length < items.length),
    vider: () => setIds(new Set()),
  };
}
