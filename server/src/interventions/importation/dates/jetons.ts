import type { Bilingue } from '../../../socle/commun/texte.ts';

/** The words of a date format (those of Luxon), and what contradicts itself in it. Pure. */

export type Grandeur =
  | 'annee'
  | 'mois'
  | 'jour'
  | 'semaine'
  | 'heure'
  | 'minute'
  | 'seconde'
  | 'fraction'
  | 'moitie'
  | 'decalage';

export interface Jeton {
  /** null: a text that stands between two of them */
  grandeur: Grandeur | null;
  mot: string;
}

const MOTS: Record<Grandeur, readonly string[]> = {
  annee: ['yyyy', 'yy', 'y'],
  mois: ['MM', 'M', 'LL', 'L', 'MMM', 'MMMM', 'LLL', 'LLLL'],
  jour: ['dd', 'd'],
  semaine: ['EEE', 'EEEE', 'ccc', 'cccc'],
  heure: ['HH', 'H', 'hh', 'h'],
  minute: ['mm', 'm'],
  seconde: ['ss', 's'],
  fraction: ['SSS', 'S', 'u', 'uu', 'uuu'],
  moitie: ['a'],
  decalage: ['Z', 'ZZ', 'ZZZ'],
};
const GRANDEURS = new Map(
  Object.entries(MOTS).flatMap(([grandeur, mots]) => mots.map((mot) => [mot, grandeur as Grandeur] as const)),
);

/** What other programs write, and what it is here. */
const AUTREMENT: Record<string, string> = {
  ...{ YYYY: 'yyyy', YY: 'yy', AAAA: 'yyyy', aaaa: 'yyyy', AA: 'yy' },
  ...{ DD: 'dd', D: 'd', JJ: 'dd', jj: 'dd', J: 'd', j: 'd' },
  ...{ A: 'a', tt: 'a', nn: 'mm', i: 'mm', SS: 'ss', fff: 'SSS' },
};
const NOMS: Partial<Record<Grandeur, Bilingue>> = {
  annee: { fr: 'l’année (yyyy)', en: 'the year (yyyy)' },
  mois: { fr: 'le mois (MM)', en: 'the month (MM)' },
  jour: { fr: 'le jour (dd)', en: 'the day (dd)' },
};

export const enDouze = (mot: string): boolean => mot.startsWith('h');
export const estHeure = (grandeur: Grandeur | null): boolean =>
  grandeur !== null && !['annee', 'mois', 'jour', 'semaine'].includes(grandeur);

/** Quoted texts are what they hold; a T between a day and an hour needs no quotes, for everybody writes it so. */
export function jetonsDe(format: string): Jeton[] | Bilingue {
  const jetons: Jeton[] = [];
  for (const [brut, cite] of format.matchAll(/'([^']*)'|([A-Za-z])\2*|[^A-Za-z']+|'/g)) {
    if (cite !== undefined) jetons.push({ grandeur: null, mot: cite });
    else if (brut === 'T' || !/^[a-z]/i.test(brut)) jetons.push({ grandeur: null, mot: brut });
    else {
      const grandeur = GRANDEURS.get(brut);
      if (grandeur === undefined) return inconnu(brut);
      jetons.push({ grandeur, mot: brut });
    }
  }
  return jetons;
}

function inconnu(mot: string): Bilingue {
  const montre = mot.slice(0, 20);
  const juste = AUTREMENT[mot];
  return juste === undefined
    ? { fr: `« ${montre} » n’y veut rien dire`, en: `"${montre}" means nothing in it` }
    : { fr: `« ${montre} » s’y écrit « ${juste} »`, en: `"${montre}" is written "${juste}" in it` };
}

/** Null: a date can be read with it, and in one way only. */
export function contradiction(jetons: readonly Jeton[]): Bilingue | null {
  const de = (grandeur: Grandeur) => jetons.filter((jeton) => jeton.grandeur === grandeur);
  const double = jetons.find(({ grandeur }) => grandeur !== null && de(grandeur).length > 1);
  if (double) return { fr: `« ${double.mot} » y est deux fois`, en: `"${double.mot}" is in it twice` };
  for (const grandeur of ['annee', 'mois', 'jour'] as const) {
    const nom = NOMS[grandeur];
    if (nom && de(grandeur).length === 0) return { fr: `il y manque ${nom.fr}`, en: `${nom.en} is missing` };
  }
  const [heure] = de('heure');
  const [moitie] = de('moitie');
  if (heure && enDouze(heure.mot) && !moitie)
    return {
      fr: '« hh » va avec « a » ; sur 24 heures, écrivez « HH »',
      en: '"hh" goes with "a"; of 24 hours, write "HH"',
    };
  if (heure && moitie && !enDouze(heure.mot))
    return {
      fr: '« HH » est sur 24 heures ; avec « a », écrivez « hh »',
      en: '"HH" is of 24 hours; with "a", write "hh"',
    };
  for (const [fine, large] of FINES) {
    const [jeton] = de(fine);
    if (jeton && de(large).length === 0)
      return {
        fr: `« ${jeton.mot} » y est sans ce qui le précède`,
        en: `"${jeton.mot}" is in it without what goes before`,
      };
  }
  return ordre(jetons);
}

const FINES = [
  ['minute', 'heure'],
  ['seconde', 'minute'],
  ['fraction', 'seconde'],
  ['moitie', 'heure'],
  ['decalage', 'heure'],
] as const;

/** A date, then a time of day from hours to seconds. */
function ordre(jetons: readonly Jeton[]): Bilingue | null {
  const suite = jetons.flatMap(({ grandeur }) => (grandeur === null ? [] : [grandeur]));
  const premiere = suite.findIndex(estHeure);
  const heures = premiere < 0 ? [] : suite.slice(premiere);
  const attendu = ['heure', 'minute', 'seconde', 'fraction', 'moitie', 'decalage'].filter((g) =>
    heures.includes(g as Grandeur),
  );
  if (heures.every(estHeure) && heures.join() === attendu.join()) return null;
  return { fr: 'la date y vient d’abord, puis l’heure', en: 'the date comes first in it, then the time' };
}
