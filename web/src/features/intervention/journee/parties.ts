import type { InterventionDeJourneeFragment, MaJourneeQuery } from './operations.generated';

export type Ligne = InterventionDeJourneeFragment;

export interface Parties {
  /** What one goes to now: where one works, where one is going, else the first of the day. */
  prochaine: Ligne | undefined;
  enCours: Ligne[];
  jour: Ligne[];
  demain: Ligne[];
  aReprendre: Ligne[];
  /** Planned for a day that is over. */
  manquees: Ligne[];
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
  const prochaine = estAujourdhui ? choisirProchaine(lue) : undefined;
  if (prochaine) vues.add(prochaine.id);
  const enCours = aLEtape('EN_COURS', lue.enCours.items, lue.jour.items, lue.enAttente.items, lue.manquees.items);
  const jour = nouvelles(lue.jour.items);
  if (!estAujourdhui) return { prochaine, enCours, jour, aReprendre: [], manquees: [], enRetard: [], demain: [] };
  const manquees = aLEtape('PLANIFIEE', lue.manquees.items);
  return {
    prochaine,
    enCours,
    jour,
    demain: nouvelles(lue.demain.items),
    aReprendre: aLEtape('EN_ATTENTE', lue.enAttente.items, lue.enCours.items).sort(parReprise),
    manquees,
    enRetard: aLEtape('PLANIFIEE', lue.enRetard.items),
  };
}

/** Of those that are planned, one is gone to in the order of the day; one that waits, once somebody has left for it. */
function choisirProchaine({ jour, enCours, enAttente, manquees }: MaJourneeQuery): Ligne | undefined {
  const toutes = [enCours, jour, enAttente, manquees].flatMap(({ items }) => items);
  const enRoute = ({ etape, enRouteA }: Ligne) =>
    enRouteA !== null && (etape === 'PLANIFIEE' || etape === 'EN_ATTENTE');
  return (
    toutes.find(({ etape }) => etape === 'EN_COURS') ??
    toutes.find(enRoute) ??
    jour.items.find(({ etape }) => etape === 'PLANIFIEE')
  );
}

/** Those that the client has answered first, then by the day on which they should go on. */
function parReprise(a: Ligne, b: Ligne): number {
  return (
    Number(b.clientARepondu) - Number(a.clientARepondu) ||
    (a.reprisePrevue ?? '9').localeCompare(b.reprisePrevue ?? '9')
  );
}
