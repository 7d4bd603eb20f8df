import type { Rel } from '@mikro-orm/core';
import { Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { INSTANT, Ligne } from '../../socle/base/base.entity.ts';
import type { Table } from '../../socle/base/base-de-donnees.ts';
import { Colonnes } from '../../socle/champs/colonnes.ts';
import { Instant } from '../../socle/graphql/instant.ts';
import { Utilisateur } from '../utilisateur/utilisateur.entity.ts';
import { CHAMPS } from './webhook.champs.ts';
import { RaisonDesactivation } from './webhook.enums.ts';

/** An address of another program that is told of what happens, as far as its account may know of it. */
@ObjectType({ simpleResolvers: true })
@Entity({ tableName: 'webhook' })
export class Webhook extends Colonnes(Ligne<never>, CHAMPS) {
  @ManyToOne(() => Utilisateur, { deleteRule: 'restrict' })
  programme: Rel<Utilisateur>;

  /** JSON: a list of types of events. */
  @Property({ type: 'text' })
  evenements: string;

  @Field(() => Instant, { nullable: true })
  @Property({ ...INSTANT, nullable: true })
  desactiveA: Date | null;

  /** Null: it is active, or somebody stopped it. */
  @Field(() => RaisonDesactivation, { nullable: true })
  @Enum({ items: () => RaisonDesactivation, length: 20, nullable: true })
  raisonDesactivation: RaisonDesactivation | null;

  /** The first failure since the last success. */
  @Property({ ...INSTANT, nullable: true })
  echecDepuis: Date | null;

  @Property({ type: 'string', length: 60, hidden: true })
  secret: string;

  /** Signs beside the new one until the receiver knows that. */
  @Property({ type: 'string', length: 60, hidden: true, nullable: true })
  secretPrecedent: string | null;

  @Property({ ...INSTANT, nullable: true, hidden: true })
  secretPrecedentJusqua: Date | null;
}

declare module '../../socle/base/base-de-donnees.ts' {
  interface Base {
    webhook: Table<Webhook>;
  }
}
