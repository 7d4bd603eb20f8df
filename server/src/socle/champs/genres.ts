import { IsOptional, ValidateNested } from 'class-validator';
import { ID, Int } from 'type-graphql';
import { INSTANT } from '../base/base.entity.ts';
import { ColonneDecimale, DecimalPositif } from '../commun/decimal.ts';
import type { Forme } from '../commun/forme-du-texte.ts';
import { type Bilingue, TEXTE_MAX, TexteInput } from '../commun/texte.ts';
import {
  AdresseEmail,
  AdresseEmailOuRien,
  CodePostalDAdresse,
  CouleurHex,
  EntierEntre,
  JamaisNull,
  TexteLimite,
  TexteObligatoire,
} from '../commun/validation.ts';
import { Decimal } from '../graphql/decimal.ts';
import { Instant } from '../graphql/instant.ts';
import type { Champ, ChampBilingue, ChampTexte, Colonne, Dits } from './champ.ts';

/** The kinds of fields. What is said of one (`requis`, `suivi`…) is in `Dits`. */

interface OptionsDeTexte {
  forme?: Forme;
  /** Rules of its own, after those of every text. */
  regles?: readonly PropertyDecorator[];
  garder?: Garder;
}
/** How a text is kept, once without the blanks around it: a code in capitals. */
type Garder = (texte: string) => string;
const tel: Garder = (texte) => texte;

/** A text of at most `max` characters; one that may be empty is kept as null. */
export function texte<const D extends Dits>(max: number, dits: D, options: OptionsDeTexte = {}): ChampTexte<D> {
  const { forme = 'LIGNE', regles = [], garder = tel } = options;
  const borne = dits.requis ? TexteObligatoire(max, { forme }) : TexteLimite(max, { forme });
  return unTexte(dits, [borne, ...regles], max, garder);
}

/** The same, of several lines. */
export const lignes = <const D extends Dits>(max: number, dits: D): ChampTexte<D> =>
  texte(max, dits, { forme: 'LIGNES' });

/** A text that one rule bounds by itself, to at most `max` characters, and that says of null what it says of others. */
export const code = <const D extends Dits>(
  max: number,
  regle: PropertyDecorator,
  dits: D,
  garder: Garder = tel,
): ChampTexte<D> => ({ ...unTexte(dits, [], max, garder), regles: [regle] });

/** A colour, `#1C7ED6`; null where it may be empty. */
export const couleur = <const D extends Dits>(dits: D): ChampTexte<D> =>
  unTexte(dits, ouRien(dits, [CouleurHex()]), 7, tel);

/** The postcode of an address, which may be abroad. */
export const codePostal = <const D extends Dits>(dits: D): ChampTexte<D> =>
  unTexte(dits, [CodePostalDAdresse()], 12, tel);

/** An e-mail address, in lower case; of one that may be empty, nothing at all empties it. */
export const email = <const D extends Dits>(dits: D): ChampTexte<D> =>
  unTexte(dits, [dits.requis ? AdresseEmail() : AdresseEmailOuRien()], 200, (un) => un.toLowerCase());

/** A telephone number, however it is written: the service reads it, into the 16 characters that are kept. */
export const numero = <const D extends Dits>(max: number, dits: D): ChampTexte<D> => ({
  ...texte(max, dits),
  colonne: { type: 'string', length: 16, unique: dits.unique },
});

/** Longer than what MySQL keeps in the row: a column of its own. */
const LONG = 2000;

function unTexte<D extends Dits>(
  dits: D,
  regles: readonly PropertyDecorator[],
  max: number,
  garder: Garder,
): ChampTexte<D> {
  const colonne = max > LONG ? { type: 'text' } : { type: 'string', length: max, unique: dits.unique };
  return {
    ...{ dits, max, regles: plein(dits, regles), colonne, type: () => String },
    garder: (saisie) => {
      const propre = saisie.trim();
      return propre === '' && !dits.requis ? null : garder(propre);
    },
  };
}

/** A text in both languages, each of which is given, of at most TEXTE_MAX characters: its columns hold that or more. */
export const bilingue = <const D extends Dits>(largeur: number, dits: D): ChampBilingue<D> => ({
  ...unGenre<Bilingue, D, false>(dits, {
    type: () => TexteInput,
    regles: plein(dits, ouRien(dits, [ValidateNested()])),
    colonne: null,
  }),
  langues: { type: 'string', length: assezLarge(largeur) },
  garder: ({ fr, en }) => ({ fr: fr.trim(), en: en.trim() }),
});

function assezLarge(largeur: number): number {
  if (largeur < TEXTE_MAX) throw new Error(`Une colonne de ${largeur} ne tient pas ce que TexteInput accepte`);
  return largeur;
}

/** A whole number between two bounds, whose rule refuses null by itself where it may not be empty. */
export const entier = <const D extends Dits>(min: number, max: number, dits: D): Champ<number, D, true> =>
  unGenre(dits, { type: () => Int, regles: ouRien(dits, [EntierEntre(min, max)]), colonne: { type: 'integer' } });

/** An exact number from 0, of so many digits before and after the point. */
export const decimal = <const D extends Dits>(entiers: number, decimales: number, dits: D): Champ<string, D, true> =>
  unGenre(dits, {
    type: () => Decimal,
    regles: plein(dits, [DecimalPositif(entiers, decimales)]),
    colonne: { type: ColonneDecimale, precision: entiers + decimales, scale: decimales },
  });

/** An amount or a rate, of five decimals; its concept's rules bound it with what it goes with. */
export const montant = <const D extends Dits>(dits: D): Champ<string, D, true> =>
  unGenre(dits, {
    type: () => Decimal,
    regles: plein(dits, []),
    colonne: { type: 'decimal', precision: 12, scale: 5 },
  });

/** Yes or no; `parDefaut` is what the column itself says of a row that came before it. */
export const booleen = <const D extends Dits>(dits: D, parDefaut?: boolean): Champ<boolean, D, true> =>
  unGenre(dits, {
    type: () => Boolean,
    regles: plein(dits, []),
    colonne: { type: 'boolean', ...(parDefaut !== undefined && { default: parDefaut }) },
  });

/** One of an enum that the schema knows, of names of at most `max` characters. */
export const choix = <V extends string, const D extends Dits>(
  valeurs: Readonly<Record<string, V>>,
  max: number,
  dits: D,
): Champ<V, D, true> =>
  unGenre(dits, { type: () => valeurs, regles: plein(dits, []), colonne: { items: () => valeurs, length: max } });

export const instant = <const D extends Dits>(dits: D): Champ<Date, D, true> =>
  unGenre(dits, { type: () => Instant, regles: plein(dits, []), colonne: { ...INSTANT } });

/** The key of another row: its concept's service looks for it, and the entity says the relation. */
export const renvoi = <const D extends Dits>(dits: D): Champ<string, D, false> =>
  unGenre(dits, { type: () => ID, regles: plein(dits, []), colonne: null });

/** What is kept otherwise than it is written: the service reads it, and the entity says the column. */
export const lu = <V, const D extends Dits>(champ: Champ<V, D, true>): Champ<V, D, false> => ({
  ...champ,
  colonne: null,
});

interface Genre<EnColonne extends boolean> {
  type: () => object;
  regles: readonly PropertyDecorator[];
  colonne: EnColonne extends true ? Colonne : null;
}

/** A kind that one concept has alone: kept as it is given, with these rules and no other. */
export const unGenre = <V, const D extends Dits, EnColonne extends boolean>(
  dits: D,
  genre: Genre<EnColonne>,
): Champ<V, D, EnColonne> => ({ ...genre, dits, garder: (valeur) => valeur });

const plein = (dits: Dits, regles: readonly PropertyDecorator[]) =>
  dits.jamaisNull ? [JamaisNull(), ...regles] : regles;

/** The rules of what null empties: they say nothing of it. */
const ouRien = ({ requis, jamaisNull }: Dits, regles: readonly PropertyDecorator[]) =>
  requis || jamaisNull ? regles : [...regles, IsOptional()];
