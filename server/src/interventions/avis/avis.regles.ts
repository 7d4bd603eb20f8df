import type { Etape, Relation } from '../intervention/machine.ts';

const JOUR = 24 * 3600 * 1000;
/** After the closing, and after it was given. */
export const JOURS_POUR_DONNER = 30;
export const JOURS_POUR_CHANGER = 7;

interface Donnable {
  etape: Etape;
  clotureeA: Date | null;
  relations: readonly Relation[];
}

/** The client's own, once it is done, and not long after. */
export function donnable({ etape, clotureeA, relations }: Donnable, maintenant: Date): boolean {
  if (!relations.includes('client')) return false;
  if (etape === 'REALISEE') return true;
  return etape === 'CLOTUREE' && clotureeA !== null && depuis(clotureeA, maintenant) <= JOURS_POUR_DONNER * JOUR;
}

/** What was given may be thought over for a while, whatever becomes of the intervention. */
export function changeable(donneA: Date, maintenant: Date): boolean {
  return depuis(donneA, maintenant) <= JOURS_POUR_CHANGER * JOUR;
}

const depuis = (instant: Date, maintenant: Date): number => maintenant.getTime() - instant.getTime();
