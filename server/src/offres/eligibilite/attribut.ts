import type { Bilingue } from '../../socle/commun/texte.ts';
import type { Faits, Operateur } from './eligibilite.types.ts';

/** One attribute that criteria may ask for; a file each in `criteres/`. */
export interface Attribut {
  /** In the codes of refusals. */
  code: string;
  nom: Bilingue;
  operateurs: readonly Operateur[];
  /** What a criterion's value must look like. */
  forme: RegExp;
  exemple: string;
  /** Where one value has many writings, its one form; null: unreadable. */
  lireValeur?(valeur: string, operateur: Operateur): string | null;
  /** As texts, all of them; null when not known. */
  lire(faits: Faits): readonly string[] | null;
}

const NOMBRE = /^\d{1,6}(\.\d{1,3})?$/;

/** An attribute that is one number. */
export function numerique(
  attribut: Omit<Attribut, 'operateurs' | 'forme' | 'lire'>,
  lire: (faits: Faits) => number | null,
): Attribut {
  return {
    ...attribut,
    operateurs: ['AU_MOINS', 'AU_PLUS', 'ENTRE', 'PARMI'],
    forme: NOMBRE,
    lire(faits) {
      const valeur = lire(faits);
      return valeur === null ? null : [String(valeur)];
    },
  };
}

export const unSeul = (valeur: string | null): readonly string[] | null => (valeur === null ? null : [valeur]);
