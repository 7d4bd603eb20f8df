import { jourDeParis } from './dates';

const MOIS: readonly RegExp[] = [
  /^jan(v|vier|uary)?$/,
  /^f[eé]?e?v(r|rier)?$|^feb(ruary)?$/,
  /^mar(s|ch)?$/,
  /^av(r|ril)$|^apr(il)?$/,
  /^mai$|^may$/,
  /^juin$|^june?$/,
  /^juil(l|let)?$|^july?$/,
  /^ao[uû]t?$|^aug(ust)?$/,
  /^sept?(embre|ember)?$/,
  /^oct(obre|ober)?$/,
  /^nov(embre|ember)?$/,
  /^dec(embre|ember)?$/,
];
const PROCHES: Record<string, number> = {
  ...{ hier: -1, yesterday: -1, "aujourd'hui": 0, aujourdhui: 0, today: 0, demain: 1, tomorrow: 1 },
};
const JOUR_DE_SEMAINE = /^(lun|mar|mer|jeu|ven|sam|dim|mon|tue|wed|thu|fri|sat|sun)[a-z]*[., ]+/;
const [ANNEE_MIN, ANNEE_MAX] = [1900, 2199];
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

/** A day as forms hold it, "2026-11-21", that exists. */
export const estJour = (valeur: string): boolean => ISO.test(valeur) && lireJour(valeur) === valeur;

/**
 * A day as people type it, day first: "21/11/2026", "21.11.26", "21 11", "2111", "21 novembre 2026", "sam. 21 nov.",
 * "21st of November", "November 21, 2026", "demain". Both languages whatever the page's. Null: no day that exists.
 */
export function lireJour(saisie: string, aujourdhui = jourDeParis()): string | null {
  const texte = saisie
    .trim()
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('’', "'")
    .replace(/\s+/g, ' ');
  const [annee = 0, mois = 0, jour = 0] = aujourdhui.split('-').map(Number);
  const proche = PROCHES[texte];
  if (proche !== undefined) return valide(annee, mois, jour, proche);
  const iso = ISO.exec(texte);
  if (iso) return valide(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const chiffres =
    /^(\d{1,2})[\s./-](\d{1,2})(?:[\s./-](\d{4}|\d{2}))?$/.exec(texte) ?? /^(\d{2})(\d{2})(\d{4}|\d{2})?$/.exec(texte);
  if (chiffres) return valide(anneeDe(chiffres[3], annee), Number(chiffres[2]), Number(chiffres[1]));
  return enLettres(texte, annee) ?? enLettres(texte.replace(JOUR_DE_SEMAINE, ''), annee);
}

function enLettres(texte: string, annee: number): string | null {
  const mots = texte
    .replace(/\bof\b|,/g, ' ')
    .trim()
    .split(/[\s.]+/)
    .filter(Boolean);
  const [premier = '', second = '', an] = mots;
  if (mots.length < 2 || mots.length > 3 || (an !== undefined && !/^(\d{4}|\d{2})$/.test(an))) return null;
  const jourDe = (mot: string) => /^(\d{1,2})(?:er|st|nd|rd|th)?$/.exec(mot)?.[1];
  const moisDe = (mot: string) => MOIS.findIndex((mois) => mois.test(mot)) + 1;
  const [jour, mois] = jourDe(premier) ? [jourDe(premier), moisDe(second)] : [jourDe(second), moisDe(premier)];
  return jour === undefined || mois === 0 ? null : valide(anneeDe(an, annee), mois, Number(jour));
}

function anneeDe(lue: string | undefined, courante: number): number {
  if (lue === undefined) return courante;
  return Number(lue.length === 2 ? `20${lue}` : lue);
}

function valide(annee: number, mois: number, jour: number, plus = 0): string | null {
  if (annee < ANNEE_MIN || annee > ANNEE_MAX) return null;
  const date = new Date(Date.UTC(annee, mois - 1, jour));
  if (date.getUTCMonth() !== mois - 1 || date.getUTCDate() !== jour) return null;
  return new Date(date.getTime() + plus * 86_400_000).toISOString().slice(0, 10);
}
