'use client';

import { parseAsString, parseAsStringLiteral } from 'nuqs';
import { useParametres } from '@/components/adresse/useParametres';
import { STATUTS } from './etat';

export const ETATS = ['TOUS', 'EN_RETARD', ...STATUTS] as const;
const texte = parseAsString.withDefault('');

/** What narrows the list, in the address. */
export function useFiltres(premierePage: () => void) {
  const [filtres, ecrire] = useParametres({
    etat: parseAsStringLiteral(ETATS).withDefault('TOUS'),
    type: texte,
    periode: texte,
    compte: texte,
  });
  const { etat, type, periode, compte } = filtres;
  const changer = (valeurs: Partial<typeof filtres>) => {
    void ecrire(valeurs);
    premierePage();
  };
  return {
    filtres,
    changer,
    effacer: () => changer({ etat: 'TOUS', type: '', periode: '', compte: '' }),
    actifs: etat !== 'TOUS' || type !== '' || periode !== '' || compte !== '',
    /** For the API. */
    variables: {
      enRetard: etat === 'EN_RETARD' ? true : null,
      statut: etat === 'TOUS' || etat === 'EN_RETARD' ? null : etat,
      type: type || null,
      periode: periode || null,
      utilisateurId: compte || null,
    },
  };
}
export type EtatFiltres = ReturnType<typeof useFiltres>;
