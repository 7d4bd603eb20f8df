import type { EntityManager } from '@mikro-orm/core';
import type { SelectQueryBuilder } from 'kysely';
import { type Base, sql } from '../../socle/base/base-de-donnees.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { lignesDe, regardDe } from './intervention.regles.ts';

type AvecI = Base & { i: Base['intervention'] };
export type Requete<O = Record<never, never>> = SelectQueryBuilder<AvecI, 'i', O>;

/** The caller's interventions: what is not theirs does not exist. Whatever is read for somebody begins here. */
export function lesSiennes(contexte: Contexte): Requete {
  const siennes = lignesDe(regardDe(contexte));
  const requete = toutes(contexte.em);
  return siennes ? requete.where(siennes) : requete;
}

/** All of them, for what the product keeps and counts by itself; what it reads there it tells nobody who may not see. */
export function toutes(em: EntityManager): Requete {
  return sql(em).selectFrom('intervention as i');
}
