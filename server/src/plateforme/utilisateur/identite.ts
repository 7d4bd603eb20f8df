import type { EntityManager } from '@mikro-orm/core';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { conflit } from '../../socle/commun/erreurs.ts';
import type { Bilingue } from '../../socle/commun/texte.ts';

/** As they are kept: unique whatever their case. */
export const enMinuscules = (texte: string): string => texte.trim().toLowerCase();

interface Identite {
  login?: string | undefined;
  email?: string | undefined;
}

/**
 * One logs in with either, so a login must not be somebody else's address, nor the reverse (document 002: unique). To
 * be called with the lock of the reference data held: the unique indexes can't see one column's value in the other.
 */
export async function exigerIdentiteLibre(em: EntityManager, identite: Identite, saufId: number | null): Promise<void> {
  const donnees = (['login', 'email'] as const).flatMap((champ) => {
    const valeur = identite[champ];
    return valeur === undefined ? [] : [{ champ, valeur }];
  });
  const valeurs = donnees.map(({ valeur }) => valeur);
  if (valeurs.length === 0) return;
  const autres = await sql(em)
    .selectFrom('utilisateur')
    .where((ou) => ou.or([ou('login', 'in', valeurs), ou('email', 'in', valeurs)]))
    .where('id', '!=', saufId ?? 0)
    .select(['login', 'email'])
    .execute();
  const prises = new Set(autres.flatMap(({ login, email }) => [login, email]));
  const champs = donnees
    .filter(({ valeur }) => prises.has(valeur))
    .map(({ champ }) => ({ chemin: champ, message: DEJA_PRIS[champ] }));
  const [premier] = champs;
  if (premier) throw conflit(premier.message, { champs });
}

const DEJA_PRIS: Record<'login' | 'email', Bilingue> = {
  login: { fr: 'Ce login est déjà pris', en: 'This login is taken already' },
  email: { fr: 'Cette adresse est déjà prise', en: 'This address is taken already' },
};
