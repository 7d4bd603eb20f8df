import type { Rel } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { INSTANT } from '../../socle/base/base.entity.ts';
import type { Table } from '../../socle/base/base-de-donnees.ts';
import { Instant } from '../../socle/graphql/instant.ts';
import { EtatEnvoi } from '../notification/notification.enums.ts';
import { Webhook } from './webhook.entity.ts';

/** One event for one webhook: taken by its key by one process at a time, tried until it is answered or given up. */
@ObjectType({ simpleResolvers: true })
@Entity({ tableName: 'envoi_webhook' })
@Unique({ properties: ['webhook', 'evenementId'] })
@Index({ properties: ['webhook', 'id'] })
@Index({ properties: ['etat', 'aPartirDe', 'id'] })
@Index({ properties: ['creerA'] })
export class EnvoiWebhook {
  @Field(() => ID)
  @PrimaryKey({ type: 'integer' })
  id: number;

  // No index of its own: those above begin with it.
  @ManyToOne(() => Webhook, { deleteRule: 'cascade', index: false })
  webhook: Rel<Webhook>;

  /** No foreign key: events go after a week, what was sent of them stays a month. */
  @Field(() => ID)
  @Property({ type: 'integer' })
  evenementId: number;

  @Field(() => String)
  @Property({ type: 'string', length: 40 })
  type: string;

  @Field(() => EtatEnvoi)
  @Enum({ items: () => EtatEnvoi, length: 12 })
  etat: EtatEnvoi;

  @Field(() => Instant)
  @Property({ ...INSTANT })
  aPartirDe: Date;

  @Field(() => Int)
  @Property({ type: 'integer' })
  tentatives: number;

  /** Which process has it in hand, and until when the others leave it alone. */
  @Property({ type: 'string', length: 36, nullable: true })
  reservePar: string | null;

  @Property({ ...INSTANT, nullable: true })
  reserveJusqua: Date | null;

  @Field(() => Int, { nullable: true })
  @Property({ type: 'integer', nullable: true })
  statutHttp: number | null;

  @Field(() => Int, { nullable: true })
  @Property({ type: 'integer', nullable: true })
  ms: number | null;

  @Field(() => String, { nullable: true })
  @Property({ type: 'string', length: 300, nullable: true })
  erreur: string | null;

  @Field(() => Instant)
  @Property({ ...INSTANT })
  creerA: Date;

  @Field(() => Instant, { nullable: true })
  @Property({ ...INSTANT, nullable: true })
  faitA: Date | null;
}

declare module '../../socle/base/base-de-donnees.ts' {
  interface Base {
    envoi_webhook: Table<EnvoiWebhook>;
  }
}
