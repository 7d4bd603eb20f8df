import type { Bilingue } from '../../socle/commun/texte.ts';
import type { Intervalle } from '../horaire/semaine.ts';
import { soustraire } from './proposer.ts';
import { autour, type Journee, type Lieu, type Passage, type Trajets } from './trajet.ts';

/** What is awkward about a slot that was given: it is said, and refuses nothing. Pure. */

export type CodeAvertissement = 'HORS_HORAIRES' | 'TRAJET_SERRE' | 'TRAJET_INCONNU';

export interface Avertissement extends Bilingue {
  code: CodeAvertissement;
}

/** `heures` are those of every day that the slot touches: it may go past midnight. */
export function avertir(
  trajets: Trajets,
  journee: Journee,
  heures: readonly Intervalle[],
  creneau: Intervalle & Lieu,
): Avertissement[] {
  const { avant, apres } = autour(trajets, journee, creneau);
  const dehors = soustraire([creneau], heures).length > 0;
  return [...(dehors ? [HORS_HORAIRES] : []), ...serre(avant, DEPUIS), ...serre(apres, JUSQUA)];
}

const HORS_HORAIRES: Avertissement = {
  code: 'HORS_HORAIRES',
  fr: 'hors des heures de travail',
  en: 'outside working hours',
};
const DEPUIS = { fr: 'depuis la visite d’avant', en: 'from the visit before' };
const JUSQUA = { fr: 'jusqu’à la visite d’après', en: 'to the visit after' };

function serre(passage: Passage | null, ou: Bilingue): Avertissement[] {
  if (passage === null || passage.manque === 0) return [];
  const { trajet, manque } = passage;
  if (trajet.connu)
    return [
      {
        code: 'TRAJET_SERRE',
        fr: `trajet serré de ${manque} min ${ou.fr}`,
        en: `way tight by ${manque} min ${ou.en}`,
      },
    ];
  return [
    {
      code: 'TRAJET_INCONNU',
      fr: `trajet inconnu, peut-être serré de ${manque} min ${ou.fr}`,
      en: `way not known, perhaps tight by ${manque} min ${ou.en}`,
    },
  ];
}
