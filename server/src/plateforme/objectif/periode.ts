import { dire, regle } from '../../socle/commun/validation.ts';

/** First and last month of a period as numbers that compare: 202401. */
export interface Mois {
  debutPeriode: number;
  finPeriode: number;
}

const FORME = /^((?:19|20|21)\d\d)\.(0[1-9]|1[0-2])(?:-((?:19|20|21)\d\d)\.(0[1-9]|1[0-2]))?$/;

/** « 2024.01-2024.03 ». */
export const PERIODE_MAX = 15;

/** Document 002: « 2024.01 », or « 2024.01-2024.03 » of which the first month is not after the last; else null. */
export function lirePeriode(periode: string): Mois | null {
  const lue = FORME.exec(periode);
  if (!lue) return null;
  const [, annee, mois, derniereAnnee = annee, dernierMois = mois] = lue;
  const debutPeriode = Number(`${annee}${mois}`);
  const finPeriode = Number(`${derniereAnnee}${dernierMois}`);
  return debutPeriode <= finPeriode ? { debutPeriode, finPeriode } : null;
}

/** `facultative`: null stands for none (a filter). */
export function Periode({ facultative = false } = {}): PropertyDecorator {
  const message = dire(
    'Un mois comme 2024.01, ou du premier au dernier comme 2024.01-2024.03.',
    'A month such as 2024.01, or from the first to the last such as 2024.01-2024.03.',
  );
  return regle('periode', message, (valeur) => (valeur === null ? facultative : lirePeriode(String(valeur)) !== null));
}
