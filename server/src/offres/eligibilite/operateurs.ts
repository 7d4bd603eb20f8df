import type { Bilingue } from '../../socle/commun/texte.ts';
import type { Operateur } from './eligibilite.types.ts';

interface Regle {
  /** How many values it compares with. */
  valeurs: { min: number; max: number };
  /** `siennes`: what is known of the client; `demandees`: the criterion's values, in the form of the attribute. */
  tient(siennes: readonly string[], demandees: readonly string[]): boolean;
  mots(demandees: readonly string[]): Bilingue;
}

const VALEURS_MAX = 100;
const plusieurs = { min: 1, max: VALEURS_MAX };
const uneSeule = { min: 1, max: 1 };
const borne = (valeur: string | undefined): number => Number(valeur);

/** « A, B ou C ». */
const liste = (valeurs: readonly string[], ou: string): string =>
  valeurs.length < 2 ? valeurs.join('') : `${valeurs.slice(0, -1).join(', ')} ${ou} ${valeurs.at(-1)}`;

export const REGLES: Readonly<Record<Operateur, Regle>> = {
  PARMI: {
    valeurs: plusieurs,
    tient: (siennes, demandees) => siennes.some((valeur) => demandees.includes(valeur)),
    mots: (demandees) => ({ fr: `est ${liste(demandees, 'ou')}`, en: `is ${liste(demandees, 'or')}` }),
  },
  HORS: {
    valeurs: plusieurs,
    tient: (siennes, demandees) => !siennes.some((valeur) => demandees.includes(valeur)),
    mots: (demandees) => ({ fr: `n’est pas ${liste(demandees, 'ou')}`, en: `is not ${liste(demandees, 'or')}` }),
  },
  COMMENCE_PAR: {
    valeurs: plusieurs,
    tient: (siennes, demandees) => siennes.some((valeur) => demandees.some((debut) => valeur.startsWith(debut))),
    mots: (demandees) => ({
      fr: `commence par ${liste(demandees, 'ou')}`,
      en: `begins with ${liste(demandees, 'or')}`,
    }),
  },
  AU_MOINS: {
    valeurs: uneSeule,
    tient: (siennes, [min]) => siennes.some((valeur) => Number(valeur) >= borne(min)),
    mots: ([min]) => ({ fr: `est d’au moins ${min}`, en: `is at least ${min}` }),
  },
  AU_PLUS: {
    valeurs: uneSeule,
    tient: (siennes, [max]) => siennes.some((valeur) => Number(valeur) <= borne(max)),
    mots: ([max]) => ({ fr: `est d’au plus ${max}`, en: `is at most ${max}` }),
  },
  ENTRE: {
    valeurs: { min: 2, max: 2 },
    tient: (siennes, [min, max]) =>
      siennes.some((valeur) => Number(valeur) >= borne(min) && Number(valeur) <= borne(max)),
    mots: ([min, max]) => ({ fr: `est entre ${min} et ${max}`, en: `is between ${min} and ${max}` }),
  },
};
