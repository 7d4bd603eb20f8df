'use client';

import { parseAsBoolean, parseAsString } from 'nuqs';
import { useParametres } from '@/components/adresse/useParametres';
import { instantDeParis, jourDeParis } from '@/lib/dates';

/** What narrows the list, in the address. */
export function useFiltres(premierePage: () => void) {
  const [filtres, ecrire] = useParametres({
    qui: parseAsString.withDefault(''),
    passees: parseAsBoolean.withDefault(false),
  });
  const changer = (valeurs: Partial<typeof filtres>) => {
    void ecrire(valeurs);
    premierePage();
  };
  return {
    filtres,
    changer,
    actifs: filtres.qui !== '',
    variables: {
      utilisateurId: filtres.qui || null,
      du: filtres.passees ? null : instantDeParis(jourDeParis()),
    },
  };
}
export type EtatFiltres = ReturnType<typeof useFiltres>;
