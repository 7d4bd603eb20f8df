import type { Opt } from '@mikro-orm/core';
import { Entity, Enum, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { INSTANT } from '../base/base.entity.ts';
import type { Table } from '../base/base-de-donnees.ts';
import { Instant } from '../graphql/instant.ts';
import { LigneChangee } from './changements.types.ts';

export enum OrigineTrace {
  SYSTEME = 'SYSTEME',
  MANUELLE = 'MANUELLE',
}
export enum ResultatTrace {
  SUCCES = 'SUCCES',
  REFUS = 'REFUS',
  ECHEC = 'ECHEC',
}
registerEnumType(OrigineTrace, { name: 'OrigineTrace' });
registerEnumType(ResultatTrace, { name: 'ResultatTrace' });

/**
 * Who, what, when, from where, with which result, before and after. No foreign key: a trace outlives what it speaks
 * of, and nothing that is deleted takes a trace with it.
 */
@ObjectType({ simpleResolvers: true })
@Entity({ tableName: 'trace' })
@Index({ properties: ['utilisateurId', 'creerA'] })
@Index({ properties: ['action', 'creerA'] })
@Index({ properties: ['origine', 'creerA'] })
// In the order of the list by result, and with what the report of activity counts by (decision 25).
@Index({ name: 'trace_activite', properties: ['resultat', 'creerA', 'id', 'utilisateurId', 'action'] })
export class Trace {
  @Field(() => ID)
  @PrimaryKey({ type: 'integer' })
  id: number;

  @Field(() => OrigineTrace)
  @Enum({ items: () => OrigineTrace, length: 10 })
  origine: OrigineTrace;

  /** Null: nobody was connected, or the product itself acted. */
  @Field(() => ID, { nullable: true })
  @Property({ type: 'integer', nullable: true })
  utilisateurId: number | null;

  /** The function that was called, as in fonctions.tsv; of a manual entry, whatever was entered. */
  @Field(() => String)
  @Property({ type: 'string', length: 100 })
  action: string;

  @Field(() => String, { nullable: true })
  @Property({ type: 'string', length: 100, nullable: true })
  application: string | null;

  @Field(() => ResultatTrace)
  @Enum({ items: () => ResultatTrace, length: 10 })
  resultat: ResultatTrace;

  /** Code and reason of a refusal or failure: `FORBIDDEN`, `UNAUTHENTICATED TOKEN_EXPIRED`. */
  @Field(() => String, { nullable: true })
  @Property({ type: 'string', length: 60, nullable: true })
  code: string | null;

  /** JSON: one entry a row changed, `{ objet, id, avant, apres }`, secrets masked, at most 4 kB. */
  @Field(() => [LigneChangee])
  @Property({ type: 'text', nullable: true })
  changements: string | null;

  @Field(() => String, { nullable: true })
  @Property({ type: 'string', length: 45, nullable: true })
  ip: string | null;

  @Field(() => String, { nullable: true })
  @Property({ type: 'string', length: 300, nullable: true })
  agent: string | null;

  @Field(() => ID, { nullable: true })
  @Property({ type: 'string', length: 40, nullable: true })
  requeteId: string | null;

  /** Parameterised statements of a system trace, without their values; whatever somebody entered for a manual one. */
  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  codeSql: string | null;

  /** Of manual entries (document 002, "Traces"). */
  @Field(() => String, { nullable: true })
  @Property({ type: 'string', length: 2000, nullable: true })
  detail: string | null;

  @Field(() => String, { nullable: true })
  @Property({ type: 'string', length: 1000, nullable: true })
  param: string | null;

  @Field(() => String, { nullable: true })
  @Property({ type: 'string', length: 300, nullable: true })
  endPoint: string | null;

  @Field(() => Int)
  @Property({ type: 'integer', version: true })
  version: Opt<number>;

  @Property({ type: 'integer', nullable: true })
  modifierParId: number | null;

  @Field(() => Instant, { nullable: true })
  @Property({ ...INSTANT, nullable: true })
  modifierA: Date | null;

  @Field(() => Instant)
  @Index()
  @Property({ ...INSTANT })
  creerA: Date;
}

declare module '../base/base-de-donnees.ts' {
  interface Base {
    trace: Table<Trace>;
  }
}
