import type { Personne } from '../types';
import type { Intervalle } from './grille';

/** Where a visit stands on the board: whose, and when. */
export interface Place extends Intervalle {
  intervenant: Personne;
}

const MINUTE_MS = 60_000;
const QUART_MS = 15 * MINUTE_MS;
const DUREE_MAX_MS = 24 * 60 * MINUTE_MS;

const plus = (instant: string, ms: number): string => new Date(Date.parse(instant) + ms).toISOString();
const dureeMs = ({ debut, fin }: Intervalle): number => Date.parse(fin) - Date.parse(debut);
const dansLeJour = (ms: number): number => Math.min(Math.max(ms, QUART_MS), DUREE_MAX_MS);

export const dureeMinutes = (une: Intervalle): number => Math.round(dureeMs(une) / MINUTE_MS);

/** So many quarters of an hour later, as long as before. */
export const decale = <P extends Intervalle>(place: P, quarts: number): P => ({
  ...place,
  debut: plus(place.debut, quarts * QUART_MS),
  fin: plus(place.fin, quarts * QUART_MS),
});

/** As long as before, from then on. */
export const commenceA = <P extends Intervalle>(place: P, debut: string): P => ({
  ...place,
  debut,
  fin: plus(debut, dureeMs(place)),
});

export const placeDe = (intervenant: Personne, debut: string, minutes: number): Place => ({
  intervenant,
  debut,
  fin: plus(debut, minutes * MINUTE_MS),
});

export type Bord = 'debut' | 'fin';

/** One of its edges so many quarters later, the other where it is: a quarter of an hour at least, a day at most. */
export function etire<P extends Intervalle>(place: P, bord: Bord, quarts: number): P {
  const ms = dureeMs(place);
  // A visit of five minutes that is only looked at does not grow.
  if (quarts === 0) return place;
  return bord === 'fin'
    ? { ...place, fin: plus(place.debut, dansLeJour(ms + quarts * QUART_MS)) }
    : { ...place, debut: plus(place.fin, -dansLeJour(ms - quarts * QUART_MS)) };
}

/** Of pixels along a row that shows these hours. */
export function quartsDe(pixels: number, largeur: number, montre: Intervalle): number {
  return largeur === 0 ? 0 : Math.round(((pixels / largeur) * dureeMs(montre)) / QUART_MS);
}

export const memePlace = (une: Place, autre: Place): boolean =>
  une.intervenant.id === autre.intervenant.id && une.debut === autre.debut && une.fin === autre.fin;

export const seCoupent = (une: Intervalle, autre: Intervalle): boolean =>
  une.debut < autre.fin && une.fin > autre.debut;

/** It begins on the days that are shown: elsewhere nobody would see it any more. */
export const visible = ({ debut }: Intervalle, { debut: du, fin: au }: Intervalle): boolean =>
  debut >= du && debut < au;

interface Ligne {
  intervenant: Personne;
  creneaux: (Intervalle & { intervention: { id: string } | null })[];
}

/** Whose line is so many below; undefined: there is none on this page. */
export function voisine<L extends Ligne>(lignes: readonly L[], intervenantId: string, pas: number): L | undefined {
  const rang = lignes.findIndex(({ intervenant }) => intervenant.id === intervenantId);
  return rang === -1 ? undefined : lignes[rang + pas];
}

/** Each visit and the line that it is on, by the visit's key. */
export function trouver<L extends Ligne>(lignes: readonly L[], id: string): [L, L['creneaux'][number]] | undefined {
  for (const ligne of lignes) {
    const creneau = ligne.creneaux.find(({ intervention }) => intervention?.id === id);
    if (creneau !== undefined) return [ligne, creneau];
  }
  return undefined;
}

/** The lines with the visits where they are being taken to; null: back to what is to be planned. */
export function avecDeplacements<L extends Ligne>(
  lignes: readonly L[],
  places: ReadonlyMap<string, Place | null>,
  nouveau: (id: string) => L['creneaux'][number] | undefined,
): L[] {
  if (places.size === 0) return [...lignes];
  return lignes.map((ligne) => {
    const arrives: L['creneaux'] = [];
    // What stays on its line stays where it is in it: moved among the others it would lose the focus, and the hand.
    const restes = ligne.creneaux.flatMap((creneau) => {
      const place = creneau.intervention === null ? undefined : places.get(creneau.intervention.id);
      if (place === undefined) return [creneau];
      return place?.intervenant.id === ligne.intervenant.id ? [{ ...creneau, debut: place.debut, fin: place.fin }] : [];
    });
    for (const [id, place] of places) {
      if (place?.intervenant.id !== ligne.intervenant.id) continue;
      if (restes.some(({ intervention }) => intervention?.id === id)) continue;
      const creneau = trouver(lignes, id)?.[1] ?? nouveau(id);
      if (creneau !== undefined) arrives.push({ ...creneau, debut: place.debut, fin: place.fin });
    }
    return { ...ligne, creneaux: [...restes, ...arrives] };
  });
}
