import { Matches } from 'class-validator';
import { registerEnumType } from 'type-graphql';
import { booleen, choix, email, instant, renvoi, texte } from '../../socle/champs/genres.ts';
import { dire } from '../../socle/commun/validation.ts';
import { StatutUtilisateur } from '../../socle/securite/compte.ts';
import { enMinuscules } from './identite.ts';
import { lesRoles } from './roles-saisis.ts';

export enum Langue {
  FR = 'FR',
  EN = 'EN',
}
export enum Theme {
  CLAIR = 'CLAIR',
  SOMBRE = 'SOMBRE',
  AUTO = 'AUTO',
}
registerEnumType(Langue, { name: 'Langue' });
registerEnumType(Theme, { name: 'Theme' });

/** What one types to log in: a login may look like an address, and never holds a space. */
const Login = Matches(/^\s*[A-Za-z0-9._@+-]{2,100}\s*$/, {
  message: dire(
    'De 2 à 100 lettres sans accent, chiffres et . _ - + @.',
    'From 2 to 100 letters without accents, digits and . _ - + @.',
  ),
});

const protege = ['UTILISATEUR_LIRE'];

export const CHAMPS = {
  nom: texte(100, { requis: true }),
  prenom: texte(100, { requis: true }),
  login: texte(100, { requis: true, unique: true, protege }, { regles: [Login], garder: enMinuscules }),
  email: email({ requis: true, unique: true, protege }),
  telephone: texte(30, { protege: [...protege, 'COORDONNEES_LIRE'] }),
  /** Given by somebody else who manages accounts: who changes their own number only says that it is theirs (decision 26). */
  telephoneAtteste: booleen({ dans: 'modification', jamaisNull: true, protege }, false),
  statut: choix(StatutUtilisateur, 20, { dans: 'creation', jamaisNull: true, protege }),
  profil: texte(100, { protege }),
  dateExpiration: instant({ protege }),
  entiteId: renvoi({}),
  langue: choix(Langue, 2, { jamaisNull: true, protege }),
  roles: lesRoles({ jamaisNull: true }),
};

/** What one changes of oneself besides. */
export const theme = choix(Theme, 10, { jamaisNull: true, protege });
