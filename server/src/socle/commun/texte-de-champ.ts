import type { Forme } from './forme-du-texte.ts';

/** What the door must know of a text before it is checked (decision 28). */
export interface TexteDeChamp {
  /** LIGNE where nothing is said. */
  forme?: Forme;
  /** In characters, as the databases count them. */
  max?: number;
  /** Reads the many writings of one thing (a postcode); null: unreadable, left for the rule of the field to refuse. */
  lire?: (texte: string) => string | null;
}

const textes = new Map<object, Map<string, TexteDeChamp>>();

/** Said by the decorators of a field, each its part. */
export function decrireTexte(cible: object, champ: string | symbol, dit: TexteDeChamp): void {
  const siens = textes.get(cible) ?? new Map<string, TexteDeChamp>();
  textes.set(cible, siens.set(String(champ), { ...siens.get(String(champ)), ...dit }));
}

/** Of a class of inputs or of arguments, those that it inherits among them. */
export function texteDeChamp(classe: unknown, champ: string): TexteDeChamp {
  let dit: TexteDeChamp = {};
  let cible: object | null = typeof classe === 'function' ? classe.prototype : null;
  for (; cible !== null; cible = Object.getPrototypeOf(cible)) dit = { ...textes.get(cible)?.get(champ), ...dit };
  return dit;
}
