import type { EntityManager } from '@mikro-orm/core';
import { sql } from '../../socle/base/base-de-donnees.ts';

/** Asked once: not of what was closed before, nor where it was given already. */
export async function avisADemander(em: EntityManager, interventionId: number): Promise<boolean> {
  const donne = await sql(em)
    .selectFrom('avis')
    .where('interventionId', '=', interventionId)
    .select('id')
    .executeTakeFirst();
  if (donne) return false;
  const clotures = await sql(em)
    .selectFrom('mouvement_intervention as m')
    .innerJoin('statut_intervention as vers', 'vers.id', 'm.versStatutId')
    .leftJoin('statut_intervention as de', 'de.id', 'm.deStatutId')
    .where('m.interventionId', '=', interventionId)
    .where('vers.etape', '=', 'CLOTUREE')
    .where((ou) => ou.or([ou('de.etape', 'is', null), ou('de.etape', '!=', 'CLOTUREE')]))
    .select('m.id')
    .limit(2)
    .execute();
  return clotures.length <= 1;
}
