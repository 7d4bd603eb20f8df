import type { Bilingue } from '../../socle/commun/texte.ts';
import type { Etape, Relation } from '../intervention/machine.ts';

/** The times of a visit, in their order: on the way, arrived, done. */
export const HEURES = ['enRouteA', 'debutReel', 'finReelle'] as const;
export type Heure = (typeof HEURES)[number];

interface Appel {
  etape: Etape;
  relations: readonly Relation[];
}

const duTerrain = ({ relations }: Appel): boolean => relations.includes('intervenant') || relations.includes('toutes');

/** "On the way" is a time, never a stage: before the work begins, or goes on after a wait. */
const AVANT_LE_TRAVAIL: readonly Etape[] = ['PLANIFIEE', 'EN_ATTENTE'];

/** Whether this caller may say that they are on the way. */
export const departPossible = (appel: Appel & { enRouteA: unknown }): boolean =>
  duTerrain(appel) && avantLeTravail(appel) && appel.enRouteA == null;

export const avantLeTravail = ({ etape }: Pick<Appel, 'etape'>): boolean => AVANT_LE_TRAVAIL.includes(etape);

type Connues = Readonly<Record<Heure, unknown>>;

/** What has happened can be corrected, by whoever does the work; nothing is in the final stages. */
export function heuresCorrigeables(appel: Appel & Connues): Heure[] {
  const ouvertes: readonly Etape[] = ['PLANIFIEE', 'EN_COURS', 'EN_ATTENTE', 'REALISEE'];
  if (!duTerrain(appel) || !ouvertes.includes(appel.etape)) return [];
  return HEURES.filter((heure) => appel[heure] != null);
}

const JOURS_MAX = 31;

const NOMS: Readonly<Record<Heure, Bilingue>> = {
  enRouteA: { fr: 'le départ', en: 'the departure' },
  debutReel: { fr: 'l’arrivée', en: 'the arrival' },
  finReelle: { fr: 'la fin', en: 'the end' },
};

export interface FauteDHeure {
  chemin: Heure;
  message: Bilingue;
}

/**
 * What is wrong with the times that are given, one word each: in the future, more than 31 days ago, empty though it
 * has happened, or before the one that precedes it. Those that are not given hold as they are.
 */
export function fautesDesHeures(
  actuelles: Readonly<Record<Heure, Date | null>>,
  donnees: Partial<Record<Heure, Date | null>>,
  maintenant: Date,
): FauteDHeure[] {
  const ensemble = { ...actuelles, ...donnees };
  return HEURES.flatMap((chemin): FauteDHeure[] => {
    if (donnees[chemin] === undefined) return [];
    const message = faute(chemin, ensemble, maintenant) ?? ordre(chemin, ensemble, donnees);
    return message === null ? [] : [{ chemin, message }];
  });
}

type Ensemble = Readonly<Record<Heure, Date | null>>;

function faute(heure: Heure, ensemble: Ensemble, maintenant: Date): Bilingue | null {
  const valeur = ensemble[heure];
  const { fr, en } = NOMS[heure];
  if (valeur === null) {
    // Nobody left after all; who arrived has arrived.
    return heure === 'enRouteA' ? null : { fr: `Indiquez ${fr}.`, en: `Give ${en}.` };
  }
  if (valeur > maintenant) return { fr: 'Cette heure n’est pas encore passée.', en: 'This time has not come yet.' };
  if (maintenant.getTime() - valeur.getTime() <= JOURS_MAX * 86_400_000) return null;
  return { fr: `Il y a plus de ${JOURS_MAX} jours.`, en: `More than ${JOURS_MAX} days ago.` };
}

/** Said of the one that is given; of two, of the later. */
function ordre(heure: Heure, ensemble: Ensemble, donnees: Partial<Record<Heure, Date | null>>): Bilingue | null {
  const valeur = ensemble[heure];
  if (valeur === null) return null;
  const rang = HEURES.indexOf(heure);
  for (const avant of HEURES.slice(0, rang)) {
    const autre = ensemble[avant];
    if (autre && valeur < autre) return { fr: `Avant ${NOMS[avant].fr}.`, en: `Before ${NOMS[avant].en}.` };
  }
  for (const apres of HEURES.slice(rang + 1)) {
    const autre = ensemble[apres];
    if (donnees[apres] === undefined && autre && valeur > autre)
      return { fr: `Après ${NOMS[apres].fr}.`, en: `After ${NOMS[apres].en}.` };
  }
  return null;
}
