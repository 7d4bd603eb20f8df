import type { Forme } from './forme-du-texte.ts';

/** What others must know of a field besides its rules: the door (decision 28), the forms of the website. */
export interface ChampDecrit {
  /** Of a text; LIGNE where nothing is said. */
  forme?: Forme;
  /** Of a text, in characters as the databases count them. */
  max?: number;
  /** Reads the many writings of one thing (a postcode); null: unreadable, left for the rule of the field to refuse. */
  lire?: (texte: string) => string | null;
  /** A text that may not be blank. */
  requis?: boolean;
  /** Of a whole number. */
  entre?: readonly [min: number, max: number];
}

const champs = new Map<object, Map<string, ChampDecrit>>();

/** Said by the decorators of a field, each its part. */
export function decrireChamp(cible: object, champ: string | symbol, dit: ChampDecrit): void {
  const siens = champs.get(cible) ?? new Map<string, ChampDecrit>();
  champs.set(cible, siens.set(String(champ), { ...siens.get(String(champ)), ...dit }));
}

/** Of a class of inputs or of arguments, those that it inherits among them. */
export function champDecrit(classe: unknown, champ: string): ChampDecrit {
  let dit: ChampDecrit = {};
  let cible: object | null = typeof classe === 'function' ? classe.prototype : null;
  for (; cible !== null; cible = Object.getPrototypeOf(cible)) dit = { ...champs.get(cible)?.get(champ), ...dit };
  return dit;
}
