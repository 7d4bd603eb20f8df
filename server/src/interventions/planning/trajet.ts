import type { Intervalle } from '../horaire/semaine.ts';

/** The way from a place to another: a hint by postcode, which no map gives. Pure. */

export interface Lieu {
  codePostal: string | null;
}

export interface Secteur {
  id: number;
  prefixes: readonly string[];
}

/** Minutes of the way: within a postcode, within a sector, to anywhere else. */
export interface Bareme {
  memeLieu: number;
  memeSecteur: number;
  ailleurs: number;
}

export interface Trajet {
  minutes: number;
  /** What both have in common; null: nothing, or one of them is not known. */
  proche: 'LIEU' | 'SECTEUR' | null;
  connu: boolean;
}

export interface Trajets {
  entre(de: Lieu, vers: Lieu): Trajet;
  /** The sectors of a place. */
  secteursDe(lieu: Lieu): readonly number[];
  /** Minutes, of two places in one. */
  dansUnSecteur: number;
}

const BAREME: Bareme = { memeLieu: 10, memeSecteur: 20, ailleurs: 40 };
/** Minutes, where one of the two places is not known. */
const INCONNU: Trajet = { minutes: 30, proche: null, connu: false };
const MINUTES_MAX = 240;

/** « 10,20,40 », as the company writes it; what cannot be read so is the usual. */
export function lireBareme(texte: string | null | undefined): Bareme {
  const lus = (texte ?? '').split(',').map((un) => un.trim());
  const [memeLieu = 0, memeSecteur = 0, ailleurs = 0] = lus.map(Number);
  const lisible = lus.length === 3 && lus.every((un) => /^\d{1,3}$/.test(un) && Number(un) <= MINUTES_MAX);
  return lisible ? { memeLieu, memeSecteur, ailleurs } : BAREME;
}

/** As prefixes are written: `B-1000` begins with `B1`. */
const serrer = (codePostal: string): string => codePostal.replace(/[^0-9A-Z]/g, '');

/** Of these sectors, however often the same places are asked for. */
export function trajetsDe(secteurs: readonly Secteur[], { memeLieu, memeSecteur, ailleurs }: Bareme = BAREME): Trajets {
  const connus = new Map<string, readonly number[]>();
  const secteursDe = ({ codePostal }: Lieu): readonly number[] => {
    if (codePostal === null) return [];
    const deja = connus.get(codePostal);
    if (deja) return deja;
    const serre = serrer(codePostal);
    const trouves = secteurs
      .filter(({ prefixes }) => prefixes.some((prefixe) => serre.startsWith(prefixe)))
      .map(({ id }) => id);
    connus.set(codePostal, trouves);
    return trouves;
  };
  const entre = (de: Lieu, vers: Lieu): Trajet => {
    if (de.codePostal === null || vers.codePostal === null) return INCONNU;
    if (de.codePostal === vers.codePostal) return { minutes: memeLieu, proche: 'LIEU', connu: true };
    const communs = secteursDe(vers);
    return secteursDe(de).some((id) => communs.includes(id))
      ? { minutes: memeSecteur, proche: 'SECTEUR', connu: true }
      : { minutes: ailleurs, proche: null, connu: true };
  };
  return { entre, secteursDe, dansUnSecteur: memeSecteur };
}

export interface VisitePrise extends Intervalle, Lieu {
  /** Their time is taken; what is done only says where they were. */
  prend: boolean;
}

export interface JourDeTravail {
  /** From midnight to midnight. */
  entier: Intervalle;
  /** The hours that are worked, in order. */
  heures: readonly Intervalle[];
}

/** A day as it is lived: from where it starts, to whom it goes. */
export interface Journee {
  jour: JourDeTravail;
  /** Where it starts from when it opens; null: not known. */
  base: Lieu | null;
  visites: readonly VisitePrise[];
}

/** Where somebody comes from, and from when on they are on their way. */
export interface Depart {
  lieu: Lieu;
  depuis: Date;
  deLaBase: boolean;
}

const duJour = ({ jour: { entier }, visites }: Journee) =>
  visites.filter(({ debut, fin }) => debut < entier.fin && fin > entier.debut);

/** Of who is to be somewhere at this instant: from the visit before on the same day, or, of the first one, from the base. */
export function departAvant(journee: Journee, instant: Date): Depart | null {
  const siennes = duJour(journee);
  const finies = siennes.filter(({ fin }) => fin <= instant);
  const [premiere, ...autres] = finies;
  if (premiere) {
    const avant = autres.reduce((une, autre) => (autre.fin > une.fin ? autre : une), premiere);
    return { lieu: avant, depuis: avant.fin, deLaBase: false };
  }
  const ouverture = journee.jour.heures[0]?.debut;
  if (!journee.base || !ouverture || siennes.some(({ debut }) => debut < instant)) return null;
  return { lieu: journee.base, depuis: ouverture, deLaBase: true };
}

/** The next visit of the same day. */
export const visiteApres = (journee: Journee, instant: Date): VisitePrise | null =>
  duJour(journee)
    .filter(({ debut }) => debut >= instant)
    .reduce<VisitePrise | null>((une, autre) => (une === null || autre.debut < une.debut ? autre : une), null);

export interface Passage {
  trajet: Trajet;
  /** Minutes that are missing to make the way in time. */
  manque: number;
}

/** The ways around a visit of that day: null where there is nothing before, or after. */
export function autour(
  trajets: Trajets,
  journee: Journee,
  { debut, fin, codePostal }: Intervalle & Lieu,
): { avant: Passage | null; apres: Passage | null; depart: Depart | null; suivante: VisitePrise | null } {
  const ici = { codePostal };
  const depart = departAvant(journee, debut);
  const suivante = visiteApres(journee, fin);
  // Before the day opens nobody is expected to have left the base.
  const tot = depart?.deLaBase === true && depart.depuis > debut;
  return {
    ...{ depart, suivante },
    avant: depart && passage(trajets.entre(depart.lieu, ici), tot ? null : minutesEntre(depart.depuis, debut)),
    apres: suivante && passage(trajets.entre(ici, suivante), minutesEntre(fin, suivante.debut)),
  };
}

const passage = (trajet: Trajet, minutes: number | null): Passage => ({
  trajet,
  manque: minutes === null ? 0 : Math.max(0, trajet.minutes - minutes),
});

const minutesEntre = (de: Date, a: Date): number => Math.floor((a.getTime() - de.getTime()) / 60_000);
