'use client';

import { parseAsString, parseAsStringLiteral, type useQueryStates } from 'nuqs';
import { parseAsJour } from '@/components/adresse/parametres';
import { useParametres } from '@/components/adresse/useParametres';
import { FUSEAU } from '@/lib/dates';
import type { OrigineTrace, ResultatTrace } from './operations.generated';

export const PERIODES = ['tout', 'jour', 'semaine', 'mois', 'choisie'] as const;
export type PeriodeDeTraces = (typeof PERIODES)[number];
export const RESULTATS = ['SUCCES', 'REFUS', 'ECHEC'] as const satisfies readonly ResultatTrace[];
export const ORIGINES = ['SYSTEME', 'MANUELLE'] as const satisfies readonly OrigineTrace[];

const parametres = {
  qui: parseAsString,
  action: parseAsString,
  resultat: parseAsStringLiteral(RESULTATS),
  origine: parseAsStringLiteral(ORIGINES),
  periode: parseAsStringLiteral(PERIODES).withDefault('tout'),
  du: parseAsJour,
  au: parseAsJour,
  /** Cursor: the place in the list. */
  apres: parseAsString,
};

/** The filters of the list and the place in it, in the address: another filter begins at the newest again. */
export function useFiltresDeTraces() {
  const [filtres, ecrire] = useParametres(parametres);
  return {
    filtres,
    changer: (valeurs: Partial<FiltresDeTraces>) => void ecrire({ ...valeurs, apres: null }),
    effacer: () => void ecrire(Object.fromEntries(Object.keys(parametres).map((nom) => [nom, null]))),
    aller: (apres: string | null) => void ecrire({ apres }, { history: 'push' }),
  };
}
export type EtatFiltres = ReturnType<typeof useFiltresDeTraces>;
export type FiltresDeTraces = ReturnType<typeof useQueryStates<typeof parametres>>[0];

/** As the API wants it: days of Paris, both included. */
export function variablesDe({ qui, action, resultat, origine, periode, du, au, apres }: FiltresDeTraces) {
  return { utilisateurId: qui, action, resultat, origine, apres, ...joursDe(periode, du, au) };
}

const JOURS = { jour: 0, semaine: 6, mois: 29 };

function joursDe(periode: PeriodeDeTraces, du: string | null, au: string | null) {
  if (periode === 'tout') return { dateDebut: null, dateFin: null };
  if (periode === 'choisie') return { dateDebut: du, dateFin: au };
  const debut = new Date(Date.now() - JOURS[periode] * 86_400_000);
  return { dateDebut: new Intl.DateTimeFormat('en-CA', { timeZone: FUSEAU }).format(debut), dateFin: null };
}
