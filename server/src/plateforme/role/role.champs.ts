import { lignes, renvoi, texte } from '../../socle/champs/genres.ts';

/** A role stays in its application. */
export const CHAMPS = {
  applicationId: renvoi({ requis: true, dans: 'creation' }),
  nom: texte(100, { requis: true }),
  description: lignes(500, {}),
  pageAccueilId: renvoi({}),
};
