'use client';

import { createContext, type ReactNode, use, useEffect, useLayoutEffect, useMemo } from 'react';
import { entretenirBrouillons } from '../brouillons';
import { tenirLaPageDe } from './autreCompte';
import { definirIdentifiant } from './reconnexion';
import type { MoiQuery } from './serveur/operations.generated';

export interface MoiCourant extends Omit<MoiQuerySansNull, 'fonctions' | 'permissions'> {
  /** May call this function of the API: shows or hides a button; the API still decides. */
  peut: (fonction: string) => boolean;
  /** Holds this permission where it counts, in the role of its application. */
  tient: (permission: string) => boolean;
}
type MoiQuerySansNull = MoiQuery['moi'];

const Contexte = createContext<MoiCourant | null>(null);

export function MoiProvider({ moi, children }: { moi: MoiQuerySansNull; children: ReactNode }) {
  const { fonctions, permissions, ...reste } = moi;
  const identifiant = moi.compte.login ?? moi.compte.email;
  useEffect(() => {
    definirIdentifiant(identifiant);
    return () => definirIdentifiant(null);
  }, [identifiant]);
  const { id } = moi.compte;
  useEffect(() => entretenirBrouillons(id), [id]);
  // Before what the page asks for by its own effects.
  useLayoutEffect(() => tenirLaPageDe(id), [id]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `moi` is one object per answer of the server.
  const valeur = useMemo<MoiCourant>(() => {
    const appelables = new Set(fonctions);
    const tenues = new Set(permissions);
    return { ...reste, peut: (nom) => appelables.has(nom), tient: (nom) => tenues.has(nom) };
  }, [moi]);
  return <Contexte value={valeur}>{children}</Contexte>;
}

/** Null for visitors: forms are theirs too. */
export const useMoiPeutEtre = (): MoiCourant | null => use(Contexte);

export function useMoi(): MoiCourant {
  const moi = use(Contexte);
  if (moi === null) throw new Error('useMoi belongs under app/(app)');
  return moi;
}
