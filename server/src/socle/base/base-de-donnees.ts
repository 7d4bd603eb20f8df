import type { EntityManager } from '@mikro-orm/core';
import { MySqlPlatform } from '@mikro-orm/mysql';
import type { SqlEntityManager } from '@mikro-orm/sql';
import type { ColumnType, Generated, Insertable, Kysely, Selectable } from 'kysely';
import type { CALCULES, Ligne } from './base.entity.ts';

/**
 * Lists and details are read as plain rows: hydrating entities costs ten times the rest (spec 7-performance). The
 * tables are typed from the entity classes, so that one declaration serves both.
 */
type Scalaire = string | number | boolean | Date;
type ClesScalaires<E> = { [K in keyof E]-?: NonNullable<E[K]> extends Scalaire ? K : never }[keyof E];
type ClesRelations<E> = {
  [K in keyof E]-?: K extends string ? (NonNullable<E[K]> extends { id: unknown } ? K : never) : never;
}[keyof E];
type IdDe<R> = R extends { id: infer I } ? I : never;

/** An instant is written as a Date and comes back as its database returns it (commun/horloge.ts reads all three). */
export type Brut = Date | number | string;
type Colonne<K, V> = K extends 'version'
  ? Generated<number>
  : K extends 'id'
    ? V extends number
      ? Generated<number>
      : V
    : Date extends V
      ? ColumnType<Exclude<V, Date> | Brut, V, V>
      : V;

type CalculesDe<E> = E extends { readonly [CALCULES]?: infer C } ? C : never;

export type Table<E> = { [K in Exclude<ClesScalaires<E> & string, CalculesDe<E>>]: Colonne<K, E[K]> } & {
  [K in ClesRelations<E> & string as `${K}Id`]: IdDe<NonNullable<E[K]>> | (null extends E[K] ? null : never);
};

/**
 * Every column that a new row of this entity is given: also those that may be null, which `em.create` does not miss.
 * What the ground fills by itself (key, version, signatures) is left out.
 */
export type Neuve<E extends Ligne<string>> = Pick<
  E,
  Exclude<(ClesScalaires<E> | ClesRelations<E>) & keyof E, keyof Ligne | CalculesDe<E>>
>;

/** The tables by name: each entity's file adds its own (`declare module`). */
// biome-ignore lint/suspicious/noEmptyInterface: it has no table of its own.
export interface Base {}

export type LigneDe<T extends keyof Base> = Selectable<Base[T]>;
export type NouvelleLigne<T extends keyof Base> = Insertable<Base[T]>;

/** The query builder on this manager's connection, inside its transaction when it has one. */
export function sql(em: EntityManager): Kysely<Base> {
  return (em as SqlEntityManager).getKysely<Base>();
}

export function estMysql(em: EntityManager): boolean {
  return em.getPlatform() instanceof MySqlPlatform;
}
