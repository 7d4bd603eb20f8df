import { Info } from 'luxon';

/** Months and days of the week as French and English files write them, in full or cut short. */

const sobre = (nom: string): string =>
  nom
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}.]/gu, '');

function numeros(noms: (longueur: 'long' | 'short', locale: string) => string[]): Map<string, number> {
  const paires = ['en', 'fr'].flatMap((locale) =>
    (['long', 'short'] as const).flatMap((longueur) =>
      noms(longueur, locale).map((nom, rang): [string, number] => [sobre(nom), rang + 1]),
    ),
  );
  return new Map(paires);
}

const MOIS = numeros((longueur, locale) => Info.months(longueur, { locale })).set('sept', 9);
const JOURS = numeros((longueur, locale) => Info.weekdays(longueur, { locale }));

export const moisNomme = (nom: string): number | undefined => MOIS.get(sobre(nom));
/** 1: Monday. */
export const jourNomme = (nom: string): number | undefined => JOURS.get(sobre(nom));
