'use client';

import { parseAsArrayOf, parseAsString, parseAsStringLiteral, type useQueryStates } from 'nuqs';
import { parseAsJour } from '@/components/adresse/parametres';
import { useParametres } from '@/components/adresse/useParametres';
import { ETAPES_INTERVENTION } from '@/lib/api/contrat.generated';
import { instantDeParis, lendemain } from '@/lib/dates';
import type { InterventionFiltre } from '../operations.generated';
import { RAISONS } from '../types';

export const VUES = ['aTraiter', 'enRetard', 'toutes'] as const;
export type Vue = (typeof VUES)[number];

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

/** The API's filter without the view: the counts of the views share it. */
export function filtreApi(filtres: Filtres, recherche: string): InterventionFiltre {
  const du = (jour: string | null) => jour && instantDeParis(jour);
  // The API leaves its upper bound out: the day that was chosen belongs to the answer.
  const au = (jour: string | null) => jour && instantDeParis(lendemain(jour));
  return {
    recherche: recherche || null,
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

export function avecVue(filtre: InterventionFiltre, vue: Vue): InterventionFiltre {
  if (vue === 'toutes') return filtre;
  return { ...filtre, [vue]: true };
}
