import { instantDeParis, lendemain } from '@/lib/dates';
import type {
  CompterInterventionsQueryVariables,
  InterventionFiltre,
  InterventionsQueryVariables,
  InterventionTri,
} from '../operations.generated';
import type { Portee, Vue } from '../types';
import type { Filtres } from './useFiltres';

export const TRI = { champ: 'ECHEANCE', sens: 'ASC' } as const;

/** What the list is asked for by an address that says nothing. */
export const departDe = (portee: Portee) => ({
  filtres: {
    ...{ portee, vue: 'aTraiter', raison: [], etape: [], statut: [], urgence: [], client: '', intervenant: '' },
    ...{ prevueDu: null, prevueAu: null, creeeDu: null, creeeAu: null },
  } satisfies Filtres as Filtres,
  etat: { page: 1, apres: null as string | null, perPage: 20, tri: TRI as InterventionTri, recherche: '' },
});

interface Demande {
  filtres: Filtres;
  etat: ReturnType<typeof departDe>['etat'];
}

export function listeDe({ filtres, etat }: Demande, coordonnees: boolean): InterventionsQueryVariables {
  const { tri, page, apres, perPage, recherche } = etat;
  return { filtre: avecVue(filtreApi(filtres, recherche), filtres.vue), tri, page, apres, perPage, coordonnees };
}

/** How many there are in each view, under the present search and filters. */
export function comptesDe({ filtres, etat }: Demande): CompterInterventionsQueryVariables {
  const toutes = filtreApi(filtres, etat.recherche);
  return { aTraiter: avecVue(toutes, 'aTraiter'), enRetard: avecVue(toutes, 'enRetard'), toutes };
}

const PORTEES_API = { miennes: 'MIENNES', equipe: 'EQUIPE', toutes: null } as const;

/** The API's filter without the view: the counts of the views share it. */
function filtreApi(filtres: Filtres, recherche: string): InterventionFiltre {
  const du = (jour: string | null) => jour && instantDeParis(jour);
  // The API leaves its upper bound out: the day that was chosen belongs to the answer.
  const au = (jour: string | null) => jour && instantDeParis(lendemain(jour));
  return {
    recherche: recherche || null,
    portee: PORTEES_API[filtres.portee],
    raisonsATraiter: filtres.raison.length > 0 ? filtres.raison : null,
    etapes: filtres.etape.length > 0 ? filtres.etape : null,
    statutIds: filtres.statut.length > 0 ? filtres.statut : null,
    urgenceIds: filtres.urgence.length > 0 ? filtres.urgence : null,
    clientId: filtres.client || null,
    intervenantId: filtres.intervenant || null,
    prevueDu: du(filtres.prevueDu),
    prevueAu: au(filtres.prevueAu),
    creeeDu: du(filtres.creeeDu),
    creeeAu: au(filtres.creeeAu),
  };
}

function avecVue(filtre: InterventionFiltre, vue: Vue): InterventionFiltre {
  if (vue === 'toutes') return filtre;
  return { ...filtre, [vue]: true };
}
