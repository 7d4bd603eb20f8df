import { cleDeForme, nettoyer } from '../../plateforme/import-csv/forme.ts';
import { lireCodePostalDAdresse } from '../../socle/commun/code-postal.ts';
import { depasse } from '../../socle/commun/forme-du-texte.ts';
import { normaliser } from '../../socle/commun/recherche.ts';
import type { Bilingue } from '../../socle/commun/texte.ts';
import { CHAMPS } from '../intervention/intervention.champs.ts';
import type { ChampImport, OptionsImport, StatutCible } from './correspondance.ts';
import { lireDate } from './dates/lecture-date.ts';
import { formatDe } from './dates/validation.ts';

/** The columns of the table `intervention`; an account is named by its login or e-mail. */
const LONGUEURS: Partial<Record<ChampImport, number>> = {
  REFERENCE: 64,
  TITRE: CHAMPS.titre.max,
  DESCRIPTION: CHAMPS.description.max,
  ADRESSE: CHAMPS.adresse.max,
  CODE_POSTAL: CHAMPS.codePostal.max,
  CLIENT: 254,
  CLIENT_NOM: 100,
  CLIENT_PRENOM: 100,
  CLIENT_TELEPHONE: 30,
  CLIENT_EMAIL: 200,
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
  if (texte === null) {
    const fr = 'Cette cellule contient un caractère interdit.';
    throw new RefusDeLigne(champ, { fr, en: 'This cell has a forbidden character.' });
  }
  if (texte === '') return null;
  const max = LONGUEURS[champ];
  if (max !== undefined && depasse(texte, max)) {
    const longueur = Array.from(texte).length;
    const fr = `Texte trop long : ${longueur} caractères, ${max} au plus.`;
    throw new RefusDeLigne(champ, { fr, en: `Text too long: ${longueur} characters, at most ${max}.` });
  }
  return texte;
}

/** As the form of an intervention takes it: French ones in one writing. */
export function codePostalDe(texte: string | null): string | null {
  const lu = texte === null ? null : lireCodePostalDAdresse(texte);
  if (texte === null || lu !== null) return lu;
  const fr = `« ${montrer(texte)} » n'est pas un code postal.`;
  throw new RefusDeLigne('CODE_POSTAL', { fr, en: `"${montrer(texte)}" is not a postcode.` });
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
