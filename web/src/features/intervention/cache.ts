import type { FieldPolicy, Reference, TypePolicies } from '@apollo/client';

/** Entries keep their ids, which grow: pages, refetches and what a mutation brings back join into one list. */
const fil: FieldPolicy<readonly Reference[]> = {
  keyArgs: false,
  merge(connus = [], recus, { readField }) {
    const cle = (entree: Reference) => Number(readField('id', entree));
    const parId = new Map([...connus, ...recus].map((entree) => [cle(entree), entree]));
    return [...parId.entries()].sort(([a], [b]) => b - a).map(([, entree]) => entree);
  },
};

export const politiquesIntervention: TypePolicies = {
  Intervention: {
    // What may be done next is as the last answer says, never a union.
    fields: {
      commentaires: fil,
      historique: fil,
      transitionsPossibles: { merge: false },
      creneauxPossibles: { merge: false },
      deplacementDemande: { merge: false },
      piecesJointes: { merge: false },
    },
  },
};
