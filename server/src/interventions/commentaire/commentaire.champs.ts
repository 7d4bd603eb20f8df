import { booleen, lignes, renvoi } from '../../socle/champs/genres.ts';

export const CHAMPS = {
  interventionId: renvoi({ requis: true, dans: 'creation' }),
  texte: lignes(5000, { requis: true }),
  /** Said once, when it is written. */
  interne: booleen({ dans: 'creation', jamaisNull: true }),
};
