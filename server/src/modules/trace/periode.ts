import { DateTime } from 'luxon';
import { champInvalide } from '../../commun/erreurs.ts';
import { FUSEAU, plausible } from '../../commun/horloge.ts';

const JOUR = /^\d{4}-\d\d-\d\d$/;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)$/;

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

function lireBorne(champ: string, texte: string | null | undefined): { debut: Date; fin: Date } | null {
  if (texte == null || texte === '') return null;
  if (JOUR.test(texte)) {
    const jour = DateTime.fromISO(texte, { zone: FUSEAU });
    const bornes = { debut: jour.toJSDate(), fin: jour.plus({ days: 1 }).toJSDate() };
    if (jour.isValid && plausible(bornes.debut)) return bornes;
  } else if (INSTANT.test(texte)) {
    const debut = new Date(texte);
    // The end is part of the period: the first instant that is not comes a millisecond later.
    if (plausible(debut)) return { debut, fin: new Date(debut.getTime() + 1) };
  }
  throw champInvalide(champ, 'Un jour comme 2026-11-21 est attendu.', 'A day such as 2026-11-21 is expected.');
}
