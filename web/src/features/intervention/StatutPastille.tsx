'use client';

import { Pastille } from '@/components/Pastille';
import { useTexte } from '@/lib/useTexte';
import type { Statut } from './types';
import { useRegard } from './useRegard';

/** The word for staff or the one for clients, whichever the reader is. */
export function useLibelleStatut(): (statut: Pick<Statut, 'libelle' | 'libelleClient'>) => string {
  const { personnel } = useRegard();
  const texte = useTexte();
  return ({ libelle, libelleClient }) => texte(personnel ? libelle : libelleClient);
}

export function StatutPastille({ statut }: { statut: Statut }) {
  const libelle = useLibelleStatut();
  return <Pastille couleur={statut.couleur}>{libelle(statut)}</Pastille>;
}
