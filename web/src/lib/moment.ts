import { instantDeParis, murDeParis } from './dates';
import { estJour } from './lireJour';

/**
 * A day and an hour as a form holds them: "2026-11-21T09:30" when both can be read. What cannot be stays as it was
 * typed, "31/02/2027⏐9h", so that it is neither lost nor sent.
 */
const SEPARATEUR = '⏐';
const MUR = /^(\d{4}-\d\d-\d\d)T((?:[01]\d|2[0-3]):[0-5]\d)$/;

export function decouper(valeur: string): { jour: string; heure: string } {
  const lu = MUR.exec(valeur);
  if (lu) return { jour: lu[1] ?? '', heure: lu[2] ?? '' };
  const [jour = '', heure = ''] = valeur.split(SEPARATEUR);
  return { jour, heure };
}

export function assembler(jour: string, heure: string): string {
  if (jour === '' && heure === '') return '';
  const mur = `${jour}T${heure}`;
  return MUR.test(mur) && estJour(jour) ? mur : `${jour}${SEPARATEUR}${heure}`;
}

export type FauteDeMoment = 'jourIllisible' | 'heureIllisible' | 'heureInexistante';

/** Why this is no moment in Paris; null: it is one, or nothing was typed. The clocks skip an hour once a year. */
export function fauteDuMoment(valeur: string): FauteDeMoment | null {
  if (valeur === '') return null;
  const { jour, heure } = decouper(valeur);
  if (!estJour(jour)) return 'jourIllisible';
  const mur = `${jour}T${heure}`;
  if (!MUR.test(mur)) return 'heureIllisible';
  return murDeParis(instantDeParis(mur)) === mur ? null : 'heureInexistante';
}
