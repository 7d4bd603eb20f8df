'use client';

import { parseAsString, parseAsStringLiteral, type useQueryStates } from 'nuqs';
import { useParametres } from '@/components/adresse/useParametres';
import { ETATS } from '../types';

/** A promotion's state, or one that only the list tells. */
export const ETATS_CHERCHES = [...ETATS, 'PRESQUE_EPUISEE'] as const;

const parametres = { etat: parseAsStringLiteral(ETATS_CHERCHES), offre: parseAsString.withDefault('') };
export type Filtres = ReturnType<typeof useQueryStates<typeof parametres>>[0];

/** The filters of the promotions, in the URL beside page and search. `premierePage`: from useListe. */
export function useFiltres(premierePage: () => void) {
  const [filtres, ecrire] = useParametres(parametres);
  return {
    filtres,
    actifs: filtres.etat !== null || filtres.offre !== '',
    changer: (valeurs: Partial<Filtres>) => {
      void ecrire(valeurs);
      premierePage();
    },
    effacer: () => {
      void ecrire({ etat: null, offre: null });
      premierePage();
    },
  };
}
export type EtatFiltres = ReturnType<typeof useFiltres>;
