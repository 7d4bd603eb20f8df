import { Matches } from 'class-validator';
import { lignes, texte } from '../../socle/champs/genres.ts';
import { dire } from '../../socle/commun/validation.ts';

/** Document 002 writes CREATE, READ; the product INTERVENTION_LIRE. */
const NomDePermission = Matches(/^\s*[A-Z][A-Z0-9]*(_[A-Z0-9]+)*\s*$/, {
  message: dire(
    'Des majuscules sans accent, des chiffres et des _, comme FACTURE_LIRE.',
    'Capital letters without accents, digits and _, such as FACTURE_LIRE.',
  ),
});

export const CHAMPS = {
  nom: texte(100, { requis: true, unique: true }, { regles: [NomDePermission] }),
  description: lignes(500, {}),
};
