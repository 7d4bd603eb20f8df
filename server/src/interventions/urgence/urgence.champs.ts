import { bilingue, booleen, couleur, entier } from '../../socle/champs/genres.ts';

const DELAI_MAX_HEURES = 24 * 365;

export const CHAMPS = {
  libelle: bilingue(80, { requis: true, jamaisNull: true }),
  niveau: entier(1, 100, { requis: true }),
  delaiHeures: entier(1, DELAI_MAX_HEURES, { requis: true }),
  couleur: couleur({ requis: true }),
  actif: booleen({ jamaisNull: true }),
};
