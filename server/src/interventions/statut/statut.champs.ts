import { bilingue, booleen, choix, couleur, entier } from '../../socle/champs/genres.ts';
import { EtapeEnum } from '../intervention/intervention.enums.ts';

const ORDRE_MAX = 10_000;

/** Of the labels and the order, none may be empty; a creation may leave two of them out (`A_CREER`). */
export const CHAMPS = {
  etape: choix(EtapeEnum, 12, { requis: true, jamaisNull: true }),
  libelle: bilingue(80, { requis: true, jamaisNull: true }),
  libelleClient: bilingue(80, { jamaisNull: true, dans: 'modification' }),
  couleur: couleur({ requis: true }),
  ordre: entier(0, ORDRE_MAX, { jamaisNull: true, dans: 'modification' }),
  actif: booleen({ jamaisNull: true }),
};

/** Left out or null: the client reads the label itself, and the status comes last. */
export const A_CREER = { ...CHAMPS, libelleClient: bilingue(80, {}), ordre: entier(0, ORDRE_MAX, {}) };
