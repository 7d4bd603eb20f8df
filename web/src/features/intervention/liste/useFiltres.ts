'use client';

import { parseAsArrayOf, parseAsString, parseAsStringLiteral, type useQueryStates } from 'nuqs';
import { parseAsJour } from '@/components/adresse/parametres';
import { useParametres } from '@/components/adresse/useParametres';
import { ETAPES_INTERVENTION } from '@/lib/api/contrat.generated';
import { useMoi } from '@/lib/session/MoiContexte';
import { porteeInitiale } from '../portee';
import { PORTEES, type Portee, RAISONS, VUES } from '../types';

const chaines = parseAsArrayOf(parseAsString).withDefault([]);
const parametres = {
  vue: parseAsStringLiteral(VUES).withDefault('aTraiter'),
  portee: parseAsStringLiteral(PORTEES),
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
  const [lus, ecrire] = useParametres(parametres);
  const initiale = porteeInitiale(useMoi().tient);
  const filtres: Filtres = { ...lus, portee: lus.portee ?? initiale };
  // Which view, and whose, are chosen beside the filters.
  const { vue: _vue, portee: _portee, ...sansVue } = filtres;
  return {
    filtres,
    changer: ({ portee, ...valeurs }: Partial<Filtres>) => {
      // What is so without it is not in the address.
      void ecrire({ ...valeurs, ...(portee && { portee: portee === initiale ? null : portee }) });
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
type Lus = ReturnType<typeof useQueryStates<typeof parametres>>[0];
export type Filtres = Omit<Lus, 'portee'> & { portee: Portee };
