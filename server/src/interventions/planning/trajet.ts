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

interface Trajet {
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

/** Of these sectors, however many they are and however often the same places are asked for. */
export function trajetsDe(secteurs: readonly Secteur[], { memeLieu, memeSecteur, ailleurs }: Bareme = BAREME): Trajets {
  const parPrefixe = Map.groupBy(
    secteurs.flatMap(({ id, prefixes }) => prefixes.map((prefixe) => ({ id, prefixe }))),
    ({ prefixe }) => prefixe,
  );
  const connus = new Map<string, readonly number[]>();
  const secteursDe = ({ codePostal }: Lieu): readonly number[] => {
    if (codePostal === null) return [];
    const deja = connus.get(codePostal);
    if (deja) return deja;
    const serre = serrer(codePostal);
    const debuts = Array.from(serre, (_, rang) => serre.slice(0, rang + 1));
    const trouves = [...new Set(debuts.flatMap((debut) => (parPrefixe.get(debut) ?? []).map(({ id }) => id)))];
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
  /** Where it starts from; null: not known. */
  base: Lieu | null;
  visites: readonly VisitePrise[];
}

/** Where somebody comes from, and from when on they are on their way; null: the base, which is left as early as need be. */
export interface Depart {
  lieu: Lieu;
  depuis: Date | null;
}

/** By their numbers: dates that are compared themselves cost several times as much, and all visits are, for every day. */
export const seCoupent = (une: Intervalle, autre: Intervalle): boolean =>
  une.debut.getTime() < autre.fin.getTime() && une.fin.getTime() > autre.debut.getTime();

/** Of who is to be somewhere at this instant: from the visit before on the same day, or, of the first one, from the base. */
export function departAvant({ jour: { entier }, base, visites }: Journee, instant: Date): Depart | null {
  let avant: VisitePrise | null = null;
  let premiere = true;
  for (const visite of visites) {
    if (!seCoupent(visite, entier)) continue;
    if (visite.debut < instant) premiere = false;
    if (visite.fin <= instant && (avant === null || visite.fin > avant.fin)) avant = visite;
  }
  if (avant) return { lieu: avant, depuis: avant.fin };
  return premiere && base ? { lieu: base, depuis: null } : null;
}

/** The next visit of the same day. */
function visiteApres({ jour: { entier }, visites }: Journee, instant: Date): VisitePrise | null {
  let apres: VisitePrise | null = null;
  for (const visite of visites) {
    if (visite.debut >= entier.fin || visite.debut < instant) continue;
    if (apres === null || visite.debut < apres.debut) apres = visite;
  }
  return apres;
}

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
  return {
    ...{ depart, suivante },
    avant: depart && passage(trajets.entre(depart.lieu, ici), depart.depuis && minutesEntre(depart.depuis, debut)),
    apres: suivante && passage(trajets.entre(ici, suivante), minutesEntre(fin, suivante.debut)),
  };
}

const passage = (trajet: Trajet, minutes: number | null): Passage => ({
  trajet,
  manque: minutes === null ? 0 : Math.max(0, trajet.minutes - minutes),
});

const minutesEntre = (de: Date, a: Date): number => Math.floor((a.getTime() - de.getTime()) / 60_000);
