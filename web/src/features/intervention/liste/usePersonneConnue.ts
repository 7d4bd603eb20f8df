'use client';

import { gql } from '@apollo/client';
import { useClient } from '@/lib/apollo/useClient';
import type { Personne } from '../types';

const NOM = {
  Utilisateur: gql`
    fragment NomUtilisateur on Utilisateur {
      id
      nom
      prenom
    }
  `,
  EntreeAnnuaire: gql`
    fragment NomEntree on EntreeAnnuaire {
      id
      nom
      prenom
    }
  `,
};

/** The name behind an id of the URL, from what was read already: rows of the list, or the directory. */
export function usePersonneConnue(): (id: string) => Personne | null {
  const { cache } = useClient();
  return (id) => {
    if (id === '') return null;
    for (const [type, fragment] of Object.entries(NOM)) {
      const lue = cache.readFragment<Personne>({ id: `${type}:${id}`, fragment });
      if (lue !== null) return lue;
    }
    return null;
  };
}
