import type { EntityManager } from '@mikro-orm/core';
import {
  sql as brut,
  type ExpressionBuilder,
  type ExpressionWrapper,
  type SelectQueryBuilder,
  type SqlBool,
  type StringReference,
} from 'kysely';
import { ArgsType, type ClassType, Field, Int, ObjectType } from 'type-graphql';
import { sql } from '../base/base-de-donnees.ts';
import { Pagination, pagination, TOTAL_MAX, tranche } from './pagination.ts';

/** `page` and `perPage` of every list (document 002); a list adds its filters by extending it. */
@ArgsType()
export class DemandeDePage {
  @Field(() => Int, { nullable: true, defaultValue: 1 })
  page?: number;

  @Field(() => Int, { nullable: true, defaultValue: 10 })
  perPage?: number;
}

export interface PageLue<L> {
  items: L[];
  pagination: Pagination;
}

/** The GraphQL type of a page of `Type`: `RolePage` for `Role`. */
export function PageDe<T extends object>(Type: ClassType<T>): ClassType<PageLue<T>> {
  @ObjectType(`${Type.name}Page`, { simpleResolvers: true })
  class UnePage implements PageLue<T> {
    @Field(() => [Type]) items: T[];
    @Field(() => Pagination) pagination: Pagination;
  }
  return UnePage;
}

/** One of these, the one rule of every filter that is a list: of an empty one nothing is. */
export function parmi<B, T extends keyof B>(
  ou: ExpressionBuilder<B, T>,
  colonne: StringReference<B, T>,
  valeurs: readonly (string | number)[],
): ExpressionWrapper<B, T, SqlBool> {
  return valeurs.length === 0
    ? ou.and([ou.lit(false)])
    : ou.and([ou(brut.ref<string | number>(colonne), 'in', valeurs)]);
}

/** One page of a filtered and ordered query, and its count: counted only when the page itself does not tell. */
export async function lirePage<B, T extends keyof B, L>(
  em: EntityManager,
  requete: SelectQueryBuilder<B, T, L>,
  { page, perPage }: DemandeDePage,
): Promise<PageLue<L>> {
  const ici = tranche(page, perPage);
  const lues = await requete
    .limit(ici.perPage + 1)
    .offset(ici.offset)
    .execute();
  const suite = lues.length > ici.perPage;
  const items = lues.slice(0, ici.perPage);
  const sue = !suite && (items.length > 0 || ici.offset === 0);
  return { items, pagination: pagination(ici, sue ? ici.offset + items.length : await compter(em, requete), suite) };
}

async function compter<B, T extends keyof B, L>(
  em: EntityManager,
  requete: SelectQueryBuilder<B, T, L>,
): Promise<number> {
  const bornee = requete
    .clearSelect()
    .clearOrderBy()
    .select((ou) => ou.lit(1).as('un'))
    .limit(TOTAL_MAX + 1)
    .as('bornee');
  const { compte } = await sql(em)
    .selectFrom(bornee)
    .select((ou) => ou.fn.countAll<number>().as('compte'))
    .executeTakeFirstOrThrow();
  return Number(compte);
}
