import { introuvable } from './erreurs.ts';
import type { Bilingue } from './texte.ts';

/** An ID as the key of a row that must be there; what can't be one was never used: NOT_FOUND, as of an unused one. */
export function cle(id: string, objet: Bilingue): number {
  const nombre = lireCle(id);
  if (nombre === null) throw introuvable(objet);
  return nombre;
}

/** An ID as a key to look for; of what can't be one, a key that no row has: found nowhere. */
export const cleOuAucune = (id: string): number => lireCle(id) ?? 0;

export function lireCle(id: string): number | null {
  return /^[1-9]\d{0,9}$/.test(id) && Number(id) <= 4_294_967_295 ? Number(id) : null;
}
