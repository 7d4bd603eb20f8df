import type { MonInterventionFragment } from './operations.generated';

type Ligne = Pick<MonInterventionFragment, 'etape' | 'motifAttente' | 'clientARepondu' | 'debutPlanifie' | 'creerA'>;

export const COURANTES = ['NOUVELLE', 'PLANIFIEE', 'EN_COURS', 'EN_ATTENTE', 'REALISEE'] as const;
export const PASSEES = ['CLOTUREE', 'ANNULEE'] as const;

/** Nothing goes on until the client has written. */
export function attendLeClient({
  etape,
  motifAttente,
  clientARepondu,
}: Omit<Ligne, 'debutPlanifie' | 'creerA'>): boolean {
  return etape === 'EN_ATTENTE' && motifAttente === 'CLIENT_ABSENT' && !clientARepondu;
}

const PLACES = { EN_COURS: 1, PLANIFIEE: 2, REALISEE: 3, EN_ATTENTE: 4, NOUVELLE: 5, CLOTUREE: 6, ANNULEE: 6 } as const;

/** What is expected of the client, then what is nearest to them: work, appointments, results; then what waits. */
export function parImportance<T extends Ligne>(lignes: readonly T[]): T[] {
  const place = (ligne: T) => (attendLeClient(ligne) ? 0 : PLACES[ligne.etape]);
  return lignes.toSorted(
    (a, b) =>
      place(a) - place(b) ||
      (a.debutPlanifie ?? '').localeCompare(b.debutPlanifie ?? '') ||
      b.creerA.localeCompare(a.creerA),
  );
}
