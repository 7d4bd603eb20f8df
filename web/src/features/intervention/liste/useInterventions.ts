'use client';

import { useAffichageGarde } from '@/components/liste/useAffichageGarde';
import { useListe } from '@/components/liste/useListe';
import { usePremiere } from '@/lib/apollo/usePremiere';
import { useFrequence } from '@/lib/direct';
import type { Premiere } from '@/lib/premiere';
import { useRetourSurLaPage } from '@/lib/useRetourSurLaPage';
import {
  CompterInterventionsDocument,
  type CompterInterventionsQuery,
  type CompterInterventionsQueryVariables,
  InterventionsDocument,
  type InterventionsQuery,
  type InterventionsQueryVariables,
  useCompterInterventionsQuery,
  useInterventionsQuery,
} from '../operations.generated';
import { useRegard } from '../useRegard';
import { comptesDe, listeDe, TRI } from './demandes';
import { useFiltres } from './useFiltres';

const TRIS = ['ECHEANCE', 'PREVUE', 'CREATION', 'MODIFICATION'] as const;
const FREQUENCE_MS = 60_000;

export interface PremieresDeLaListe {
  liste: Premiere<InterventionsQuery, InterventionsQueryVariables>;
  comptes: Premiere<CompterInterventionsQuery, CompterInterventionsQueryVariables>;
}

/** The work list as the address asks for it, and how many there are in each view; both are kept fresh. */
export function useInterventions(premiere: PremieresDeLaListe | undefined) {
  const { coordonnees } = useRegard();
  const etat = useAffichageGarde(
    '/interventions',
    TRIS,
    useListe({ tris: TRIS, triInitial: TRI, masquees: ['creation', 'modification'] }),
  );
  const etatFiltres = useFiltres(etat.premierePage);
  const demande = { filtres: etatFiltres.filtres, etat };
  const suivi = { pollInterval: useFrequence(FREQUENCE_MS), skipPollAttempt: () => document.hidden };
  const variables = listeDe(demande, coordonnees);
  const aCompter = comptesDe(demande);
  const liste = usePremiere(InterventionsDocument, premiere?.liste, variables);
  const decompte = usePremiere(CompterInterventionsDocument, premiere?.comptes, aCompter);
  const requete = useInterventionsQuery({ variables, ...liste, ...suivi });
  const comptes = useCompterInterventionsQuery({ variables: aCompter, ...decompte, ...suivi });
  useRetourSurLaPage(() => {
    void requete.refetch();
    void comptes.refetch();
  });
  return { etat, etatFiltres, requete, comptes, variables };
}
