'use client';

import { useLocale } from 'next-intl';
import type { EtatListe } from '@/components/liste/useListe';
import { useOffresQuery } from '../operations.generated';
import type { TRIS } from './useColonnes';
import type { EtatFiltres } from './useFiltres';

/** The offers as the address asks for them, and what is counted among all of them. */
export function useOffres({ variables, tri }: EtatListe<(typeof TRIS)[number]>, { filtres }: EtatFiltres) {
  const anglais = useLocale() === 'en';
  const { statut, preparation, fournisseur } = filtres;
  const requete = useOffresQuery({
    variables: {
      ...variables,
      sens: tri.sens,
      tri: anglais && tri.champ === 'NOM' ? 'NOM_EN' : tri.champ,
      ...{ statut, preparation, fournisseur: fournisseur || null },
    },
  });
  const lue = (requete.data ?? requete.previousData)?.consulterOffre;
  return { requete, preparation: lue?.preparation ?? [], fournisseurs: lue?.fournisseurs ?? [] };
}
