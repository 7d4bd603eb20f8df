import type { EntityManager } from '@mikro-orm/core';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { motsDe, normaliser } from '../../socle/commun/recherche.ts';

const SAISIE_MAX = 100;
const LUES_MAX = 10_000;

interface Nommee {
  id: number;
  nom: string;
  description: string | null;
}

/**
 * The rows whose name or description has, for every word searched, a word that begins with it; accents or not.
 * Roles, permissions and functions are some hundreds: their words are compared here, and need no index.
 */
export async function idsTrouves(
  em: EntityManager,
  table: 'role' | 'permission' | 'fonction_api',
  recherche: string,
): Promise<number[]> {
  const cherches = motsDe(recherche.slice(0, SAISIE_MAX));
  const nom = table === 'fonction_api' ? 'nomFonction' : 'nom';
  const lignes = (await sql(em)
    .selectFrom(table as 'role')
    .select(['id', `${nom} as nom` as 'nom', 'description'])
    .limit(LUES_MAX)
    .execute()) as Nommee[];
  // Zero is nobody's: an empty list would be no condition.
  return [0, ...lignes.filter((ligne) => repond(ligne, cherches)).map(({ id }) => id)];
}

function repond({ nom, description }: Nommee, cherches: readonly string[]): boolean {
  // « creerRole » is found by « role », ROLE_LIRE by « lire ».
  const mots = normaliser(`${nom} ${nom.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')} ${description ?? ''}`).split(' ');
  return cherches.length > 0 && cherches.every((cherche) => mots.some((mot) => mot.startsWith(cherche)));
}
