import { booleen, entier, lignes, texte } from '../../socle/champs/genres.ts';

export const ORDRE_MAX = 10_000;
const TEXTE_MAX = 2000;

export const CHAMPS = {
  titre: texte(80, { requis: true }),
  texteFr: lignes(TEXTE_MAX, { requis: true }),
  texteEn: lignes(TEXTE_MAX, { requis: true }),
  /** It is offered for what clients do not read. */
  interne: booleen({ jamaisNull: true }),
  actif: booleen({ jamaisNull: true }),
  ordre: entier(0, ORDRE_MAX, { jamaisNull: true, dans: 'modification' }),
};
