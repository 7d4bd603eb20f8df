import { ArrayMaxSize } from 'class-validator';
import { ID } from 'type-graphql';
import { codePostal, couleur, unGenre } from '../../socle/champs/genres.ts';
import { dire, JamaisNull } from '../../socle/commun/validation.ts';

const SECTEURS_MAX = 50;

const TropDeSecteurs = ArrayMaxSize(SECTEURS_MAX, {
  message: dire(`${SECTEURS_MAX} secteurs au plus.`, `At most ${SECTEURS_MAX} sectors.`),
});

export const CHAMPS = {
  secteurIds: unGenre<string[], { jamaisNull: true }, false>(
    { jamaisNull: true },
    { type: () => [ID], regles: [JamaisNull(), TropDeSecteurs], colonne: null },
  ),
  codePostalBase: codePostal({}),
  couleur: couleur({}),
};
