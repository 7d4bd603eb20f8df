'use client';

import { parseAsString, parseAsStringLiteral, type useQueryStates } from 'nuqs';
import { parseAsJour } from '@/components/adresse/parametres';
import { useParametres } from '@/components/adresse/useParametres';
import { instantDeParis, lendemain } from '@/lib/dates';
import { STATUTS } from '../types';

const texte = parseAsString.withDefault('');
const parametres = {
  offre: texte,
  client: texte,
  statut: parseAsStringLiteral(STATUTS),
  du: parseAsJour,
  au: parseAsJour,
  test: parseAsStringLiteral(['avec', 'seules'] as const),
};
export type Filtres = ReturnType<typeof useQueryStates<typeof parametres>>[0];

/** The filters of the subscriptions, in the URL. Tests are left out until they are asked for. */
export function useFiltres(premierePage: () => void) {
  const [filtres, ecrire] = useParametres(parametres);
  const { offre, client, statut, du, au, test } = filtres;
  return {
    filtres,
    variables: {
      offreId: offre || null,
      clientId: client || null,
      statut,
      du: du && instantDeParis(du),
      // The last day is included.
      au: au && instantDeParis(lendemain(au)),
      test: test === 'seules' ? true : null,
      essais: test === 'avec',
    },
    changer: (valeurs: { [C in keyof Filtres]?: Filtres[C] | null }) => {
      void ecrire(valeurs);
      premierePage();
    },
    effacer: () => {
      void ecrire({ offre: null, client: null, statut: null, du: null, au: null, test: null });
      premierePage();
    },
    actifs: Object.values(filtres).some((valeur) => valeur !== null && valeur !== ''),
  };
}
export type EtatFiltres = ReturnType<typeof useFiltres>;
