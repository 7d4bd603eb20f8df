import { booleen, texte } from '../../socle/champs/genres.ts';

export const CHAMPS = {
  page: texte(100, { requis: true, dans: 'creation' }),
  nom: texte(80, { requis: true }),
  parametres: texte(2000, {}),
  partagee: booleen({ jamaisNull: true }),
};
