import type { EntityManager } from '@mikro-orm/core';
import { sql } from '../../socle/base/base-de-donnees.ts';

/** The slot that was asked for is given, or there is nothing left to move. */
export async function oublierLaDemande(em: EntityManager, interventionId: number): Promise<void> {
  await sql(em).deleteFrom('deplacement').where('interventionId', '=', interventionId).execute();
}
