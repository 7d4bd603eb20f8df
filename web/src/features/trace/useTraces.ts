'use client';

import { useListe } from '@/components/liste/useListe';
import { useTracesQuery } from './operations.generated';
import { useFiltresDeTraces, variablesDe } from './useFiltres';

/** The list of the traces, as the address asks for it: another search begins at the newest again. */
export function useTraces() {
  const liste = useListe({ tris: ['DATE'] as const, triInitial: { champ: 'DATE', sens: 'DESC' }, parPage: 50 });
  const filtres = useFiltresDeTraces();
  const { perPage, recherche } = liste.variables;
  const { apres, ...filtre } = variablesDe(filtres.filtres);
  const demandee = { ...filtre, recherche };
  const requete = useTracesQuery({ variables: { ...demandee, apres, perPage } });
  return {
    etat: {
      ...liste,
      rechercher: (texte: string) => {
        filtres.changer({});
        return liste.rechercher(texte);
      },
    },
    filtres,
    requete,
    /** The list without the place in it. */
    demandee,
    page: (requete.data ?? requete.previousData)?.consulterTrace,
    toutVoir: () => {
      liste.rechercher('');
      filtres.effacer();
    },
  };
}
