'use client';

import { parseAsString, parseAsStringLiteral, useQueryStates } from 'nuqs';
import { instantDeParis } from '@/lib/dates';
import { STATUTS } from '../types';

const texte = parseAsString.withDefault('');
const parametres = {
  offre: texte,
  client: texte,
  statut: parseAsStringLiteral(STATUTS),
  du: texte,
  au: texte,
  test: parseAsStringLiteral(['avec', 'seules'] as const),
};
export type Filtres = ReturnType<typeof useQueryStates<typeof parametres>>[0];
const JOUR = /^\d{4}-\d\d-\d\d$/;

/** The filters of the subscriptions, in the URL. Tests are left out until they are asked for. */
export function useFiltres(premierePage: () => void) {
  const [filtres, ecrire] = useQueryStates(parametres);
  const { offre, client, statut, du, au, test } = filtres;
  return {
    filtres,
    variables: {
      offreId: offre || null,
      clientId: client || null,
      statut,
      du: JOUR.test(du) ? instantDeParis(du) : null,
      au: JOUR.test(au) ? instantDeParis(lendemain(au)) : null,
      test: test === 'avec' ? null : test === 'seules',
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

/** The last day is included. */
const lendemain = (jour: string): string =>
  new Date(Date.parse(`${jour}T12:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
