import type { EntityManager } from '@mikro-orm/core';
import { type LigneDe, sql } from '../../socle/base/base-de-donnees.ts';

type SecteurDe = LigneDe<'secteur'> & { utilisateurId: number };

/** To which sectors these people belong, by name. */
export function lireSecteursDe(em: EntityManager, utilisateurIds: readonly number[]): Promise<SecteurDe[]> {
  return sql(em)
    .selectFrom('intervenant_secteur as lien')
    .innerJoin('secteur as s', 's.id', 'lien.secteurId')
    .where('lien.utilisateurId', 'in', [...utilisateurIds])
    .selectAll('s')
    .select('lien.utilisateurId')
    .orderBy('s.nom')
    .orderBy('s.id')
    .execute();
}

export function lireFichesDe(
  em: EntityManager,
  utilisateurIds: readonly number[],
): Promise<LigneDe<'fiche_intervenant'>[]> {
  return sql(em)
    .selectFrom('fiche_intervenant')
    .where('utilisateurId', 'in', [...utilisateurIds])
    .selectAll()
    .execute();
}

/** Who belongs to this sector. */
export async function lireMembres(em: EntityManager, secteurId: number): Promise<Set<number>> {
  const lus = await sql(em)
    .selectFrom('intervenant_secteur')
    .where('secteurId', '=', secteurId)
    .select('utilisateurId')
    .execute();
  return new Set(lus.map(({ utilisateurId }) => utilisateurId));
}
