'use client';

import { parseAsString, parseAsStringLiteral, type useQueryStates } from 'nuqs';
import { useParametres } from '@/components/adresse/useParametres';
import { PREPARATIONS, STATUTS } from '../etats';

const parametres = {
  statut: parseAsStringLiteral(STATUTS),
  fournisseur: parseAsString.withDefault(''),
  preparation: parseAsStringLiteral(PREPARATIONS),
};
export type Filtres = ReturnType<typeof useQueryStates<typeof parametres>>[0];

/** The filters of the offers, in the URL beside page and search. `premierePage`: from useListe. */
export function useFiltres(premierePage: () => void) {
  const [filtres, ecrire] = useParametres(parametres);
  const changer = (valeurs: { [C in keyof Filtres]?: Filtres[C] | null }) => {
    void ecrire({ ...valeurs, ...(valeurs.fournisseur === '' && { fournisseur: null }) });
    premierePage();
  };
  return {
    filtres,
    changer,
    effacer: () => changer({ statut: null, fournisseur: null, preparation: null }),
    actifs: filtres.statut !== null || filtres.fournisseur !== '' || filtres.preparation !== null,
  };
}
export type EtatFiltres = ReturnType<typeof useFiltres>;
