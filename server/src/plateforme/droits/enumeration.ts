import type { Bilingue } from '../../socle/commun/texte.ts';

const NOMMES_MAX = 5;

/** « 7 rôles : A, B, C, D, E… »: what still refers, named as far as one reads. Null: nothing does. */
export function nommer(lignes: readonly { nom: string }[], fr: string, en: string): Bilingue | null {
  const { length } = lignes;
  if (length === 0) return null;
  const noms = lignes.slice(0, NOMMES_MAX).map(({ nom }) => nom);
  const suite = `${noms.join(', ')}${length > NOMMES_MAX ? '…' : ''}`;
  const pluriel = length > 1 ? 's' : '';
  return { fr: `${length} ${fr}${pluriel} : ${suite}`, en: `${length} ${en}${pluriel}: ${suite}` };
}
