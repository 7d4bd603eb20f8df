import { DateTime } from 'luxon';
import { plausible } from '../../commun/horloge.ts';
import { normaliser } from '../../commun/recherche.ts';
import type { Bilingue } from '../../commun/texte.ts';
import { type ChampImport, cleDeStatut, type OptionsImport, type StatutCible } from './correspondance.ts';

/** The columns of the table `intervention`; an account is named by its login or e-mail. */
const LONGUEURS: Partial<Record<ChampImport, number>> = {
  REFERENCE: 64,
  TITRE: 200,
  DESCRIPTION: 5000,
  ADRESSE: 300,
  CODE_POSTAL: 12,
  CLIENT: 254,
  INTERVENANT: 254,
};

/** Carries a refusal out of the reading of one field; preparerLigne turns it into an answer. */
export class RefusDeLigne extends Error {
  constructor(
    readonly champ: ChampImport,
    readonly raison: Bilingue,
  ) {
    super(raison.en);
  }
}
const montrer = (texte: string): string => (texte.length > 40 ? `${texte.slice(0, 40)}…` : texte);

/** Trimmed, without control characters but line breaks and tabs. */
export function nettoyer(brut: string): string {
  return brut
    .normalize('NFC')
    .replace(/(?![\n\t])\p{Cc}/gu, '')
    .trim();
}

/** Null when the column is not mapped or empty. */
export function texteDe(
  champ: ChampImport,
  valeurs: Record<string, string>,
  { colonnes }: OptionsImport,
): string | null {
  const colonne = colonnes.get(champ);
  const brut = colonne !== undefined && Object.hasOwn(valeurs, colonne) ? valeurs[colonne] : undefined;
  const texte = brut === undefined ? '' : nettoyer(brut);
  if (!texte) return null;
  const max = LONGUEURS[champ];
  if (max !== undefined && texte.length > max) {
    const fr = `Texte trop long : ${texte.length} caractères, ${max} au plus.`;
    throw new RefusDeLigne(champ, { fr, en: `Text too long: ${texte.length} characters, at most ${max}.` });
  }
  return texte;
}

export function dateDe(champ: ChampImport, texte: string, { formatDate, fuseau }: OptionsImport): Date {
  const date = DateTime.fromFormat(texte, formatDate, { zone: fuseau, locale: 'en' });
  if (!date.isValid || !plausible(date.toJSDate())) {
    const fr = `« ${montrer(texte)} » n'est pas une date au format ${montrer(formatDate)}.`;
    throw new RefusDeLigne(champ, {
      fr,
      en: `"${montrer(texte)}" is not a date in the format ${montrer(formatDate)}.`,
    });
  }
  // Luxon moves a time that the clocks skipped (02:30 on the last Sunday of March) without a word. UTC skips
  // none: read there, the text shows another hour. Same instant: the text has its own offset, or the zone is UTC.
  const temoin = DateTime.fromFormat(texte, formatDate, { zone: 'utc', locale: 'en' });
  if (temoin.toMillis() !== date.toMillis() && temoin.toFormat('dHm') !== date.toFormat('dHm')) {
    const fr = `« ${montrer(texte)} » n'existe pas dans le fuseau ${fuseau} : changement d'heure.`;
    throw new RefusDeLigne(champ, { fr, en: `"${montrer(texte)}" does not exist in ${fuseau}: the clocks change.` });
  }
  return date.toJSDate();
}

export function statutDe(texte: string, { statuts }: OptionsImport): StatutCible {
  const statut = statuts.get(cleDeStatut(texte));
  if (statut) return statut;
  const fr = `Le statut « ${montrer(texte)} » n'a pas de correspondance.`;
  throw new RefusDeLigne('STATUT', { fr, en: `The status "${montrer(texte)}" is not mapped.` });
}

/** Hours ("24", "24 h", "1,5"), or the label of a degree. */
export function delaiDe(texte: string | null, { delais }: OptionsImport): number | null {
  if (texte === null) return null;
  const heures = /^(\d{1,6}(?:[.,]\d+)?)\s*h?$/i.exec(texte)?.[1];
  const delai = heures === undefined ? delais.get(normaliser(texte)) : Number(heures.replace(',', '.'));
  if (delai !== undefined) return delai;
  const fr = `L'urgence « ${montrer(texte)} » n'est ni un nombre d'heures ni un degré de la liste.`;
  const en = `The urgency "${montrer(texte)}" is neither a number of hours nor a degree of the list.`;
  throw new RefusDeLigne('URGENCE', { fr, en });
}
