import type { EntityManager } from '@mikro-orm/core';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { prefixesDe } from '../secteur/secteur.service.ts';
import { ELEMENTS_MAX } from '../statut/listes.ts';
import { lireBareme, type Trajets, trajetsDe } from './trajet.ts';

/** The codification that says the minutes of the way, « 10,20,40 ». */
const BAREME = 'TRAJET_MINUTES';

/** The ways of this company: its sectors, and the minutes that it counts. */
export async function lireTrajets(em: EntityManager): Promise<Trajets> {
  const secteurs = await sql(em)
    .selectFrom('secteur')
    .where('actif', '=', true)
    .select(['id', 'prefixes'])
    .limit(ELEMENTS_MAX)
    .execute();
  const bareme = await sql(em)
    .selectFrom('codification')
    .where('param', '=', BAREME)
    .select('description')
    .executeTakeFirst();
  const lus = secteurs.map((secteur) => ({ id: secteur.id, prefixes: prefixesDe(secteur) }));
  return trajetsDe(lus, lireBareme(bareme?.description));
}
