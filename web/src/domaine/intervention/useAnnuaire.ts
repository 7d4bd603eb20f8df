'use client';

import { useDebouncedValue } from '@mantine/hooks';
import { type AnnuaireQuery, type TypeAnnuaire, useAnnuaireQuery } from './operations.generated';

export type EntreeAnnuaire = AnnuaireQuery['consulterAnnuaire']['items'][number];

const ATTENTE_MS = 150;

/** The names that begin with what is typed; the former ones stay on the screen while the next are on their way. */
export function useAnnuaire(type: TypeAnnuaire, saisie: string, actif: boolean) {
  const [recherche] = useDebouncedValue(saisie, ATTENTE_MS);
  const { data, previousData, loading, error } = useAnnuaireQuery({ variables: { type, recherche }, skip: !actif });
  return {
    entrees: (data ?? previousData)?.consulterAnnuaire.items ?? [],
    /** What is shown answers what is typed. */
    ajour: !loading && recherche === saisie && data !== undefined,
    echec: error !== undefined,
  };
}
