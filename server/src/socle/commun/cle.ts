import { introuvable } from './erreurs.ts';
import type { Bilingue } from './texte.ts';

/** An ID as a key; what can't be one was never used, so the answer is that of an unused one. */
export function cle(id: string, objet: Bilingue): number {
  const nombre = lireCle(id);
  if (nombre === null) throw introuvable(objet);
  return nombre;
}

export function lireCle(id: string): number | null {
  return /^[1-9]\d{0,9}$/.test(id) && Number(id) <= 4_294_967_295 ? Number(id) : null;
}
