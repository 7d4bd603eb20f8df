'use client';

import { parseAsString, useQueryStates } from 'nuqs';
import { useTexte } from '@/lib/useTexte';
import { useOffreCibleeQuery, usePromotionCibleeQuery } from './operations.generated';

export interface Cible {
  sorte: 'offre' | 'promotion';
  id: string;
  /** Undefined: on its way. */
  nom: string | undefined;
  /** An active promotion: whom it is for does not change. */
  figee: boolean;
  filtre: { offreId: string } | { promotionId: string };
  erreur: unknown;
}

/** Whose eligibilities: of an offer or of a promotion, in the address. Null: none is chosen, all are listed. */
export function useCible() {
  const [{ offre, promotion }, ecrire] = useQueryStates({
    offre: parseAsString.withDefault(''),
    promotion: parseAsString.withDefault(''),
  });
  const choisir = (valeurs: { offre?: string; promotion?: string }) =>
    void ecrire({ offre: valeurs.offre || null, promotion: valeurs.promotion || null }, { history: 'push' });
  return { cible: useNommee(offre, promotion), choisir };
}

function useNommee(offre: string, promotion: string): Cible | null {
  const texte = useTexte();
  const deLOffre = useOffreCibleeQuery({ variables: { id: offre }, skip: offre === '' });
  const deLaPromotion = usePromotionCibleeQuery({
    variables: { id: promotion },
    skip: offre !== '' || promotion === '',
    fetchPolicy: 'cache-and-network',
  });
  if (offre !== '') {
    const lue = deLOffre.data?.voirOffre;
    const nom = lue?.id === offre ? texte(lue.nom) : undefined;
    return { sorte: 'offre', id: offre, nom, figee: false, filtre: { offreId: offre }, erreur: deLOffre.error };
  }
  if (promotion === '') return null;
  const lue = deLaPromotion.data?.voirPromotion;
  return {
    sorte: 'promotion',
    id: promotion,
    nom: lue?.id === promotion ? texte(lue.nom) : undefined,
    figee: lue?.statut === 'ACTIVE',
    filtre: { promotionId: promotion },
    erreur: deLaPromotion.error,
  };
}
