import { ArrayMaxSize, ValidateNested } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import type { Champ, Dits } from '../../socle/champs/champ.ts';
import { booleen, codePostal, email, lignes, numero, texte, unGenre } from '../../socle/champs/genres.ts';
import { CodePostalDAdresse, dire, TexteLimite, TexteObligatoire } from '../../socle/commun/validation.ts';

const TELEPHONES_MAX = 5;
const ADRESSES_MAX = 10;
/** Whatever is no number is told so, however long. */
const NUMERO_MAX = 1000;
export const LARGEURS = { libelle: 50, adresse: 300, codePostal: 12, note: 1000 };

@InputType()
export class TelephoneClientInput {
  @Field(() => String)
  @TexteObligatoire(NUMERO_MAX)
  numero: string;
}

@InputType()
export class AdresseClientInput {
  @Field(() => String, { nullable: true })
  @TexteLimite(LARGEURS.libelle)
  libelle?: string | null;

  @Field(() => String)
  @TexteObligatoire(LARGEURS.adresse)
  adresse: string;

  @Field(() => String, { nullable: true })
  @CodePostalDAdresse()
  codePostal?: string | null;
}

const plusieurs = <V extends object, const D extends Dits>(
  Type: new () => V,
  max: number,
  dits: D,
): Champ<V[], D, false> =>
  unGenre(dits, {
    type: () => [Type],
    regles: [
      ValidateNested({ each: true }),
      ArrayMaxSize(max, { message: dire(`${max} au plus.`, `At most ${max}.`) }),
    ],
    colonne: null,
  });

/**
 * What is written of a client on the telephone. A creation takes what one says of oneself at once; the numbers and the
 * addresses of a change are whole lists, the first number being the account's.
 */
export const CHAMPS = {
  nom: texte(100, { requis: true }),
  prenom: texte(100, {}),
  telephone: numero(NUMERO_MAX, { requis: true, dans: 'creation' }),
  adresse: texte(LARGEURS.adresse, { dans: 'creation' }),
  codePostal: codePostal({ dans: 'creation' }),
  email: email({ dans: 'creation' }),
  confirmer: booleen({ dans: 'creation' }),
  telephones: plusieurs(TelephoneClientInput, TELEPHONES_MAX, { dans: 'modification', jamaisNull: true }),
  adresses: plusieurs(AdresseClientInput, ADRESSES_MAX, { dans: 'modification', jamaisNull: true }),
  note: lignes(LARGEURS.note, { dans: 'modification' }),
};
