import type { Intervalle } from './grille';

interface Visite extends Intervalle {
  trajetAvant: number | null;
}

/** The time on the way to a visit: until it begins, and not before the one before it is over; null: none. */
export function chemin({ debut, trajetAvant }: Visite, creneaux: readonly Intervalle[]): Intervalle | null {
  if (trajetAvant === null) return null;
  const arrive = Date.parse(debut);
  const libres = creneaux.map(({ fin }) => Date.parse(fin)).filter((fin) => fin <= arrive);
  const part = Math.max(arrive - trajetAvant * 60_000, ...libres);
  return part < arrive ? { debut: new Date(part).toISOString(), fin: debut } : null;
}
