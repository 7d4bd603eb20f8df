import { Matches } from 'class-validator';
import { code, lignes, texte } from '../../socle/champs/genres.ts';
import { dire } from '../../socle/commun/validation.ts';

/** Document 002's own: « TYPE_DEMANDE ». */
const Param = Matches(/^(?=.{1,100}$)[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/, {
  message: dire(
    'Majuscules, chiffres et traits bas, comme TYPE_DEMANDE ; 100 caractères au plus.',
    'Capitals, digits and underscores, such as TYPE_DEMANDE; at most 100 characters.',
  ),
});

export const CHAMPS = {
  libelle: texte(150, { requis: true, cherche: true }),
  param: code(100, Param, { requis: true, unique: true, cherche: true }),
  description: lignes(1000, {}),
};

/** Of the column in which a search looks: the label and the parameter, as `aChercher` keeps them. */
export const RECHERCHE_MAX = 260;
