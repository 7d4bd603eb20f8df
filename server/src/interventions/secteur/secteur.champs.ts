import { ArrayMaxSize, ArrayMinSize, ArrayUnique, Matches } from 'class-validator';
import { booleen, couleur, texte, unGenre } from '../../socle/champs/genres.ts';
import { dire, ensemble } from '../../socle/commun/validation.ts';

const PREFIXES_MAX = 50;

const LesPrefixes = ensemble(
  ArrayMinSize(1, { message: dire('Un début de code postal au moins.', 'One beginning of a postcode at least.') }),
  ArrayMaxSize(PREFIXES_MAX, {
    message: dire(`${PREFIXES_MAX} débuts de code postal au plus.`, `At most ${PREFIXES_MAX} beginnings.`),
  }),
  Matches(/^[0-9A-Z]{1,10}$/, {
    each: true,
    message: dire(
      'Des chiffres et des majuscules, dix au plus, comme 69 ou 69003.',
      'Figures and capitals, ten at most, such as 69 or 69003.',
    ),
  }),
  ArrayUnique({ message: dire('Chacun une fois.', 'Each once.') }),
);

export const CHAMPS = {
  nom: texte(80, { requis: true }),
  /** How its postcodes begin; kept as JSON. */
  prefixes: unGenre<string[], { requis: true; jamaisNull: true }, false>(
    { requis: true, jamaisNull: true },
    { type: () => [String], regles: [LesPrefixes], colonne: null },
  ),
  couleur: couleur({ requis: true }),
  actif: booleen({ jamaisNull: true }),
};
