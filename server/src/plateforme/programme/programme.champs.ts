import { Matches } from 'class-validator';
import { choix, code, instant, lignes, lu, renvoi, texte } from '../../socle/champs/genres.ts';
import { dire, ensemble, TexteObligatoire } from '../../socle/commun/validation.ts';
import { StatutUtilisateur } from '../../socle/securite/compte.ts';
import { enMinuscules } from '../utilisateur/identite.ts';
import { lesRoles } from '../utilisateur/roles-saisis.ts';
import { CHAMPS as CHAMPS_CLE } from './cle-api.champs.ts';

/** As programs are named; without @, so that it is never somebody's e-mail. */
const Login = Matches(/^[a-z0-9][a-z0-9._-]*$/i, {
  message: dire(
    'Des lettres sans accent, des chiffres, points, tirets et soulignés.',
    'Letters without accents, digits, dots, dashes and underscores.',
  ),
});

/** A program is an account: its columns are the account's (`identite`, `nouveauProgramme`). */
export const CHAMPS = {
  nom: texte(100, { requis: true }),
  login: code(100, ensemble(Login, TexteObligatoire(100)), { requis: true }, enMinuscules),
  description: lignes(100, {}),
  entiteId: renvoi({}),
  dateExpiration: instant({}),
  statut: choix(StatutUtilisateur, 20, { dans: 'modification', jamaisNull: true }),
  roles: lesRoles({ jamaisNull: true }),
  /** Of its first key. */
  cleLibelle: lu(
    code(CHAMPS_CLE.libelle.max, TexteObligatoire(CHAMPS_CLE.libelle.max), { dans: 'creation', jamaisNull: true }),
  ),
  cleExpireA: lu(instant({ dans: 'creation' })),
};
