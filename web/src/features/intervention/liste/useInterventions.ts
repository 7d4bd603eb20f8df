'use client';

import { useListe } from '@/components/liste/useListe';
import { useCompterInterventionsQuery, useInterventionsQuery } from '../operations.generated';
import { useRegard } from '../useRegard';
import { useRetourSurLaPage } from '../useRetourSurLaPage';
import { avecVue, filtreApi, useFiltres } from './useFiltres';

const TRIS = ['ECHEANCE', 'PREVUE', 'CREATION', 'MODIFICATION'] as const;
const FREQUENCE_MS = 60_000;

/** The work list as the address asks for it, and how many there are in each view; both are kept fresh. */
export function useInterventions() {
  const { coordonnees } = useRegard();
  const etat = useListe({
    tris: TRIS,
    triInitial: { champ: 'ECHEANCE', sens: 'ASC' },
    masquees: ['creation', 'modification'],
  });
  const { page, apres, perPage, tri, recherche } = etat;
  const etatFiltres = useFiltres(etat.premierePage);
  const { vue } = etatFiltres.filtres;
  const filtre = filtreApi(etatFiltres.filtres, recherche);
  const suivi = { pollInterval: FREQUENCE_MS, skipPollAttempt: () => document.hidden };
  const requete = useInterventionsQuery({
    variables: { filtre: avecVue(filtre, vue), tri, page, apres, perPage, coordonnees },
    ...suivi,
  });
  const comptes = useCompterInterventionsQuery({
    variables: { aTraiter: avecVue(filtre, 'aTraiter'), enRetard: avecVue(filtre, 'enRetard'), toutes: filtre },
    ...suivi,
  });
  useRetourSurLaPage(() => {
    void requete.refetch();
    void comptes.refetch();
  });
  return { etat, etatFiltres, requete, comptes };
}
