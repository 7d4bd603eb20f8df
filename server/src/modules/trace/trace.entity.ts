import type { Opt } from '@mikro-orm/core';
import { Entity, Enum, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { INSTANT } from '../../commun/base.entity.ts';

export enum OrigineTrace {
  SYSTEME = 'SYSTEME',
  MANUELLE = 'MANUELLE',
}
export enum ResultatTrace {
  SUCCES = 'SUCCES',
  REFUS = 'REFUS',
  ECHEC = 'ECHEC',
}

/**
 * Who, what, when, from where, with which result, before and after. No foreign key: a trace outlives what it speaks
 * of, and nothing that is deleted takes a trace with it.
 */
@Entity({ tableName: 'trace' })
@Index({ properties: ['utilisateurId', 'id'] })
@Index({ properties: ['action', 'id'] })
@Index({ properties: ['origine', 'id'] })
export class Trace {
  @PrimaryKey({ type: 'integer' })
  id: number;

  @Enum({ items: () => OrigineTrace, length: 10 })
  origine: OrigineTrace;

  /** Null: nobody was connected, or the product itself acted. */
  @Property({ type: 'integer', nullable: true })
  utilisateurId: number | null;

  /** The function that was called, as in fonctions.tsv. */
  @Property({ type: 'string', length: 100 })
  action: string;

  @Property({ type: 'string', length: 100, nullable: true })
  application: string | null;

  @Enum({ items: () => ResultatTrace, length: 10 })
  resultat: ResultatTrace;

  /** Code and reason of a refusal or failure: `FORBIDDEN`, `UNAUTHENTICATED TOKEN_EXPIRED`. */
  @Property({ type: 'string', length: 60, nullable: true })
  code: string | null;

  /** JSON: one entry a row changed, `{ objet, id, avant, apres }`, secrets masked, at most 4 kB. */
  @Property({ type: 'text', nullable: true })
  changements: string | null;

  @Property({ type: 'string', length: 45, nullable: true })
  ip: string | null;

  @Property({ type: 'string', length: 300, nullable: true })
  agent: string | null;

  @Property({ type: 'string', length: 40, nullable: true })
  requeteId: string | null;

  /** Parameterised statements of a system trace, without their values; whatever somebody entered for a manual one. */
  @Property({ type: 'text', nullable: true })
  codeSql: string | null;

  /** Of manual entries (document 002, "Traces"). */
  @Property({ type: 'string', length: 2000, nullable: true })
  detail: string | null;

  @Property({ type: 'string', length: 1000, nullable: true })
  param: string | null;

  @Property({ type: 'string', length: 300, nullable: true })
  endPoint: string | null;

  @Property({ type: 'integer', version: true })
  version: Opt<number>;

  @Property({ type: 'integer', nullable: true })
  modifierParId: number | null;

  @Property({ ...INSTANT, nullable: true })
  modifierA: Date | null;

  @Index()
  @Property({ ...INSTANT })
  creerA: Date;
}
