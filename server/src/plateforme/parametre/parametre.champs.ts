import { renvoi } from '../../socle/champs/genres.ts';

export const CHAMPS = {
  utilisateurId: renvoi({ requis: true, jamaisNull: true }),
  codificationId: renvoi({ requis: true, jamaisNull: true }),
};
