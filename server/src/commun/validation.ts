import {
  IsEmail,
  IsInt,
  isEmail,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  registerDecorator,
  type ValidationError,
} from 'class-validator';
import type { Bilingue } from './texte.ts';

const SEPARATEUR = '\u001f';

/** A class-validator message in both languages; `lireMessage` takes it apart again. */
export function dire(fr: string, en: string): string {
  return `${fr}${SEPARATEUR}${en}`;
}

function lireMessage(message: string): Bilingue {
  const [fr, en] = message.split(SEPARATEUR);
  return { fr: fr ?? message, en: en ?? fr ?? message };
}

export interface ChampFautif {
  /** Path in the input, `titre` or `libelle.fr`. */
  chemin: string;
  message: Bilingue;
}

/** Flattens class-validator's tree into one line per field, in the order of the input. */
export function champsFautifs(erreurs: readonly ValidationError[], prefixe = ''): ChampFautif[] {
  return erreurs.flatMap((erreur) => {
    const chemin = prefixe === '' ? erreur.property : `${prefixe}.${erreur.property}`;
    const messages = Object.values(erreur.constraints ?? {});
    const ici = messages[0] === undefined ? [] : [{ chemin, message: lireMessage(messages[0]) }];
    return [...ici, ...champsFautifs(erreur.children ?? [], chemin)];
  });
}

/** Applies several property decorators as one. */
export function ensemble(...decorateurs: PropertyDecorator[]): PropertyDecorator {
  return (cible, propriete) => {
    for (const decorateur of decorateurs) decorateur(cible, propriete);
  };
}

/** A text that is not blank and at most `max` characters long. Absent or null is decided by the service. */
export function TexteObligatoire(max: number): PropertyDecorator {
  // The first that fails speaks: of a null it is said that the field is required.
  return ensemble(
    MinLength(1, { message: dire('Ce champ est obligatoire.', 'This field is required.') }),
    Matches(/\S/, { message: dire('Ce champ est obligatoire.', 'This field is required.') }),
    MaxLength(max, { message: dire(`${max} caractères au plus.`, `At most ${max} characters.`) }),
    SansCaractereNul(),
  );
}

/** U+0000 ends a statement for SQLite, and no keyboard has it. */
function SansCaractereNul(): PropertyDecorator {
  const message = dire('Ce texte contient un caractère interdit.', 'This text contains a forbidden character.');
  return regle('sansCaractereNul', message, (valeur) => typeof valeur !== 'string' || !valeur.includes('\0'));
}

const ADRESSE = dire('Une adresse e-mail comme nom@exemple.fr.', 'An e-mail address such as name@example.com.');

/** An e-mail address of at most 200 characters. */
export function AdresseEmail(): PropertyDecorator {
  return ensemble(TexteObligatoire(200), IsEmail({}, { message: ADRESSE }));
}

/** The same; null or nothing at all empties the column. */
export function AdresseEmailOuRien(): PropertyDecorator {
  const rien = (valeur: unknown) => valeur === null || (typeof valeur === 'string' && valeur.trim() === '');
  return ensemble(
    TexteLimite(200),
    regle('adresseOuRien', ADRESSE, (valeur) => rien(valeur) || isEmail(valeur)),
  );
}

/** An optional text; null empties the column. */
export function TexteLimite(max: number): PropertyDecorator {
  const limite = regle(
    'texteLimite',
    dire(`${max} caractères au plus.`, `At most ${max} characters.`),
    (valeur) => valeur === null || (typeof valeur === 'string' && valeur.length <= max),
  );
  return ensemble(limite, SansCaractereNul());
}

export function EntierEntre(min: number, max: number): PropertyDecorator {
  const message = dire(`Un nombre entier de ${min} à ${max}.`, `A whole number from ${min} to ${max}.`);
  return ensemble(IsInt({ message }), Min(min, { message }), Max(max, { message }));
}

/** Documents 001 and 002 give colours as #RRGGBB; nothing else may reach a style attribute. */
export function CouleurHex(): PropertyDecorator {
  return Matches(/^#[0-9A-F]{6}$/i, {
    message: dire('Une couleur comme #1C7ED6.', 'A colour such as #1C7ED6.'),
  });
}

/** Null is refused where the column can't be empty; absent (undefined) means unchanged. */
export function JamaisNull(): PropertyDecorator {
  const message = dire('Ce champ ne peut pas être vidé.', 'This field can’t be emptied.');
  return regle('jamaisNull', message, (valeur) => valeur !== null);
}

/** A rule of one field that class-validator does not have. */
export function regle(name: string, message: string, validate: (valeur: unknown) => boolean): PropertyDecorator {
  return (cible, propriete) =>
    registerDecorator({
      name,
      target: cible.constructor,
      propertyName: propriete as string,
      options: { message },
      validator: { validate },
    });
}
