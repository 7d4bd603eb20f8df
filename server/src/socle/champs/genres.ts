import { ID, Int } from 'type-graphql';
import { INSTANT } from '../base/base.entity.ts';
import type { Forme } from '../commun/forme-du-texte.ts';
import {
  AdresseEmailOuRien,
  CodePostalDAdresse,
  EntierEntre,
  JamaisNull,
  TexteLimite,
  TexteObligatoire,
} from '../commun/validation.ts';
import { Instant } from '../graphql/instant.ts';
import type { Champ, ChampTexte, Dits } from './champ.ts';

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

/** A text that one rule bounds by itself, to at most `max` characters. */
export const code = <const D extends Dits>(max: number, regle: PropertyDecorator, dits: D): ChampTexte<D> =>
  unTexte(dits, [regle], max, tel);

/** The postcode of an address, which may be abroad. */
export const codePostal = <const D extends Dits>(dits: D): ChampTexte<D> =>
  unTexte(dits, [CodePostalDAdresse()], 12, tel);

/** An e-mail address, in lower case; nothing at all empties it. */
export const email = <const D extends Dits>(dits: D): ChampTexte<D> =>
  unTexte(dits, [AdresseEmailOuRien()], 200, (un) => un.toLowerCase());

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

export const entier = <const D extends Dits>(min: number, max: number, dits: D): Champ<number, D, true> => ({
  ...{ dits, regles: plein(dits, [EntierEntre(min, max)]), colonne: { type: 'integer' }, type: () => Int },
  garder: (nombre) => nombre,
});

export const instant = <const D extends Dits>(dits: D): Champ<Date, D, true> => ({
  ...{ dits, regles: plein(dits, []), colonne: { ...INSTANT }, type: () => Instant },
  garder: (date) => date,
});

/** The key of another row: its concept's service looks for it, and the entity says the relation. */
export const renvoi = <const D extends Dits>(dits: D): Champ<string, D, false> => ({
  ...{ dits, regles: plein(dits, []), colonne: null, type: () => ID },
  garder: (id) => id,
});

const plein = (dits: Dits, regles: readonly PropertyDecorator[]) =>
  dits.jamaisNull ? [JamaisNull(), ...regles] : regles;
