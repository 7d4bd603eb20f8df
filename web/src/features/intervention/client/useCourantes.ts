import { useState } from 'react';
import type { CoordonneesQuery, CoordonneesQueryVariables } from '@/domaine/coordonnees/operations.generated';
import type { Premiere } from '@/lib/premiere';
import type {
  MesInterventionsQuery,
  MesInterventionsQueryVariables,
  MonHistoriqueQuery,
  MonHistoriqueQueryVariables,
} from './operations.generated';

/** What came with the page. */
export interface PremieresDuClient {
  courantes: Premiere<MesInterventionsQuery, MesInterventionsQueryVariables>;
  passees: Premiere<MonHistoriqueQuery, MonHistoriqueQueryVariables>;
  coordonnees: Premiere<CoordonneesQuery, CoordonneesQueryVariables>;
}

export interface Lecture {
  courantes: MesInterventionsQuery | undefined;
  coordonnees: CoordonneesQuery | undefined;
  erreur?: unknown;
  relire?: () => void;
}

/** What is shown first is what came with the page; then what `SuiviDuClient` reads. */
export function useCourantes(premiere: PremieresDuClient | undefined) {
  const [{ courantes, coordonnees, erreur, relire }, suivre] = useState<Lecture>(() => ({
    courantes: premiere?.courantes.donnees ?? undefined,
    coordonnees: premiere?.coordonnees.donnees ?? undefined,
  }));
  return {
    page: courantes?.consulterIntervention,
    coordonnees: coordonnees?.consulterCoordonnees,
    ...{ erreur, relire, suivre },
  };
}
