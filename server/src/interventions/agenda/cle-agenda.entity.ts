import type { Rel } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Utilisateur } from '../../plateforme/utilisateur/utilisateur.entity.ts';
import { INSTANT } from '../../socle/base/base.entity.ts';
import type { Table } from '../../socle/base/base-de-donnees.ts';
import { Instant } from '../../socle/graphql/instant.ts';

/** What the address of somebody's calendar ends with: one an account, shown once, kept as a hash. */
@ObjectType({ simpleResolvers: true })
@Entity({ tableName: 'cle_agenda' })
export class CleAgenda {
  @PrimaryKey({ type: 'integer' })
  id: number;

  @ManyToOne(() => Utilisateur, { unique: true, deleteRule: 'cascade' })
  utilisateur: Rel<Utilisateur>;

  /** SHA-256 of the key: 32 random bytes need no slow hash. */
  @Property({ type: 'string', length: 64, unique: true, hidden: true })
  empreinte: string;

  @Field(() => Instant)
  @Property({ ...INSTANT })
  creerA: Date;

  /** To the hour: calendars ask often. */
  @Field(() => Instant, { nullable: true })
  @Property({ ...INSTANT, nullable: true })
  utiliseeA: Date | null;
}

declare module '../../socle/base/base-de-donnees.ts' {
  interface Base {
    cle_agenda: Table<CleAgenda>;
  }
}
