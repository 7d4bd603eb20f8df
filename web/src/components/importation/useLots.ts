'use client';

import { useCallback, useRef, useState } from 'react';
import { deposer } from '@/lib/deposer';
import type { ErreurLue } from '@/lib/erreurs';
import { useRetours } from '@/lib/useRetours';

export interface Refus {
  ligne: number;
  champ?: string | null;
  raison: { fr: string; en: string };
}
export type Phase = 'essai' | 'import';

/** What every import answers of one batch. */
export interface Lot {
  total: number;
  lues: number;
  refus: Refus[];
  /** Where to go on; null at the end of the file. */
  suivante?: number | null;
  rejetsUrl: string;
}

export interface Avancement<L extends Lot> {
  phase: Phase;
  etat: 'depot' | 'encours' | 'fini' | 'arrete' | 'echec';
  total: number;
  lues: number;
  refus: Refus[];
  lots: L[];
  suivante: number | null;
  rejetsUrl: string | null;
  erreur: ErreurLue | null;
}

/** Over all the batches so far. */
export function somme<L extends Lot>({ lots }: Avancement<L>, compter: (lot: L) => number): number {
  return lots.reduce((total, lot) => total + compter(lot), 0);
}

export interface DemandeDeLot {
  fichierId: string;
  depart: number;
  simulation: boolean;
}

/** Batch after batch until the file ends, somebody stops it, or the network fails; then it can go on from there. */
export function useLots<L extends Lot>(fichier: File, envoyer: (demande: DemandeDeLot) => Promise<L | undefined>) {
  const { lire } = useRetours();
  const [avancement, setAvancement] = useState<Avancement<L> | null>(null);
  const depose = useRef<{ fichier: File; id: string } | null>(null);
  const arret = useRef(false);

  const derouler = useCallback(
    async (depart: Avancement<L>) => {
      let a: Avancement<L> = { ...depart, etat: 'depot', erreur: null };
      const dire = (suite: Partial<Avancement<L>>) => {
        a = { ...a, ...suite };
        setAvancement(a);
      };
      arret.current = false;
      dire({});
      try {
        // Once per file: trying again with other settings sends nothing anew.
        if (depose.current?.fichier !== fichier)
          depose.current = { fichier, id: (await deposer('import', fichier)).id };
        dire({ etat: 'encours' });
        while (a.suivante !== null && !arret.current) {
          const demande = { fichierId: depose.current.id, depart: a.suivante, simulation: a.phase === 'essai' };
          const lot = await envoyer(demande);
          if (!lot) break;
          dire({
            total: lot.total,
            lues: a.lues + lot.lues,
            refus: [...a.refus, ...lot.refus],
            lots: [...a.lots, lot],
            suivante: lot.suivante ?? null,
            rejetsUrl: lot.rejetsUrl,
          });
        }
        dire({ etat: a.suivante === null ? 'fini' : 'arrete' });
      } catch (erreur) {
        dire({ etat: 'echec', erreur: lire(erreur) });
      }
    },
    [fichier, envoyer, lire],
  );

  return {
    avancement,
    commencer: (phase: Phase) =>
      void derouler({
        ...{ phase, etat: 'depot', total: 0, lues: 0, refus: [], lots: [] },
        ...{ suivante: 1, rejetsUrl: null, erreur: null },
      }),
    reprendre: () => avancement !== null && void derouler(avancement),
    arreter: () => {
      arret.current = true;
    },
    oublier: useCallback(() => setAvancement(null), []),
  };
}
