import type { InterventionDeJourneeFragment, MaJourneeQuery } from './operations.generated';

export type Ligne = InterventionDeJourneeFragment;

export interface Parties {
  enCours: Ligne[];
  jour: Ligne[];
  aReprendre: Ligne[];
  enRetard: Ligne[];
}

/** Each intervention once, where it matters most; what waits or is late is for today's page. */
export function parties(lue: MaJourneeQuery, estAujourdhui: boolean): Parties {
  const vues = new Set<string>();
  const nouvelles = (lignes: readonly Ligne[]) =>
    lignes.filter(({ id }) => {
      const inconnue = !vues.has(id);
      vues.add(id);
      return inconnue;
    });
  // By the stage that it has now: after a move the former answer still lists it where it was.
  const aLEtape = (etape: Ligne['etape'], ...listes: (readonly Ligne[])[]) =>
    nouvelles(listes.flat().filter((ligne) => ligne.etape === etape));
  const enCours = aLEtape('EN_COURS', lue.enCours.items, lue.jour.items, lue.enAttente.items, lue.manquees.items);
  const jour = nouvelles(lue.jour.items);
  if (!estAujourdhui) return { enCours, jour, aReprendre: [], enRetard: [] };
  return {
    enCours,
    jour,
    aReprendre: aLEtape('EN_ATTENTE', lue.enAttente.items, lue.enCours.items).sort(parReprise),
    enRetard: aLEtape('PLANIFIEE', lue.manquees.items, lue.enRetard.items),
  };
}

/** Those that the client has answered first, then by the day on which they should go on. */
function parReprise(a: Ligne, b: Ligne): number {
  return (
    Number(b.clientARepondu) - Number(a.clientARepondu) ||
    (a.reprisePrevue ?? '9').localeCompare(b.reprisePrevue ?? '9')
  );
}
