import { champInvalide } from '../../socle/commun/erreurs.ts';
import { type Jour, lireInstant, lireJour } from '../../socle/commun/horloge.ts';

/** From `de` on, and before `a`. */
export interface Periode {
  de: Date | null;
  a: Date | null;
}

/** Document 002's start_date and end_date: days as they are lived in France, 23 or 25 hours twice a year; or instants. */
export function lirePeriode(debut: string | null | undefined, fin: string | null | undefined): Periode {
  const de = lireBorne('dateDebut', debut)?.debut ?? null;
  const a = lireBorne('dateFin', fin)?.fin ?? null;
  if (de && a && a <= de)
    throw champInvalide('dateFin', 'La fin est avant le début.', 'The end is before the beginning.');
  return { de, a };
}

function lireBorne(champ: string, texte: string | null | undefined): Jour | null {
  if (texte == null || texte === '') return null;
  const jour = lireJour(texte);
  if (jour) return jour;
  const instant = lireInstant(texte);
  // The end is part of the period: the first instant that is not comes a millisecond later.
  if (instant) return { debut: instant, fin: new Date(instant.getTime() + 1) };
  throw champInvalide(champ, 'Un jour comme 2026-11-21 est attendu.', 'A day such as 2026-11-21 is expected.');
}
