import type { Commentaire, Mouvement } from '../types';

export type Entree =
  | { sorte: 'commentaire'; cle: string; creerA: string; commentaire: Commentaire }
  | { sorte: 'mouvement'; cle: string; creerA: string; mouvement: Mouvement };

interface Fil {
  /** Both newest first, as the API gives them. */
  commentaires: readonly Commentaire[];
  historique: readonly Mouvement[];
  /** Older ones wait at the API. */
  resteCommentaires: boolean;
  resteHistorique: boolean;
}

/**
 * Two lists, each cut at an age of its own, as one in the order of time. What is older than the end of a list that goes
 * on is held back: between them could belong entries that are not here yet.
 */
export function entreesDuFil({ commentaires, historique, resteCommentaires, resteHistorique }: Fil): Entree[] {
  const fins = [
    resteCommentaires ? commentaires.at(-1)?.creerA : undefined,
    resteHistorique ? historique.at(-1)?.creerA : undefined,
  ].filter((fin) => fin !== undefined);
  const borne = fins.sort().at(-1) ?? '';
  const entrees: Entree[] = [
    ...historique.map((mouvement) => ({
      sorte: 'mouvement' as const,
      cle: `m${mouvement.id}`,
      creerA: mouvement.creerA,
      mouvement,
    })),
    ...commentaires.map((commentaire) => ({
      sorte: 'commentaire' as const,
      cle: `c${commentaire.id}`,
      creerA: commentaire.creerA,
      commentaire,
    })),
  ];
  // Instants of the API are all written alike: the order of the texts is that of time. Moves of one moment by their id.
  return entrees
    .filter(({ creerA }) => creerA >= borne)
    .sort((a, b) =>
      a.creerA === b.creerA ? a.cle.localeCompare(b.cle, 'en', { numeric: true }) : a.creerA < b.creerA ? -1 : 1,
    );
}
