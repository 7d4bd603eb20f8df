'use client';

import { useSearchParams } from 'next/navigation';
import { type UseQueryStatesKeysMap, useQueryStates } from 'nuqs';
import { useEffect, useId } from 'react';
import { signalerIllisibles } from './illisibles';

/** As useQueryStates; and the frame says what of the address could not be read, and is left out. */
export function useParametres<P extends UseQueryStatesKeysMap>(parametres: P) {
  const etat = useQueryStates(parametres);
  const adresse = useSearchParams();
  const qui = useId();
  const illisibles = Object.keys(parametres).filter((nom) => {
    const brut = adresse.get(nom);
    return brut !== null && brut !== '' && !seLit(parametres[nom], brut);
  });
  const cle = illisibles.join(' ');
  useEffect(() => signalerIllisibles(qui, cle === '' ? [] : cle.split(' ')), [qui, cle]);
  return etat;
}

function seLit(parametre: UseQueryStatesKeysMap[string] | undefined, brut: string): boolean {
  // Those that hold one value; a list leaves out what it does not know.
  if (parametre === undefined || parametre.type === 'multi') return true;
  try {
    return parametre.parse(brut) !== null;
  } catch {
    return false;
  }
}
