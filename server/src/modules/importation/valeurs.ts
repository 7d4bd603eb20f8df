import { normaliser } from '../../commun/recherche.ts';
import type { Bilingue } from '../../commun/texte.ts';
import type { ChampImport, OptionsImport, StatutCible } from './correspondance.ts';
import { lireDate } from './dates/lecture-date.ts';
import { formatDe } from './dates/validation.ts';
import { cleDeForme, nettoyer } from './forme.ts';

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
  const format = formatDe(formatDate);
  const lue = format && lireDate(texte, format, fuseau);
  if (lue?.ok) return lue.date;
  if (lue?.motif === 'SAUTEE') {
    const fr = `« ${montrer(texte)} » n'existe pas dans le fuseau ${fuseau} : changement d'heure.`;
    throw new RefusDeLigne(champ, { fr, en: `"${montrer(texte)}" does not exist in ${fuseau}: the clocks change.` });
  }
  const fr = `« ${montrer(texte)} » n'est pas une date au format ${montrer(formatDate)}.`;
  throw new RefusDeLigne(champ, { fr, en: `"${montrer(texte)}" is not a date in the format ${montrer(formatDate)}.` });
}

export function statutDe(texte: string, { statuts }: OptionsImport): StatutCible {
  const statut = statuts.get(cleDeForme(texte));
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
