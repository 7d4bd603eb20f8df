'use client';

import { useSearchParams } from 'next/navigation';
import { useEffect, useEffectEvent } from 'react';
import { useMoi } from '@/lib/session/MoiContexte';
import type { EtatListe, Tri } from './useListe';

interface Affichage<C extends string> {
  sans: string[];
  tri: Tri<C>;
}

/**
 * Columns and order as this person last chose them in this browser: the bare address of the list takes them up. An
 * address that asks for anything, a view, a link that is shared, shows what it says.
 */
export function useAffichageGarde<C extends string>(liste: string, tris: readonly C[], etat: EtatListe<C>) {
  const { compte } = useMoi();
  const nue = useSearchParams().toString() === '';
  const cle = `affichage:${liste}:${compte.id}`;
  const reprendre = useEffectEvent(() => {
    const garde = lire(localStorage.getItem(cle), tris);
    if (garde !== null) etat.reprendre(garde.sans, garde.tri);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another person, or the list as the menu leads to it.
  useEffect(() => {
    if (nue) reprendre();
  }, [nue, cle]);
  const garder = (affichage: Affichage<C>) => localStorage.setItem(cle, JSON.stringify(affichage));
  return {
    ...etat,
    masquerColonnes: (sans: string[]) => {
      garder({ sans, tri: etat.tri });
      return etat.masquerColonnes(sans);
    },
    trier: (tri: Tri<C>) => {
      garder({ sans: etat.colonnesMasquees, tri });
      return etat.trier(tri);
    },
  };
}

/** Null: nothing was kept, or an earlier version of the list wrote it otherwise. */
function lire<C extends string>(texte: string | null, tris: readonly C[]): Affichage<C> | null {
  try {
    const lu = JSON.parse(texte ?? 'null') as Affichage<C> | null;
    if (lu === null || !lu.sans.every((cle) => typeof cle === 'string')) return null;
    return tris.includes(lu.tri.champ) && ['ASC', 'DESC'].includes(lu.tri.sens) ? lu : null;
  } catch {
    return null;
  }
}
