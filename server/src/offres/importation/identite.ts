import { createHash } from 'node:crypto';
import { cleDeForme } from '../../plateforme/import-csv/forme.ts';
import { normaliser } from '../../socle/commun/recherche.ts';

/** What an offer of a catalogue is known by: its supplier and its name, and not the code made from them. Pure. */

export interface NomCatalogue {
  fournisseur: string;
  offre: string;
}

/** The same supplier and name whatever their case and spaces; "Zen" and "Zen+", "É" and "E" are two. */
export function cleCatalogue({ fournisseur, offre }: NomCatalogue): string {
  return createHash('sha256')
    .update(`${cleDeForme(fournisseur)}\n${cleDeForme(offre)}`)
    .digest('hex');
}

/** "EDF Bleu" among the offers of all: the name alone must say whose it is. */
export function nomAffiche({ fournisseur, offre }: NomCatalogue): string {
  return cleDeForme(offre).startsWith(cleDeForme(fournisseur)) ? offre : `${fournisseur} ${offre}`;
}

const CODE_MAX = 50;
const EMPREINTE = 6;

/**
 * The codes that it may have, the best first: of its words alone, then told apart by its key from another offer of the
 * same words. What has no letter or figure has the second only.
 */
export function codesDe(nom: NomCatalogue): string[] {
  const mots = normaliser(`${nom.fournisseur} ${nom.offre}`)
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const empreinte = cleCatalogue(nom).slice(0, EMPREINTE).toUpperCase();
  const debut = mots.slice(0, CODE_MAX - EMPREINTE - 1).replace(/-$/, '');
  const distinct = debut === '' ? `OFFRE-${empreinte}` : `${debut}-${empreinte}`;
  return mots.length >= 2 && mots.length <= CODE_MAX ? [mots, distinct] : [distinct];
}
