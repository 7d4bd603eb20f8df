import { bilingue, email, numero, texte } from '../../socle/champs/genres.ts';

export const CHAMPS = {
  nom: texte(150, {}),
  telephone: numero(1000, {}),
  horaires: bilingue(80, {}),
  adresse: texte(300, {}),
  email: email({}),
};
