'use client';

import { parseAsString, parseAsStringLiteral, type useQueryStates } from 'nuqs';
import { useState } from 'react';
import { useParametres } from '@/components/adresse/useParametres';
import type { UtilisateursQueryVariables } from '../operations.generated';
import { BIENTOT_JOURS, JOUR_MS, STATUTS } from '../types';

export const VALIDITES = ['expires', 'bientot', 'roles'] as const;
const texte = parseAsString.withDefault('');
const parametres = {
  statut: parseAsStringLiteral(STATUTS),
  entite: texte,
  role: texte,
  profil: texte,
  validite: parseAsStringLiteral(VALIDITES),
};
export type Filtres = ReturnType<typeof useQueryStates<typeof parametres>>[0];

/** The filters of the accounts, in the URL beside page and search. `premierePage`: from useListe. */
export function useFiltres(premierePage: () => void) {
  const [filtres, ecrire] = useParametres(parametres);
  // One instant as long as the page lives: a new one each time would ask the same question for ever.
  const [maintenant] = useState(Date.now);
  return {
    filtres,
    variables: variablesDe(filtres, maintenant),
    changer: (valeurs: Partial<Filtres>) => {
      void ecrire(valeurs);
      premierePage();
    },
    effacer: () => {
      void ecrire({ statut: null, entite: null, role: null, profil: null, validite: null });
      premierePage();
    },
    nombre: Object.values(filtres).filter(Boolean).length,
  };
}
export type EtatFiltres = ReturnType<typeof useFiltres>;

function variablesDe(
  { statut, entite, role, profil, validite }: Filtres,
  maintenant: number,
): UtilisateursQueryVariables {
  const avant = validite === 'expires' ? maintenant : maintenant + BIENTOT_JOURS * JOUR_MS;
  return {
    statut,
    entiteId: entite || null,
    roleId: role || null,
    profil: profil || null,
    expireAvant: validite === null || validite === 'roles' ? null : new Date(avant).toISOString(),
    roleFinitAvant: validite === 'roles' ? new Date(avant).toISOString() : null,
  };
}
