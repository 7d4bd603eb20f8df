import {
  IsInt,
  isEmail,
  Matches,
  Max,
  Min,
  registerDecorator,
  type ValidationError,
  type ValidatorOptions,
  validate,
} from 'class-validator';
import { ArgumentValidationError } from 'type-graphql';
import { decrireChamp } from './champ-decrit.ts';
import { lireCodePostal, lireCodePostalDAdresse } from './code-postal.ts';
import { depasse, estTexte, type Forme } from './forme-du-texte.ts';
import type { Bilingue } from './texte.ts';

/** Absent means unchanged in a partial input: absent fields are not looked at, null ones are. */
const REGLES: ValidatorOptions = {
  skipMissingProperties: false,
  skipUndefinedProperties: true,
  forbidUnknownValues: false,
};

/** As type-graphql does by itself, but for the import that it makes at each call, which costs a write a tenth of its time. */
export function validerArgument(valeur: unknown): Promise<void> | undefined {
  return typeof valeur === 'object' && valeur !== null ? validerObjets([valeur].flat()) : undefined;
}

async function validerObjets(valeurs: readonly unknown[]): Promise<void> {
  const objets = valeurs.filter((une): une is object => typeof une === 'object' && une !== null);
  const fautes = (await Promise.all(objets.map((une) => validate(une, REGLES)))).flat();
  if (fautes.length > 0) throw new ArgumentValidationError(fautes);
}

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

const OBLIGATOIRE = dire('Ce champ est obligatoire.', 'This field is required.');

interface OptionsDeTexte {
  forme?: Forme;
}

/** A text of 1 to `max` characters, in its form already (graphql/porte.ts). Absent or null is decided by the service. */
export function TexteObligatoire(max: number, options: OptionsDeTexte = {}): PropertyDecorator {
  // The first that fails speaks: of a null it is said that the field is required.
  const rempli = regle('texteObligatoire', OBLIGATOIRE, (valeur) => typeof valeur === 'string' && valeur.trim() !== '');
  return ensemble(rempli, TexteLimite(max, options), (cible, champ) => decrireChamp(cible, champ, { requis: true }));
}

/** An optional text; null empties the column. */
export function TexteLimite(max: number, { forme = 'LIGNE' }: OptionsDeTexte = {}): PropertyDecorator {
  const message = dire(`${max} caractères au plus.`, `At most ${max} characters.`);
  const limite = regle(
    'texteLimite',
    message,
    (valeur) => valeur === null || (typeof valeur === 'string' && !depasse(valeur, max)),
  );
  const lisible = regle(
    'texteLisible',
    dire(INTERDIT.fr, INTERDIT.en),
    (valeur) => valeur === null || estTexte(String(valeur)),
  );
  return ensemble(limite, lisible, (cible, champ) => decrireChamp(cible, champ, { max, forme }));
}

export const INTERDIT: Bilingue = {
  fr: 'Ce texte contient un caractère interdit.',
  en: 'This text contains a forbidden character.',
};

const ADRESSE = dire('Une adresse e-mail comme nom@exemple.fr.', 'An e-mail address such as name@example.com.');
const EMAIL_MAX = 200;

/** Of no more characters in lower case, in which it is kept. */
const estAdresse = (valeur: unknown): boolean =>
  typeof valeur === 'string' &&
  // The library throws on half of a pair.
  estTexte(valeur) &&
  !depasse(valeur.toLowerCase(), EMAIL_MAX) &&
  isEmail(valeur);

/** An e-mail address of at most 200 characters. */
export function AdresseEmail(): PropertyDecorator {
  return ensemble(TexteObligatoire(EMAIL_MAX), regle('adresse', ADRESSE, estAdresse));
}

/** The same; null or nothing at all empties the column. */
export function AdresseEmailOuRien(): PropertyDecorator {
  const rien = (valeur: unknown) => valeur === null || (typeof valeur === 'string' && valeur.trim() === '');
  return ensemble(
    TexteLimite(EMAIL_MAX),
    regle('adresseOuRien', ADRESSE, (valeur) => rien(valeur) || estAdresse(valeur)),
  );
}

/** A postcode of France, whatever its writing (`75 011`), read by the door into one form; null or nothing: none. */
export function CodePostal(): PropertyDecorator {
  const message = dire('Cinq chiffres, comme 69003.', 'Five digits, such as 69003.');
  return codePostalLu(lireCodePostal, message);
}

/** Of an address, which may be abroad. */
export function CodePostalDAdresse(): PropertyDecorator {
  const message = dire('Un code postal comme 69003 ou B-1000.', 'A postcode such as 69003 or B-1000.');
  return codePostalLu(lireCodePostalDAdresse, message);
}

function codePostalLu(lire: (saisie: string) => string | null, message: string): PropertyDecorator {
  const lisible = (valeur: unknown) => valeur === null || valeur === '' || lire(String(valeur)) === valeur;
  return ensemble(regle('codePostal', message, lisible), (cible, champ) =>
    decrireChamp(cible, champ, { lire, max: 12 }),
  );
}

export function EntierEntre(min: number, max: number): PropertyDecorator {
  const message = dire(`Un nombre entier de ${min} à ${max}.`, `A whole number from ${min} to ${max}.`);
  const decrire: PropertyDecorator = (cible, champ) => decrireChamp(cible, champ, { entre: [min, max] });
  return ensemble(IsInt({ message }), Min(min, { message }), Max(max, { message }), decrire);
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
