import type { Intervalle } from '../horaire/semaine.ts';

/** What a day of the board counts. Pure. */

/** Minutes of these intervals that fall in that one. */
export function minutesDans(intervalles: readonly Intervalle[], { debut, fin }: Intervalle): number {
  const ms = intervalles.reduce(
    (somme, une) => somme + Math.max(0, Math.min(+une.fin, +fin) - Math.max(+une.debut, +debut)),
    0,
  );
  return Math.round(ms / 60_000);
}

/** Of each, whether it meets another; those that only touch do not. */
export const chevauche = (une: Intervalle, toutes: readonly Intervalle[]): boolean =>
  toutes.some((autre) => autre !== une && autre.debut < une.fin && autre.fin > une.debut);
