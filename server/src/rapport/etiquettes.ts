import type { EntityManager } from '@mikro-orm/core';
import { sql as brut } from 'kysely';
import { sql } from '../socle/base/base-de-donnees.ts';
import type { Bilingue } from '../socle/commun/texte.ts';
import type { Groupe } from './rapport.types.ts';

const SANS: Bilingue = { fr: '(aucun)', en: '(none)' };

/** With the columns that an `Etiquette` names. */
type LigneNommee = Record<string, unknown> & { id: number };

export type Noms = (cle: string | null) => Bilingue;

/** The names of a group's keys, read at once. */
export async function nommer(
  em: EntityManager,
  { etiquette, noms = {} }: Groupe,
  cles: readonly (string | null)[],
): Promise<Noms> {
  const connus = new Map(etiquette ? await lireNoms(em, etiquette, cles) : Object.entries(noms));
  return (cle) => (cle === null ? SANS : (connus.get(cle) ?? { fr: cle, en: cle }));
}

async function lireNoms(
  em: EntityManager,
  { table, fr, en = fr }: NonNullable<Groupe['etiquette']>,
  cles: readonly (string | null)[],
): Promise<[string, Bilingue][]> {
  const ids = [...new Set(cles.flatMap((cle) => (cle === null ? [] : Number(cle))))].filter(Number.isSafeInteger);
  if (ids.length === 0) return [];
  const colonnes = [...new Set(['id', ...fr, ...en])].map((colonne) => brut.ref(colonne));
  const lignes = brut<LigneNommee>`select ${brut.join(colonnes)} from ${brut.table(table)} where id in (${brut.join(ids)})`;
  const { rows } = await lignes.execute(sql(em));
  const mots = (ligne: LigneNommee, lesquels: readonly string[]) =>
    lesquels.map((colonne) => String(ligne[colonne])).join(' ');
  return rows.map((ligne) => [String(ligne.id), { fr: mots(ligne, fr), en: mots(ligne, en) }]);
}
