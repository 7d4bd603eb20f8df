import type { MesInterventionsQueryVariables, MonHistoriqueQueryVariables } from './operations.generated';
import { COURANTES, PASSEES } from './ordre';

export const PAR_PAGE = 10;

export const demandeCourantes = (clientId: string): MesInterventionsQueryVariables => ({
  filtre: { clientId, etapes: [...COURANTES] },
});

export function demandePassees(
  clientId: string,
  { recherche, page, perPage } = { recherche: '', page: 1, perPage: PAR_PAGE },
): MonHistoriqueQueryVariables {
  return { filtre: { clientId, etapes: [...PASSEES], recherche: recherche || null }, page, perPage };
}
