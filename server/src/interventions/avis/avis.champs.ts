import { entier, lignes, renvoi } from '../../socle/champs/genres.ts';

export const CHAMPS = {
  interventionId: renvoi({ requis: true, dans: 'creation' }),
  note: entier(1, 5, { requis: true }),
  texte: lignes(500, {}),
};
