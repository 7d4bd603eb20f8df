'use client';

import type { RefObject } from 'react';
import { instantDeParis } from '@/lib/dates';
import { nomDe } from '@/lib/nomDe';
import { useTexte } from '@/lib/useTexte';
import type { NomsConnus } from '../mouvements/creneau';
import { useStatutsEtUrgencesQuery } from '../operations.generated';
import { formaterMinutes, useMoments } from '../useMoments';
import type { ChampModification } from './valeurs';

/** A value of the form as people read it, to compare two of them. */
export function useAffichageDesValeurs(noms: RefObject<NomsConnus>) {
  const texte = useTexte();
  const { date } = useMoments();
  const { data } = useStatutsEtUrgencesQuery({ fetchPolicy: 'cache-first' });
  return (champ: ChampModification, valeur: string): string => {
    if (valeur === '') return '';
    switch (champ) {
      case 'clientId': {
        const personne = noms.current[valeur];
        return personne === undefined ? valeur : nomDe(personne);
      }
      case 'urgenceId': {
        const urgence = data?.consulterDegreUrgence.items.find(({ id }) => id === valeur);
        return urgence === undefined ? valeur : texte(urgence.libelle);
      }
      case 'datePrevue':
      case 'echeance':
        return date(instantDeParis(valeur));
      case 'minutes':
        return formaterMinutes(Number(valeur));
      default:
        return valeur;
    }
  };
}
