import { Matches } from 'class-validator';
import { email, texte } from '../../socle/champs/genres.ts';
import { dire } from '../../socle/commun/validation.ts';

/** « SIEGE », « AGENCE-NORD »: said on the phone, typed in an address. */
const CodeEntite = Matches(/^\s*[A-Za-z0-9_-]{1,50}\s*$/, {
  message: dire(
    'De 1 à 50 lettres sans accent, chiffres, - et _.',
    'From 1 to 50 letters without accents, digits, - and _.',
  ),
});

/** Unique whatever its case. */
export const enMajuscules = (code: string): string => code.trim().toUpperCase();

export const CHAMPS = {
  nom: texte(150, { requis: true, cherche: true }),
  code: texte(50, { requis: true, unique: true, cherche: true }, { regles: [CodeEntite], garder: enMajuscules }),
  email: email({}),
};
