import type { EntityManager } from '@mikro-orm/core';
import { sql } from '../../socle/base/base-de-donnees.ts';

interface Creneau {
  debut: Date;
  fin: Date;
}

/** What keeps this person from coming in this slot: the one that lasts longest, for it says from when they can. */
export async function absenceSur(em: EntityManager, utilisateurId: number, { debut, fin }: Creneau) {
  return sql(em)
    .selectFrom('absence as a')
    .leftJoin('utilisateur as u', 'u.id', 'a.utilisateurId')
    .where((ou) => ou.or([ou('a.utilisateurId', '=', utilisateurId), ou('a.utilisateurId', 'is', null)]))
    .where('a.debut', '<', fin)
    .where('a.fin', '>', debut)
    .select(['a.type', 'a.fin', 'u.nom', 'u.prenom'])
    .orderBy('a.fin', 'desc')
    .limit(1)
    .executeTakeFirst();
}
export type AbsenceTrouvee = NonNullable<Awaited<ReturnType<typeof absenceSur>>>;
