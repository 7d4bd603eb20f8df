import { couleur, lignes, renvoi, texte } from '../../socle/champs/genres.ts';

/** Those that came with the product may have no colour. */
export const CHAMPS = {
  nom: texte(100, { requis: true, unique: true, cherche: true }),
  description: lignes(500, {}),
  couleur: couleur({ requis: true, jamaisNull: true, lacunaire: true }),
  iconeId: renvoi({}),
};
