'use client';

import { useCallback, useRef, useState } from 'react';
import { deposer } from '@/lib/deposer';
import type { ErreurLue } from '@/lib/erreurs';
import { useRetours } from '@/lib/useRetours';
import { type ImporterLotMutation, useImporterLotMutation } from './operations.generated';
import { entreeDe, type Reglages } from './reglages';

export type Refus = ImporterLotMutation['importerInterventions']['lot']['refus'][number];
export type Phase = 'essai' | 'import';

export interface Avancement {
  phase: Phase;
  etat: 'depot' | 'encours' | 'fini' | 'arrete' | 'echec';
  total: number;
  lues: number;
  importees: number;
  refusees: number;
  refus: Refus[];
  /** Where to go on; null at the end of the file. */
  suivante: number | null;
  rejetsUrl: string | null;
  erreur: ErreurLue | null;
}
type Vide = Omit<Avancement, 'phase' | 'etat'>;
const VIDE: Vide = {
  ...{ total: 0, lues: 0, importees: 0, refusees: 0, refus: [] },
  ...{ suivante: 1, rejetsUrl: null, erreur: null },
};

/** Batch after batch until the file ends, somebody stops it, or the network fails; then it can go on from there. */
export function useExecution(fichier: File, reglages: Reglages) {
  const { lire } = useRetours();
  const [importerLot] = useImporterLotMutation({ fetchPolicy: 'no-cache' });
  const [avancement, setAvancement] = useState<Avancement | null>(null);
  const depose = useRef<{ fichier: File; id: string } | null>(null);
  const arret = useRef(false);

  const derouler = useCallback(
    async (depart: Avancement) => {
      let a: Avancement = { ...depart, etat: 'depot', erreur: null };
      const dire = (suite: Partial<Avancement>) => {
        a = { ...a, ...suite };
        setAvancement(a);
      };
      arret.current = false;
      dire({});
      try {
        // Once per file: trying again with other settings sends nothing anew.
        if (depose.current?.fichier !== fichier)
          depose.current = { fichier, id: (await deposer('import', fichier)).id };
        const entree = entreeDe(reglages, depose.current.id);
        dire({ etat: 'encours' });
        while (a.suivante !== null && !arret.current) {
          const input = { ...entree, ligne: a.suivante, simulation: a.phase === 'essai' };
          const { data } = await importerLot({ variables: { input } });
          if (!data) break;
          const { lot } = data.importerInterventions;
          dire({
            total: lot.total,
            lues: a.lues + lot.lues,
            importees: a.importees + lot.importees,
            refusees: a.refusees + lot.refusees,
            refus: [...a.refus, ...lot.refus],
            suivante: lot.suivante,
            rejetsUrl: lot.rejetsUrl,
          });
        }
        dire({ etat: a.suivante === null ? 'fini' : 'arrete' });
      } catch (erreur) {
        dire({ etat: 'echec', erreur: lire(erreur) });
      }
    },
    [fichier, reglages, importerLot, lire],
  );

  return {
    avancement,
    commencer: (phase: Phase) => void derouler({ ...VIDE, phase, etat: 'depot' }),
    reprendre: () => avancement !== null && void derouler(avancement),
    arreter: () => {
      arret.current = true;
    },
    oublier: useCallback(() => setAvancement(null), []),
  };
}
