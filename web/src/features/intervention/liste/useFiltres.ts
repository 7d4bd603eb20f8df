'use client';

import { parseAsArrayOf, parseAsString, parseAsStringLiteral, type useQueryStates } from 'nuqs';
import { parseAsJour } from '@/components/adresse/parametres';
import { useParametres } from '@/components/adresse/useParametres';
import { ETAPES_INTERVENTION } from '@/lib/api/contrat.generated';
import { RAISONS, VUES } from '../types';

const chaines = parseAsArrayOf(parseAsString).withDefault([]);
const parametres = {
  vue: parseAsStringLiteral(VUES).withDefault('aTraiter'),
  raison: parseAsArrayOf(parseAsStringLiteral(RAISONS)).withDefault([]),
  etape: parseAsArrayOf(parseAsStringLiteral(ETAPES_INTERVENTION)).withDefault([]),
  statut: chaines,
  urgence: chaines,
  client: parseAsString.withDefault(''),
  intervenant: parseAsString.withDefault(''),
  prevueDu: parseAsJour,
  prevueAu: parseAsJour,
  creeeDu: parseAsJour,
  creeeAu: parseAsJour,
};

/** The filters of the work list, in the URL beside page, order and search. `premierePage`: from useListe. */
export function useFiltres(premierePage: () => void) {
  const [filtres, ecrire] = useParametres(parametres);
  const { vue: _vue, ...sansVue } = filtres;
  return {
    filtres,
    changer: (valeurs: Partial<Filtres>) => {
      void ecrire(valeurs);
      premierePage();
    },
    effacer: () => {
      void ecrire(Object.fromEntries(Object.keys(sansVue).map((nom) => [nom, null])));
      premierePage();
    },
    nombre: Object.values(sansVue).filter((valeur) => (Array.isArray(valeur) ? valeur.length > 0 : valeur)).length,
  };
}
export type EtatFiltres = ReturnType<typeof useFiltres>;
export type Filtres = ReturnType<typeof useQueryStates<typeof parametres>>[0];
