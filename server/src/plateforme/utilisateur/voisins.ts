import type { EntityManager } from '@mikro-orm/core';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { motsTapes } from '../../socle/commun/mots-cherches.ts';
import { assezLong, commencePresque } from '../../socle/commun/une-faute.ts';

/** Whoever mistypes a name rarely does in its first letters: what is compared begins with these. */
const DEBUT = 3;
const CANDIDATS_MAX = 500;
const VOISINS_MAX = 50;
const FIN = '\u{10FFFF}';

/** Accounts whose name is what was typed but for one letter a word: of those whose surname begins alike, by its index. */
export async function voisinsDe(em: EntityManager, saisie: string): Promise<number[]> {
  const mots = motsTapes(saisie);
  const voisins = new Set<number>();
  for (const debut of new Set(mots.filter(assezLong).map((mot) => mot.slice(0, DEBUT)))) {
    const candidats = await sql(em)
      .selectFrom('utilisateur')
      .where('nomRecherche', '>=', debut)
      .where('nomRecherche', '<', debut + FIN)
      .select(['id', 'nomRecherche'])
      .orderBy('nomRecherche')
      .limit(CANDIDATS_MAX)
      .execute();
    for (const { id, nomRecherche } of candidats) {
      const siens = nomRecherche.split(' ');
      if (mots.every((mot) => siens.some((sien) => commencePresque(mot, sien)))) voisins.add(id);
    }
  }
  return [...voisins].slice(0, VOISINS_MAX);
}
