import { numero, texte } from '../../socle/champs/genres.ts';

/** Longer than any number: that it is none is said of the number. */
const NUMERO_MAX = 1000;

export const CHAMPS = {
  numero: numero(NUMERO_MAX, { requis: true, unique: true }),
  nom: texte(150, { cherche: true }),
  structure: texte(150, { cherche: true }),
};
