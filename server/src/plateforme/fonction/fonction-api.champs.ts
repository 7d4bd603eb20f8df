import { Matches } from 'class-validator';
import { choix, lignes, renvoi, texte } from '../../socle/champs/genres.ts';
import { dire } from '../../socle/commun/validation.ts';
import { ModeFonction } from '../../socle/securite/acces.ts';

/** Document 002 writes get_utilisateurs; the product consulterUtilisateur; others may write `GET /clients`. */
const NomDeFonction = Matches(/^\s*[\p{L}\p{N}][\p{L}\p{N} _.:/{}-]*$/u, {
  message: dire('Des lettres, des chiffres et _ . : / { } -', 'Letters, digits and _ . : / { } -'),
});

export const CHAMPS = {
  applicationId: renvoi({ requis: true, jamaisNull: true }),
  nomFonction: texte(100, { requis: true }, { regles: [NomDeFonction] }),
  description: lignes(500, {}),
  mode: choix(ModeFonction, 20, { jamaisNull: true }),
};
