import type { EntityManager } from '@mikro-orm/core';
import type { Kysely, SelectQueryBuilder } from 'kysely';
import { type Base, sql } from '../../socle/base/base-de-donnees.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { type Lecteur, lignesDe, regardDe } from './intervention.regles.ts';

type AvecI = Base & { i: Base['intervention'] };
export type Requete<O = Record<never, never>> = SelectQueryBuilder<AvecI, 'i', O>;

/** The caller's interventions: what is not theirs does not exist. Whatever is read for somebody begins here. */
export function lesSiennes(contexte: Contexte): Requete {
  return cellesDe(sql(contexte.em), regardDe(contexte));
}

/** The same of a query that is prepared: `toutes` is of its form, the others of its values. */
export function cellesDe(base: Kysely<Base>, lecteur: Lecteur): Requete {
  const siennes = lignesDe(lecteur);
  const requete = depuis(base);
  return siennes ? requete.where(siennes) : requete;
}

/** All of them, for what the product keeps and counts by itself; what it reads there it tells nobody who may not see. */
export function toutes(em: EntityManager): Requete {
  return depuis(sql(em));
}

function depuis(base: Kysely<Base>): Requete {
  return base.selectFrom('intervention as i');
}
