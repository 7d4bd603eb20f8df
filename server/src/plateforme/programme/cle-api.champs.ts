import { instant, renvoi, texte } from '../../socle/champs/genres.ts';

/** A key never changes: it is revoked. */
export const CHAMPS = {
  utilisateurApiId: renvoi({ requis: true }),
  libelle: texte(100, { requis: true }),
  expireA: instant({}),
};
